import Records

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
