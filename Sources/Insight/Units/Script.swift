/// Whether kana after a word deny it.
enum Denial {
  private static let marks = ["ない", "なく", "なかっ", "なけれ", "ません", "ずに", "れず", "せず", "ぬま"]
    .map { $0.unicodeScalars.map { $0.value } }

  /// Whether a run of hiragana holds a mark of denial.
  static func stands(in run: ArraySlice<UInt32>) -> Bool {
    var start = run.startIndex
    while start < run.endIndex {
      if canBegin(run[start]) {
        let rest = run[start...]
        if marks.contains(where: { rest.starts(with: $0) }) { return true }
      }
      start += 1
    }
    return false
  }

  /// Whether it is one of な, ま, ず, れ, せ, ぬ, with which all marks begin.
  private static func canBegin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x306A, 0x307E, 0x305A, 0x308C, 0x305B, 0x306C: true
    default: false
    }
  }
}

/// How much of the kana after a single kanji belongs to its word: 確かめ of 確かめる, 答え of 答えを.
enum Okurigana {
  private static let particles = set("をがはにのともでへや、")
  private static let closing = set("うくすつぬふむるぐぶ")
  private static let second = set("めけげせてねべえれじちぎりしみきびるすくつむぶぐうら")

  /// 0 to 2 kana; 0 where a particle follows, as the kanji is then a word by itself.
  static func length(_ kana: ArraySlice<UInt32>) -> Int {
    guard let first = kana.first, !particles.contains(first) else { return 0 }
    guard let next = kana.dropFirst().first, !closing.contains(first), second.contains(next) else {
      return 1
    }
    return 2
  }

  /// What joins two kanji of one word rather than two words (働き方, 受け付).
  static let inside = set("きりみえけめげち")

  /// Kanji that by themselves say nothing about an issue.
  static let general = set("人時日年月今前後上下中方私何分間者等他各毎本第度回一二三四五六七八九十")

  private static func set(_ characters: String) -> Set<UInt32> {
    Set(characters.unicodeScalars.map { $0.value })
  }
}

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
