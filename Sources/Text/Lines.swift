extension String {
  /// Whether it comes first by the bytes of UTF-8, which is the order
  /// of every list of files and of notes, whose order must not tell who wrote one or when.
  package func precedesByBytes(_ other: String) -> Bool {
    let order = utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in
        left.lexicographicallyPrecedes(right)
      }
    }
    return (order ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}

/// A walk over the lines of a text in bytes, ended by LF, CRLF or CR.
package struct LineCursor: Sendable {
  /// Where the next line begins.
  package private(set) var position: Int

  package init(at position: Int = 0) { self.position = position }

  /// The bytes of the next line without its break, and where the line after it begins.
  package mutating func next(in bytes: [UInt8]) -> (content: Range<Int>, next: Int)? {
    bytes.withUnsafeBufferPointer { next(in: $0) }
  }

  package mutating func next(
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> (content: Range<Int>, next: Int)? {
    let start = position
    guard start < bytes.count else { return nil }
    let end = Self.lineBreak(in: bytes, from: start)
    position = end < bytes.count ? end + 1 : end
    if position < bytes.count, bytes[end] == 0x0D, bytes[position] == 0x0A { position += 1 }
    return (start..<end, position)
  }

  /// Where the next LF or CR stands, looked for in eight bytes at a time; the end where none does.
  private static func lineBreak(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let words = UnsafeRawBufferPointer(bytes)
    var place = start
    while place + 8 <= bytes.count {
      let word = words.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if holdsZero(word ^ 0x0A0A_0A0A_0A0A_0A0A) || holdsZero(word ^ 0x0D0D_0D0D_0D0D_0D0D) {
        break
      }
      place += 8
    }
    while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
    return place
  }

  /// Whether one of the eight bytes of a word is zero.
  private static func holdsZero(_ word: UInt64) -> Bool {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
  }
}

extension Substring {
  /// The text without white space at both ends, full-width spaces included.
  package var trimmed: String {
    // Not written for every StringProtocol: from another target that costs ten times as much.
    var rest = self
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

extension String {
  /// The text without white space at both ends, full-width spaces included.
  package var trimmed: String { Substring(self).trimmed }
}
