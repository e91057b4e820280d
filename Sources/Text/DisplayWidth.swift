extension Unicode.Scalar {
  /// Columns of this code point alone: 0 for controls and marks, 2 for East Asian wide, else 1.
  ///
  /// Ambiguous characters such as `①` count 1, as in glibc and most terminals.
  package var displayWidth: Int {
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if value < 0x300 { return value < 0xA0 ? 0 : 1 }
    if WidthTable.wide.coversPair(value) { return 2 }
    return WidthTable.empty.coversPair(value) ? 0 : 1
  }
}

extension Character {
  /// Columns this cluster takes on a terminal.
  ///
  /// A half-width kana and the voiced mark that Swift joins to it count one column each; an
  /// emoji sequence (family, skin tone, keycap, flag) counts two whatever it is made of.
  package var displayWidth: Int {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next(), let second = scalars.next() else {
      return unicodeScalars.first?.displayWidth ?? 0
    }
    if first.properties.isEmoji, unicodeScalars.contains(where: { $0.makesEmojiSequence }) {
      return 2
    }
    var width = first.displayWidth + second.displayWidth
    while let scalar = scalars.next() { width += scalar.displayWidth }
    return width
  }
}

extension StringProtocol {
  /// Columns the text takes on one line of a terminal; control characters count none.
  package var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      guard scalar.isPlain else { return reduce(0) { $0 + $1.displayWidth } }
      width += scalar.displayWidth
    }
    return width
  }
}

extension Unicode.Scalar {
  /// Whether it joins no other plain scalar into one character, breaks no line and is no control:
  /// printable ASCII, general punctuation, kana, ideographs and full-width forms.
  ///
  /// A text of plain scalars, as nearly every one is, need not be divided into characters, which
  /// costs ten times as much as measuring them.
  var isPlain: Bool { isPlainWord || self == " " || self == "\u{3000}" }

  /// Whether it is plain and no space.
  package var isPlainWord: Bool {
    switch value {
    case 0x21..<0x7F, 0x2010...0x2027, 0x3001...0x3029, 0x3041...0x3096, 0x309B...0x30FF: true
    case 0x3400...0x9FFF, 0xFF01...0xFF60: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether an emoji followed by this is drawn as one two-column picture; of a flag's two letters
  /// each takes two columns only where it stands alone.
  fileprivate var makesEmojiSequence: Bool {
    value == 0xFE0F || value == 0x200D || (0x1F1E6...0x1F1FF).contains(value)
      || properties.isEmojiModifier
  }
}

extension [UInt32] {
  /// Whether one of the ranges written as rising pairs holds the value, by bisection.
  fileprivate func coversPair(_ value: UInt32) -> Bool {
    var low = 0
    var high = count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > self[2 * middle + 1] { low = middle + 1 } else { high = middle }
    }
    return low < count / 2 && self[2 * low] <= value
  }
}

/// The side at which text stands when the space is wider than the text.
package enum Alignment: Sendable {
  case leading
  case trailing
}

extension StringProtocol {
  /// The text filled with spaces to this many columns; longer text is left as it is.
  package func padded(to columns: Int, _ alignment: Alignment = .leading) -> String {
    let space = String(repeating: " ", count: Swift.max(0, columns - displayWidth))
    return alignment == .leading ? self + space : space + String(self)
  }

  /// The text cut to at most this many columns; what is cut is marked by `…` at the end.
  package func truncated(to columns: Int) -> String {
    if displayWidth <= columns { return String(self) }
    if columns < 1 { return "" }
    return String(prefix(columns: columns - 1)) + "…"
  }

  /// The longest beginning of whole clusters that takes at most this many columns.
  private func prefix(columns: Int) -> SubSequence {
    var left = columns
    let end = indices.first { index in
      left -= self[index].displayWidth
      return left < 0
    }
    return self[..<(end ?? endIndex)]
  }
}
