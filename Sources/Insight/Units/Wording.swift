import Text

/// The words of a statement that a person would name.
struct Wording {
  private let statement: Statement
  private let words: [Range<Int>]
  /// For each scalar the place of its word among the words, or -1.
  private let places: [Int]

  init(_ statement: Statement) {
    self.statement = statement
    let words = statement.words
    var places = Array(repeating: -1, count: statement.scripts.count)
    for (place, word) in words.enumerated() { for index in word { places[index] = place } }
    (self.words, self.places) = (words, places)
  }

  /// Up to three words whose units earn most by `evidence`, the strongest first, each once.
  func words(_ evidence: (Unit) -> Float) -> [Range<Int>] {
    let earnings = earnings(evidence)
    let found = words.indices.filter { earnings[$0].sum > 0 }
    return found.map { earnings[$0].sum }.ranking(6).map { part(found[$0], earnings) }
      .reduce(into: []) { distinct, range in
        let isNew = distinct.allSatisfy {
          statement.text.scalars[$0] != statement.text.scalars[range]
        }
        if isNew && distinct.count < 3 { distinct.append(range) }
      }
  }

  /// What a word earns, and from where to where its earning units reach.
  private typealias Earning = (sum: Float, start: Int, end: Int)

  private func earnings(_ evidence: (Unit) -> Float) -> [Earning] {
    var earnings: [Earning] = words.map { (0, $0.upperBound, $0.lowerBound) }
    for unit in statement.units {
      let place = places[unit.range.lowerBound]
      guard place >= 0, unit.range.upperBound <= words[place].upperBound,
        unit.range.count > 1 || words[place].count == 1
      else { continue }
      let earning = evidence(unit) * weight(of: words[place])
      guard earning > 0 else { continue }
      earnings[place].sum += earning
      earnings[place].start = min(earnings[place].start, unit.range.lowerBound)
      earnings[place].end = max(earnings[place].end, unit.range.upperBound)
    }
    return earnings
  }

  /// A single kanji, with or without kana, names less than a compound.
  private func weight(of word: Range<Int>) -> Float {
    word.count == 1 || statement.scripts[word.lowerBound + 1] == .hiragana ? 0.5 : 1
  }

  /// What earns of a run of kanji (改善 of 業務改善担当), but of any other word all of it.
  private func part(_ place: Int, _ earnings: [Earning]) -> Range<Int> {
    let isKanji = statement.scripts[words[place]].allSatisfy { $0 == .kanji }
    return isKanji ? earnings[place].start..<earnings[place].end : words[place]
  }
}
