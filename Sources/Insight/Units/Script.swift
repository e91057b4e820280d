/// The kind of character that a run of Japanese or English text is made of.
enum Script: UInt8, Sendable {
  case other, kanji, katakana, hiragana, latin

  /// The script of a folded scalar; digits count as other, for a number says little about an issue.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x3041...0x3096: self = .hiragana
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005, 0x3006:
      self = .kanji
    case 0x30A1...0x30FA, 0x30FC...0x30FF: self = .katakana
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0x24F: self = .latin
    default: self = .other
    }
  }
}
