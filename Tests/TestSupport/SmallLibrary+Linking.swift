package import Foundation

/// The small library lies on the disk once for a whole run of the tests and is linked into each
/// workspace, as to write hundreds of files takes longer than most tests do.
///
/// The program never writes into a file that is there, and no test may do so with one of these.
extension SmallLibrary {
  /// Puts it into a workspace that has no such files yet.
  package static func link(into workspace: String) throws {
    for folder in folders {
      try FileManager.default.createDirectory(
        atPath: "\(workspace)/\(folder)", withIntermediateDirectories: true)
    }
    for path in laidOut.keys {
      guard Foundation.link("\(root)/\(path)", "\(workspace)/\(path)") == 0 else {
        throw CocoaError(.fileWriteUnknown)
      }
    }
  }

  /// Whether it has these bytes at a path.
  package static func holds(_ bytes: Data, at path: String) -> Bool { laidOut[path] == bytes }

  private static let root =
    FileManager.default.temporaryDirectory.path
    + "/aritai-test-library-\(ProcessInfo.processInfo.processIdentifier)"

  private static let folders = Set(
    files.map { $0.path.split(separator: "/").dropLast().joined(separator: "/") })

  /// All files as they were written, by their paths.
  private static let laidOut: [String: Data] = {
    for folder in folders {
      try? FileManager.default.createDirectory(
        atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
    }
    let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.path, Data($0.text.utf8)) })
    for (path, bytes) in bytes { try? bytes.write(to: URL(fileURLWithPath: "\(root)/\(path)")) }
    atexit { try? FileManager.default.removeItem(atPath: root) }
    return bytes
  }()
}
