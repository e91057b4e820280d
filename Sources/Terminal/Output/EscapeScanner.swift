import Text

/// Tells the characters of `ESC [ … letter` sequences from those that are seen.
struct EscapeScanner {
  private var isInside = false

  /// Whether the next character of the text belongs to a sequence.
  mutating func takes(_ character: Character) -> Bool {
    if character == "\u{1B}" {
      isInside = true
      return true
    }
    defer { if character.isASCII, character.isLetter { isInside = false } }
    return isInside
  }
}

extension StringProtocol {
  /// The text without its escape sequences.
  package var withoutStyles: String {
    var scanner = EscapeScanner()
    return String(filter { !scanner.takes($0) })
  }
}
