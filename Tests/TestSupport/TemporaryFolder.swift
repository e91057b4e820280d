import Foundation

/// An empty folder of the test's own, removed with all in it when the value ends.
package struct TemporaryFolder: ~Copyable {
  /// The folder's absolute path, without a slash at the end.
  package let path: String

  package init() throws {
    let name = "aritai-test-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, making the folders on the way; gives its absolute path.
  @discardableResult
  package func write(_ text: String, to relativePath: String) throws -> String {
    let file = URL(fileURLWithPath: path).appendingPathComponent(relativePath)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// The text of a file in the folder; throws when there is none.
  package func read(_ relativePath: String) throws -> String {
    let file = URL(fileURLWithPath: path).appendingPathComponent(relativePath)
    return String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }
}
