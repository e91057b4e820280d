import Text

/// What the bytes of a text file can be.
package enum Encoding: Hashable, Sendable {
  case utf8
  /// Shift_JIS as Windows writes it (Notepad's ANSI in Japanese).
  case cp932
  case unknown

  package init(of bytes: [UInt8]) {
    if (try? UTF8Span(validating: bytes.span)) != nil {
      self = .utf8
    } else {
      self = DecodedText(bytes)?.encoding == .cp932 ? .cp932 : .unknown
    }
  }
}
