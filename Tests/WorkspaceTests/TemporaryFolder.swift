import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@testable import Workspace

/// A real folder of its own for one test, gone when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/aritai-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw FileError(path: "/tmp", call: .write, reason: .other(errno))
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Makes a file, and the folders it needs, with some text; gives its whole path.
  @discardableResult
  func write(_ path: String, _ text: String) throws -> String {
    try write(path, Array(text.utf8))
  }

  /// The same with any bytes.
  @discardableResult
  func write(_ path: String, _ bytes: [UInt8]) throws -> String {
    let whole = self[path]
    try FileSystem.real.makeFolder(FilePath.folder(of: whole))
    try FileSystem.real.replace(whole, with: bytes)
    return whole
  }

  func text(_ path: String) throws -> String {
    String(decoding: try FileSystem.real.read(self[path]), as: UTF8.self)
  }

  /// The names in the folder, hidden ones too, in order.
  func names(_ path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[path]).sorted()
  }

  /// The whole path of something in the folder.
  subscript(_ path: String) -> String { FilePath.join(self.path, path) }
}
