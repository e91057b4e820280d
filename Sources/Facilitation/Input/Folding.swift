import Records
import Text

extension String {
  /// The text without differences of width and case: how answers are understood while the IME
  /// is on; never what is stored.
  var foldedAnswer: String { folded(self).text.trimmed }

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
