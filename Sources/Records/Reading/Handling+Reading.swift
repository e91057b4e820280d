extension Handling {
  /// Divides `見送り: 予算がない`, `見送り（予算がない）` or `見送り 予算がない` into word and reason.
  static func divide(
    _ value: Range<Int>, in bytes: [UInt8]
  ) -> (word: Range<Int>, reason: Range<Int>) {
    var index = value.lowerBound
    while index < value.upperBound, mark(at: index, value, bytes) == nil { index += 1 }
    let word = value.lowerBound..<index
    guard let (byte, length) = mark(at: index, value, bytes) else {
      return (word, index..<index)
    }
    var reason = bytes.trimmed((index + length)..<value.upperBound)
    if byte == 0x20, let (next, length) = mark(at: reason.lowerBound, reason, bytes), next == 0x3A {
      reason = bytes.trimmed((reason.lowerBound + length)..<reason.upperBound)
    }
    return (word, byte == 0x28 ? withoutClosing(reason, bytes) : reason)
  }

  /// The sign that ends the word: a space, colon, comma or opening parenthesis.
  private static func mark(
    at index: Int, _ value: Range<Int>, _ bytes: [UInt8]
  ) -> (byte: UInt8, length: Int)? {
    if let length = bytes.spaceLength(at: index, before: value.upperBound) { return (0x20, length) }
    guard let (byte, length) = bytes.asciiTwin(at: index, before: value.upperBound) else {
      return nil
    }
    return byte == 0x3A || byte == 0x28 || byte == 0x2C ? (byte, length) : nil
  }

  /// The reason without the parenthesis that closes it.
  private static func withoutClosing(_ reason: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    for length in [1, 3] where reason.count >= length {
      let last = reason.upperBound - length
      if bytes.asciiTwin(at: last, before: reason.upperBound)?.byte == 0x29 {
        return bytes.trimmed(reason.lowerBound..<last)
      }
    }
    return reason
  }
}
