import Records

extension String {
  /// Full-width letters, digits, signs and spaces as narrow ones, in small letters: how answers
  /// are understood while the IME is on; never what is stored.
  var foldedAnswer: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000, 0x09: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars).lowercased().trimmed
  }

  /// The text without white space at both ends, full-width spaces included.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }

  /// The text as it is stored: one line with nothing around it.
  var asOneLine: String { sanitized(self).trimmed }
}

extension Character {
  /// Whether it is one of 0 to 9; 一 is a number to Swift, but not to a command.
  var isDigit: Bool { isASCII && isNumber }
}

/// Orders texts by their UTF-8 bytes, which tells nothing about who wrote one or when.
func bytewise(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
