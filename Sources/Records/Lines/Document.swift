import Text

/// A file as it stands: every byte, and the lines the grammar sees in it.
package struct Document: Sendable {
  package let bytes: [UInt8]
  package let kind: FileKind
  /// The lines in order; those of メモ are left out.
  package let lines: [Line]
  /// The offset of the first byte that is not UTF-8; such a document has no lines.
  package let damagedAt: Int?

  package init(bytes: [UInt8], kind: FileKind = .session) {
    (self.bytes, self.kind) = (bytes, kind)
    damagedAt = Self.firstDamage(in: bytes)
    var scanner = LineScanner(kind: kind)
    lines = damagedAt == nil ? scanner.lines(of: bytes, from: Self.start(of: bytes)) : []
  }

  /// Where the text begins: behind a byte order mark.
  package var start: Int { Self.start(of: bytes) }

  /// The bytes under the heading メモ, which run to the end of the file.
  package var memo: Range<Int>? {
    guard let last = lines.last, last.kind == .heading(.memo) else { return nil }
    return last.next..<bytes.count
  }

  /// The line end of the first line that has one; LF when none has.
  package var lineEnd: [UInt8] {
    guard let first = lines.first(where: { $0.next > $0.content.upperBound }) else { return [0x0A] }
    return Array(bytes[first.content.upperBound..<first.next])
  }

  /// The text of a stretch of bytes.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func start(of bytes: [UInt8]) -> Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static func firstDamage(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
