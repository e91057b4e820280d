import CLibrary
import Records

/// One file of the library, whichever side it comes from.
package struct LibraryFile: Hashable, Sendable {
  /// Which side a file comes from.
  package enum Origin: Hashable, Sendable {
    /// Carried in the program.
    case embedded
    /// From the workspace's `Templates`.
    case workspace
  }

  /// The path below `Templates`, with `/`.
  package var path: String
  package var bytes: [UInt8]
  package var origin: Origin

  package init(path: String, bytes: [UInt8], origin: Origin) {
    (self.path, self.bytes, self.origin) = (path, bytes, origin)
  }
}

/// The templates that the program carries, and what earlier programs carried.
package enum EmbeddedLibrary {
  /// All templates, in the order of the bytes of their paths.
  package static let files = files { _ in true }

  /// The templates whose paths are wanted, in the same order; the others are not copied.
  package static func files(where isIncluded: (String) -> Bool) -> [LibraryFile] {
    (0..<library_file_count()).compactMap { index in
      let file = library_file_at(index)
      let path = String(cString: file.name)
      return isIncluded(path)
        ? LibraryFile(path: path, bytes: bytes(of: file), origin: .embedded) : nil
    }
  }

  /// The documents for users, by their paths from a workspace.
  static let documents: [(path: String, bytes: [UInt8])] = (0..<library_document_count()).map {
    let file = library_document_at($0)
    return (String(cString: file.name), bytes(of: file))
  }

  /// Lines of a path and the checksum of a version of it that was once carried.
  static let shipped: Set<String> = Set(
    String(decoding: bytes(of: library_shipped()), as: UTF8.self)
      .split(separator: "\n").map(String.init))

  /// The line by which a version of a template is known.
  static func shippedLine(_ path: String, _ bytes: [UInt8]) -> String {
    "\(path) \(FNV(bytes).text)"
  }

  private static func bytes(of file: library_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
  }
}
