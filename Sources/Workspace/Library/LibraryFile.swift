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
