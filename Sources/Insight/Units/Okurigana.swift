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

  /// Kanji that by themselves say nothing about an issue.
  static let general = set("人時日年月今前後上下中方私何分間者等他各毎本第度回一二三四五六七八九十")

  private static func set(_ characters: String) -> Set<UInt32> {
    Set(characters.unicodeScalars.map { $0.value })
  }
}
