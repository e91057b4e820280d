import Records
import Text

/// Says why a case was chosen: by its own sentence, by words, by issue type and theme.
struct Explanation {
  private let statement: Statement
  private let own: ContentWords
  private let reading: Reading
  private let chosen: Int?
  private let knowledge: Knowledge
  private let strengths: [Float]
  /// The words of issue types, by their place, as several cases meet over the same one.
  private var typeWords: [Int: ContentWords] = [:]

  init(_ statement: Statement, _ reading: Reading, chosen: Int?, knowledge: Knowledge) {
    (self.statement, own) = (statement, ContentWords([statement]))
    self.reading = reading
    (self.chosen, self.knowledge) = (chosen, knowledge)
    strengths = reading.strengths
  }

  /// The sentence of the case, the words, the issue type and the theme that speak for it, as far as
  /// they do; without `quoting` neither sentence nor words, which take time to find.
  mutating func reasons(for place: Int, quoting: Bool) -> [Reason] {
    let types = knowledge.caseTypes.row(place).map { $0.target }
    let themes = knowledge.caseThemes.row(place).map { $0.target }
    let answer = quoting ? sentence(of: place) : nil
    let shared = answer == nil ? [] : words(of: place)
    let type = types.max { reading.typeScores[$0] < reading.typeScores[$1] }
      .flatMap { reading.typeScores[$0] > 1 ? Reason.issueType(knowledge.types[$0]) : nil }
    let theme =
      themes.first { $0 == chosen }.map { Reason.chosenTheme(knowledge.themes[$0]) }
      ?? themes.first { reading.themeScores[$0] > 1 }.map { Reason.theme(knowledge.themes[$0]) }
    let named = shared.isEmpty ? nil : Reason.words(shared)
    let all: [Reason?] = [answer.map(Reason.sentence), named, type, theme]
    return all.compactMap { $0 }
  }

  /// The sentence of a case that answers; nil where none shares a whole word with the statement or
  /// with title, description and cues of the issue type by which they met.
  private mutating func sentence(of place: Int) -> CaseSentence? {
    let typed = wordsOfType(met: place)
    var best: (sentence: CaseSentence, worth: Float)?
    for (text, factor) in knowledge.quotable(place, inEnglish: statement.isEnglish) {
      let words = text.contentWords
      for sentence in text.sentences {
        var (worth, marked, most): (Float, Range<Int>?, Float) = (0, nil, 0)
        for word in words where sentence.contains(word.lowerBound) {
          let mine = own.shared(word, of: text)
          guard let shared = mine ?? typed.shared(word, of: text) else { continue }
          let rarity = knowledge.rarity(ofWord: shared, in: text)
          if rarity < knowledge.typeIndex.telling { continue }
          let value = mine == nil ? rarity : Self.ownWord * rarity
          worth += value
          if value > most { (marked, most) = (shared, value) }
        }
        guard let marked, worth * factor > best?.worth ?? 0 else { continue }
        best = (CaseSentence(sentence, of: text, marking: marked), worth * factor)
      }
    }
    return best?.sentence
  }

  /// What the issue type says by which the statement and a case met.
  private mutating func wordsOfType(met place: Int) -> ContentWords {
    let met = knowledge.caseTypes.row(place).max {
      strengths[$0.target] * $0.weight < strengths[$1.target] * $1.weight
    }
    guard let type = met?.target else { return ContentWords([]) }
    if let words = typeWords[type] { return words }
    let words = ContentWords(knowledge.typeTexts[type])
    typeWords[type] = words
    return words
  }

  /// Up to three words of the statement that the case has too, the rarest first.
  private func words(of place: Int) -> [Excerpt] {
    let theirs = ContentWords(knowledge.caseTexts[place])
    let shared = statement.contentWords.compactMap { theirs.shared($0, of: statement) }
      .map { (word: $0, rarity: knowledge.rarity(ofWord: $0, in: statement)) }
      .filter { $0.rarity >= knowledge.typeIndex.telling }
    return shared.map { $0.rarity }.ranking(3).map { statement.excerpt(shared[$0].word) }
  }

  /// What a word of the statement counts beside one that only its issue type has.
  private static let ownWord: Float = 3
}

extension Knowledge {
  /// How few issue types have a word; one that none has tells little.
  func rarity(ofWord word: Range<Int>, in statement: Statement) -> Float {
    guard let number = unitNumbers.number(of: statement.wordKey(word)) else { return 0 }
    return typeIndex.rarity(of: number)
  }
}
