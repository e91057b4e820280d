/// A text from outside, and the encoding in which it came.
package struct DecodedText: Hashable, Sendable {
  /// The encodings that are told apart.
  package enum Encoding: Hashable, Sendable { case utf8, cp932 }

  package let text: String
  package let encoding: Encoding

  /// Reads UTF-8, whose byte order mark is dropped, else CP932; nil when the bytes are neither.
  package init?(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let text = String(validating: bytes[start...], as: UTF8.self) {
      (self.text, encoding) = (text, .utf8)
    } else if let text = CP932.decoded(bytes) {
      (self.text, encoding) = (text, .cp932)
    } else {
      return nil
    }
  }
}
