import Foundation
import TestSupport

/// A workspace of the test's own; its library is the one that the program carries, or a small one.
final class Workplace {
  /// The day that stands in for today in everything started here.
  static let today = "2026-12-01"

  /// The folder of this repository, which is a workspace too.
  static var repository: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
      .standardized.path
  }

  let program: Program
  private let folder: TemporaryFolder
  /// What it was made with, which `files` leaves out while it stands there.
  private var library = Library.carried

  /// The absolute path of the workspace, without a slash at its end.
  var path: String { folder.path }

  /// Makes an empty workspace, or one with the sample sessions of the repository.
  ///
  /// To learn the whole library takes a program that is built for tests two or three seconds; where
  /// it is not the subject, `library` is to be small.
  init(samples: Bool = false, library: Library = .carried) throws {
    program = try Program()
    folder = try TemporaryFolder()
    let files = FileManager.default
    try files.createDirectory(atPath: "\(path)/Templates", withIntermediateDirectories: true)
    if samples {
      try files.copyItem(atPath: "\(Self.repository)/Sessions", toPath: "\(path)/Sessions")
    } else {
      try files.createDirectory(atPath: "\(path)/Sessions", withIntermediateDirectories: true)
    }
    if library == .small { try SmallLibrary.link(into: path) }
    self.library = library
  }

  /// Which library the program learns.
  enum Library { case carried, small }

  /// Runs a command on this workspace to its end.
  func run(_ arguments: String..., input: String = "") throws -> Program.Run {
    try program.run(arguments + options, input: input, in: path)
  }

  /// Starts a command on this workspace at a terminal wide enough that no typed line is broken.
  func terminal(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Pseudoterminal {
    try Pseudoterminal(
      path: program.path, arguments: arguments + options,
      environment: Self.environment.merging(environment) { $1 }, columns: 200, rows: 50)
  }

  /// Starts a shell script at such a terminal; `$0` is the program, `"$@"` says which workspace.
  func shell(_ script: String) throws -> Pseudoterminal {
    try Pseudoterminal(
      path: "/bin/sh", arguments: ["-c", script, program.path] + options,
      environment: Self.environment, columns: 200, rows: 50)
  }

  @discardableResult
  func write(_ text: String, to relativePath: String) throws -> String {
    try folder.write(text, to: relativePath)
  }

  func write(_ bytes: [UInt8], to relativePath: String) throws {
    let file = try folder.write("", to: relativePath)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
  }

  func read(_ relativePath: String) throws -> String { try folder.read(relativePath) }

  var options: [String] { ["--workspace", path, "--as-of", Self.today] }

  private static var environment: [String: String] {
    Program.environment.merging(["TERM": "xterm-256color", "NO_COLOR": "1"]) { $1 }
  }
}

extension Workplace {
  /// Every file of the workspace but a small library's, hidden ones too, by its path from the
  /// workspace.
  func files() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      guard let bytes = FileManager.default.contents(atPath: "\(path)/\(name)"),
        library == .carried || !SmallLibrary.holds(bytes, at: name)
      else { continue }
      found[name] = bytes
    }
    return found
  }

  /// The files in whose name or bytes one of the texts stands.
  func places(of texts: [String]) throws -> [String] {
    try files().filter { name, bytes in
      texts.contains { name.contains($0) || bytes.firstRange(of: Data($0.utf8)) != nil }
    }
    .keys.sorted()
  }
}
