import Records
import Text

/// Says why a case was chosen, in the statement's own words.
struct Explanation {
  private let statement: Statement
  private let wording: Wording
  private let reading: Reading
  private let chosen: Int?
  private let knowledge: Knowledge

  init(_ statement: Statement, _ reading: Reading, chosen: Int?, knowledge: Knowledge) {
    (self.statement, wording) = (statement, Wording(statement))
    self.reading = reading
    (self.chosen, self.knowledge) = (chosen, knowledge)
  }

  /// The words, the issue type and the theme that speak for a case, as far as they do.
  func reasons(for place: Int) -> [Reason] {
    let types = knowledge.caseTypes.row(place).map { $0.target }
    let themes = knowledge.caseThemes.row(place).map { $0.target }
    let words = words(for: place).map(statement.excerpt)
    let type = types.max { reading.typeScores[$0] < reading.typeScores[$1] }
      .flatMap { reading.typeScores[$0] > 1 ? Reason.issueType(knowledge.types[$0]) : nil }
    let theme =
      themes.first { $0 == chosen }.map { Reason.chosenTheme(knowledge.themes[$0]) }
      ?? themes.first { reading.themeScores[$0] > 1 }.map { Reason.theme(knowledge.themes[$0]) }
    return [words.isEmpty ? nil : .words(words), type, theme].compactMap { $0 }
  }

  /// The words of the statement that the case itself or its types use too.
  func words(for place: Int) -> [Range<Int>] {
    let types = knowledge.caseTypes.row(place).map { $0.target }
    return wording.words { evidence(for: $0, place: place, types: types) }
  }

  /// What a unit adds to the case itself or to the best of its types.
  private func evidence(for unit: Unit, place: Int, types: [Int]) -> Float {
    guard let number = knowledge.unitNumbers.number(of: unit.key) else { return 0 }
    let own = knowledge.caseIndex.weight(of: number, in: place)
    let best = types.map { knowledge.typeIndex.weight(of: number, in: $0) }.max() ?? 0
    return own + best
  }
}

/// A word of a statement and where the library has it too.
package struct Evidence: Hashable, Sendable {
  /// The word in the statement.
  package var word: Excerpt
  package var source: Source
  /// The text of the source that holds the word.
  package var text: String
  /// The word in that text.
  package var match: Excerpt

  /// What of a case or of one of its issue types holds a word.
  package enum Source: Hashable, Sendable {
    case voice, title, problem, practice, effect, points
    /// A cue or a voice of the issue type of this id.
    case issueType(String)
  }
}

extension Matcher {
  /// Where the words that a case was chosen for stand in it or in its issue types, one place each.
  package func evidence(for text: String, in id: String) -> [Evidence] {
    guard let place = knowledge.cases.firstIndex(where: { $0.id == id }) else { return [] }
    let statement = Statement(text)
    let reading = Reading(knowledge.query(of: statement, times: 1), in: knowledge)
    let explanation = Explanation(statement, reading, chosen: nil, knowledge: knowledge)
    let sources = sources(of: place).map { ($0.source, Statement($0.text)) }
    return explanation.words(for: place).compactMap { range in
      let word = statement.text.scalars[range]
      for (source, other) in sources {
        guard let found = other.range(of: word) else { continue }
        return Evidence(
          word: statement.excerpt(range), source: source, text: other.source,
          match: other.excerpt(found))
      }
      return nil
    }
  }

  /// All texts of a case and then of its types, in the order in which they are searched.
  private func sources(of place: Int) -> [(source: Evidence.Source, text: String)] {
    let item = knowledge.cases[place]
    let own: [(Evidence.Source, [String])] = [
      (.voice, item.voices), (.title, [item.title]), (.problem, [item.problem]),
      (.practice, [item.practice]), (.effect, [item.effect]), (.points, [item.points]),
    ]
    let types = knowledge.caseTypes.row(place).map { knowledge.issueTypes[$0.target] }
      .map { (Evidence.Source.issueType($0.id), $0.cues + $0.voices + [$0.title]) }
    return (own + types).flatMap { source, texts in texts.map { (source, $0) } }
  }
}
