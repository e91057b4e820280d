import Text

/// Words that leave open who hands what to whom: 検討する, 徹底する, raise awareness.
package enum VagueWords {
  /// The vague words of an action, as typed and in the order of the text.
  package static func inside(_ text: String) -> [Excerpt] {
    Phrases.find(phrases, in: text) + closing(of: text)
  }

  /// What is vague as a verb, while 検討会 or 周知文 is a thing that can be handed over.
  private static let nouns = [
    "検討", "徹底", "周知", "周知徹底", "意識", "努力", "推進", "促進", "啓発", "強化", "配慮", "工夫", "注意", "改善", "活性化",
  ]

  private static let endings = [
    "する", "します", "して", "し、", "していく", "していきます", "を図る", "を図ります", "を行う", "を行います", "に努める",
    "に努めます", "を進める", "を進めます", "を深める", "を高める",
  ]

  private static let phrases = Phrases(
    stems: nouns.flatMap { noun in endings.map { noun + $0 } } + [
      "努める", "努めます", "努めて", "図る", "図ります", "心がける", "心がけます", "心掛ける", "呼びかける", "呼びかけます",
      "働きかける", "働きかけます", "なるべく", "できるだけ", "適切に", "適宜", "必要に応じて", "積極的に", "頑張る", "がんばる",
      "気をつける", "気を付ける",
    ],
    words: [
      "consider", "discuss", "explore", "look into", "ensure", "raise awareness", "try to",
      "strive", "promote", "encourage", "improve communication", "be mindful", "pay attention",
      "as needed", "where possible", "as appropriate", "strengthen", "let everybody know",
      "let everyone know",
    ])

  /// A vague noun that ends the text: 「ルールの徹底」.
  private static func closing(of text: String) -> [Excerpt] {
    let folded = folded(text)
    let end = folded.scalars.lastIndex { Script($0) != .other }.map { $0 + 1 } ?? 0
    let noun = nouns.map { $0.unicodeScalars.map { $0.value } }
      .filter { folded.scalars[..<end].suffix($0.count).elementsEqual($0) }
      .max { $0.count < $1.count }
    guard let noun else { return [] }
    let range = folded.original(end - noun.count..<end)
    return [Excerpt(text: text.utf8Slice(range), range: range)]
  }
}
