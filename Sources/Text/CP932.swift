/// Reads CP932, the Shift_JIS of Windows, in which Excel writes CSV in Japan.
package enum CP932 {
  /// The text, or nil when some byte is no character of CP932.
  ///
  /// Bytes that the standard leaves free are read as Windows reads them, else a file that Excel
  /// opens would be refused for one stray byte.
  package static func decoded(_ bytes: [UInt8]) -> String? {
    var scalars = String.UnicodeScalarView()
    var index = 0
    while index < bytes.count {
      guard let (scalar, length) = scalar(at: index, in: bytes) else { return nil }
      scalars.append(scalar)
      index += length
    }
    return String(scalars)
  }

  /// The character that begins at an index, and its bytes.
  private static func scalar(
    at index: Int, in bytes: [UInt8]
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let lead = bytes[index]
    switch lead {
    case 0...0x80, 0xA0: return (Unicode.Scalar(lead), 1)
    case 0xA1...0xDF: return Unicode.Scalar(0xFF61 + UInt32(lead) - 0xA1).map { ($0, 1) }
    case 0xFD...0xFF: return Unicode.Scalar(0xF8F1 + UInt32(lead) - 0xFD).map { ($0, 1) }
    default:
      guard index + 1 < bytes.count else { return nil }
      return pair(lead, bytes[index + 1]).map { ($0, 2) }
    }
  }

  /// The character of two bytes.
  private static func pair(_ lead: UInt8, _ trail: UInt8) -> Unicode.Scalar? {
    guard (0x40...0xFC).contains(trail), trail != 0x7F else { return nil }
    let column = Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
    if (0xF0...0xF9).contains(lead) {
      // The cells for an office's own characters are the private use area in order.
      return Unicode.Scalar(0xE000 + UInt32(Int(lead) - 0xF0) * 188 + UInt32(column))
    }
    guard let row = row(of: lead) else { return nil }
    let value = table[row * 188 + column]
    return value == 0x3F ? nil : Unicode.Scalar(value)
  }

  /// The row of the table for a lead byte.
  private static func row(of lead: UInt8) -> Int? {
    switch lead {
    case 0x81...0x9F: Int(lead) - 0x81
    case 0xE0...0xEF: Int(lead) - 0xE0 + 31
    case 0xFA...0xFC: Int(lead) - 0xFA + 47
    default: nil
    }
  }

  /// The cells as UTF-16 units; `?` where none is.
  private static let table: [UInt16] = cells.unicodeScalars.compactMap {
    $0 == "\n" ? nil : UInt16(truncatingIfNeeded: $0.value)
  }
}

/// A text from outside, and the encoding in which it came.
package struct DecodedText: Hashable, Sendable {
  /// The encodings that are told apart.
  package enum Encoding: Hashable, Sendable { case utf8, cp932 }

  package let text: String
  package let encoding: Encoding

  /// Reads UTF-8, whose byte order mark is dropped, else CP932; nil when the bytes are neither.
  ///
  /// CP932 gives a meaning to nearly any bytes: those with a NUL or the mark of UTF-16 are no text
  /// in it.
  package init?(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let text = String(validating: bytes[start...], as: UTF8.self) {
      (self.text, encoding) = (text, .utf8)
    } else if !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]),
      !bytes.contains(0), let text = CP932.decoded(bytes)
    {
      (self.text, encoding) = (text, .cp932)
    } else {
      return nil
    }
  }
}
