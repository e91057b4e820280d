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

/// A list of phrases to be found in folded text.
struct Phrases: Sendable {
  /// Found anywhere, as Japanese has no spaces.
  private let stems: [[UInt32]]
  /// Found where an English word begins.
  private let words: [[UInt32]]

  init(stems: [String], words: [String] = []) {
    self.stems = stems.map { folded($0).scalars }
    self.words = words.map { folded($0).scalars }
  }

  /// Every phrase that stands in a text, as typed, longest where two begin at one place.
  static func find(_ phrases: Phrases, in text: String) -> [Excerpt] {
    let folded = folded(text)
    var (found, position): ([Excerpt], Int) = ([], 0)
    while position < folded.scalars.count {
      let length = phrases.length(at: position, of: folded.scalars)
      if length > 0 {
        let range = folded.original(position..<position + length)
        found.append(Excerpt(text: text.utf8Slice(range), range: range))
      }
      position += max(1, length)
    }
    return found
  }

  /// How long the longest phrase beginning at a place is; 0 when none does.
  private func length(at position: Int, of scalars: [UInt32]) -> Int {
    let rest = scalars[position...]
    let beginsWord = position == 0 || Script(scalars[position - 1]) != .latin
    let candidates = beginsWord ? stems + words : stems
    return candidates.filter { rest.starts(with: $0) }.map { $0.count }.max() ?? 0
  }
}

/// An ideal that only says what shall be gone: 電話が少ない, 残業がない, fewer meetings.
package enum Complaint {
  /// The words that say so, as typed; nil when the ideal says what is done instead.
  package static func inside(_ ideal: String) -> Excerpt? {
    japanese(ideal) ?? english(ideal)
  }

  private static let particles = ["が", "は", "も", "を"]

  private static let endings = [
    "ない", "なくなる", "なくなった", "なくなっている", "なくなります", "ありません", "なくす", "なくしたい", "少ない",
    "少なくなる", "少なくなった", "少なくなっている", "少なくなります", "減る", "減った", "減っている", "減ります", "減らす",
    "減らしたい", "ゼロ", "ゼロになる", "いない",
  ]

  /// Endings that are looked for with the particle before them, and those that need none.
  private static let closings =
    particles.flatMap { particle in
      endings.map { (scalars: folded(particle + $0).scalars, skipped: 1) }
    }
    + ["ゼロ", "ゼロになる", "しなくてよい", "しなくていい", "しなくて済む", "せずに済む"].map {
      (scalars: folded($0).scalars, skipped: 0)
    }

  /// Looks at the end of the sentence only, so that 「誰が休んでも困らない」 stays.
  private static func japanese(_ ideal: String) -> Excerpt? {
    let text = folded(ideal)
    let end = text.scalars.lastIndex { Script($0) != .other }.map { $0 + 1 } ?? 0
    let closing = closings.filter { closing in
      end > closing.scalars.count
        && text.scalars[..<end].suffix(closing.scalars.count).elementsEqual(closing.scalars)
    }.max { $0.scalars.count < $1.scalars.count }
    guard let closing else { return nil }
    let range = text.original(end - closing.scalars.count + closing.skipped..<end)
    return Excerpt(text: ideal.utf8Slice(range), range: range)
  }

  private static let openings = Phrases(
    stems: [],
    words: ["no more", "no", "less", "fewer", "without", "not having to", "don't have to"])

  /// Looks at the first words only; "no one waits more than a day" says what happens.
  private static func english(_ ideal: String) -> Excerpt? {
    guard let first = Phrases.find(openings, in: ideal).first else { return nil }
    let after = ideal.utf8Slice(first.range.upperBound..<ideal.utf8.count)
    guard after.hasPrefix(" "), !after.hasPrefix(" one") else { return nil }
    let before = ideal.utf8Slice(0..<first.range.lowerBound)
    return before.split(separator: " ").count < 3 ? first : nil
  }
}
