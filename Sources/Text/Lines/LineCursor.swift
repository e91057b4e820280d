/// A walk over the lines of a text in bytes, ended by LF, CRLF or CR.
package struct LineCursor: Sendable {
  /// Where the next line begins.
  package private(set) var position: Int

  package init(at position: Int = 0) { self.position = position }

  /// The bytes of the next line without its break, and where the line after it begins.
  package mutating func next(in bytes: [UInt8]) -> (content: Range<Int>, next: Int)? {
    let start = position
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    position = end < bytes.count ? end + 1 : end
    if position < bytes.count, bytes[end] == 0x0D, bytes[position] == 0x0A { position += 1 }
    return (start..<end, position)
  }
}
