/// Looking at bytes: of a file in an array, and where every moment counts, at those of an array
/// that is held.
package protocol Bytes: RandomAccessCollection where Element == UInt8, Index == Int {}

extension [UInt8]: Bytes {}

extension UnsafeBufferPointer<UInt8>: Bytes {}

extension Bytes {
  /// The range without spaces, tabs and full-width spaces at both ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while let width = spaceLength(at: start, before: end) { start += width }
    while end > start {
      if self[end - 1] == 0x20 || self[end - 1] == 0x09 {
        end -= 1
      } else if end - start >= 3, spaceLength(at: end - 3, before: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// The bytes that a space, tab or full-width space takes at a place; nil when none is there.
  func spaceLength(at index: Int, before end: Int) -> Int? {
    guard index < end else { return nil }
    let byte = self[index]
    if byte == 0x20 || byte == 0x09 { return 1 }
    return byte == 0xE3 && index + 2 < end && self[index + 1] == 0x80 && self[index + 2] == 0x80
      ? 3 : nil
  }

  /// The bytes that a space, `,`, `、` or `，` takes at a place; nil when none is there.
  func separatorLength(at index: Int, before end: Int) -> Int? {
    spaceLength(at: index, before: end) ?? commaLength(at: index, before: end)
  }

  /// The bytes that `,`, `、` or `，` takes at a place; nil when none is there.
  func commaLength(at index: Int, before end: Int) -> Int? {
    guard index < end else { return nil }
    if self[index] == 0x2C { return 1 }
    guard index + 2 < end else { return nil }
    let triple = (self[index], self[index + 1], self[index + 2])
    return triple == (0xE3, 0x80, 0x81) || triple == (0xEF, 0xBC, 0x8C) ? 3 : nil
  }

  /// The place of the first `:` or `：` and how many bytes it takes.
  func colon(in range: Range<Int>) -> Range<Int>? {
    for index in range {
      if self[index] == 0x3A { return index..<(index + 1) }
      if self[index] == 0xEF, index + 2 < range.upperBound, self[index + 1] == 0xBC,
        self[index + 2] == 0x9A
      {
        return index..<(index + 3)
      }
    }
    return nil
  }

  /// The ASCII twin of an ASCII or full-width character at a place, and the bytes it takes.
  func asciiTwin(at index: Int, before end: Int) -> (byte: UInt8, length: Int)? {
    guard index < end else { return nil }
    let byte = self[index]
    if byte < 0x80 { return (byte, 1) }
    guard byte == 0xEF, index + 2 < end else { return nil }
    let low = self[index + 2]
    switch self[index + 1] {
    case 0xBC where low > 0x80: return (low - 0x60, 3)
    case 0xBD where low < 0x9F: return (low - 0x20, 3)
    default: return nil
    }
  }

  /// The number that fills a range in ASCII or full-width digits, up to 999,999,999.
  func number(in range: Range<Int>) -> Int? {
    var (index, value, digits) = (range.lowerBound, 0, 0)
    while index < range.upperBound {
      guard let (byte, length) = asciiTwin(at: index, before: range.upperBound),
        byte >= 0x30, byte <= 0x39, digits < 9
      else { return nil }
      (index, value, digits) = (index + length, value * 10 + Int(byte - 0x30), digits + 1)
    }
    return digits > 0 ? value : nil
  }

  /// The letter, in upper case, and the number behind it that fill a range: `C1`, `ｇ１２`.
  func letteredNumber(in range: Range<Int>) -> (letter: UInt8, number: Int)? {
    guard let (byte, length) = asciiTwin(at: range.lowerBound, before: range.upperBound),
      (byte & 0xDF) >= 0x41, (byte & 0xDF) <= 0x5A,
      let number = number(in: (range.lowerBound + length)..<range.upperBound), number > 0
    else { return nil }
    return (byte & 0xDF, number)
  }
}
