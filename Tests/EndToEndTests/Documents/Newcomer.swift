import Foundation
import TestSupport

/// Somebody who types what a document says, in a copy of the repository's workspace.
///
/// The program built beside the tests stands in for `swift run aritai` and for what a `swift
/// build` would leave; a `swift test` is not run.
struct Newcomer: ~Copyable {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  /// The language is that of the environment, as `LANG` names it.
  init(language: String) throws {
    let folder = try TemporaryFolder()
    for name in ["Templates", "Sessions"] {
      try FileManager.default.copyItem(
        at: Document.root.appending(path: name), to: URL(filePath: "\(folder.path)/\(name)"))
    }
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/bin", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/bin/aritai", withDestinationPath: Program().path)
    let path = Program.environment["PATH"] ?? ""
    environment = ["LANG": language, "PATH": "\(folder.path)/bin:\(path)"]
    self.folder = folder
  }

  /// Runs a command in the shell; nil for one that would build or test the package.
  ///
  /// What it writes to standard error comes in between its output, as on a terminal.
  func run(_ command: ConsoleBlock.Command) throws -> Program.Run? {
    let run = "swift run aritai"
    let isOurs = command.text.hasPrefix(run)
    if !isOurs, command.text.hasPrefix("swift ") {
      if command.text.hasPrefix("swift build -c release") { try build() }
      return nil
    }
    let text = isOurs ? "aritai" + command.text.dropFirst(run.count) : command.text
    return try Program(path: "/bin/sh").run(
      ["-c", "exec 2>&1; \(text)"], input: command.input, environment: environment,
      in: folder.path)
  }

  /// Leaves the program where a release build leaves it; a copy, which may be stripped.
  private func build() throws {
    let place = "\(folder.path)/.build/release"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: Program().path, toPath: "\(place)/aritai")
  }
}
