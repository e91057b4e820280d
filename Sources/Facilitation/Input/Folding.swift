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

  /// The text as one line: control characters and line breaks become one space.
  var asOneLine: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        if scalars.last != " " { scalars.append(" ") }
      default: scalars.append(scalar)
      }
    }
    return String(scalars).trimmed
  }
}

/// Orders texts by their UTF-8 bytes, which tells nothing about who wrote one or when.
func bytewise(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
