import Foundation

/// The files of the repository itself, which is a working workspace.
package enum Repository {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text files below a folder, by their paths from the workspace, in order.
  package static func files(below folder: String) throws -> [(path: String, bytes: [UInt8])] {
    let base = root.appending(path: folder)
    return try FileManager.default.subpathsOfDirectory(atPath: base.path).sorted()
      .filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }
      .map { ("\(folder)/\($0)", Array(try Data(contentsOf: base.appending(path: $0)))) }
  }
}
