/// What the bytes of a text file can be.
package enum Encoding: Hashable, Sendable {
  case utf8
  /// Shift_JIS as Windows writes it (Notepad's ANSI in Japanese).
  case cp932
  case unknown

  package init(of bytes: [UInt8]) {
    if Self.isUTF8(bytes) {
      self = .utf8
    } else {
      self = Self.isCP932(bytes) ? .cp932 : .unknown
    }
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  /// Whether the bytes are ASCII, half-width kana and pairs of a lead and a trail byte.
  private static func isCP932(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch byte {
      case 0x00, 0x7f, 0x80, 0xa0, 0xfd...: return false
      case 0x01..<0x7f, 0xa1...0xdf: continue
      default:
        guard let trail = rest.popFirst(), (0x40...0xfc).contains(trail), trail != 0x7f else {
          return false
        }
      }
    }
    return true
  }
}
