package import Records

/// Finds for a statement what it is about and which cases help, over the library alone.
///
/// A pure value: the same library and statement give the same answer, on any thread.
package struct Matcher: Sendable {
  let knowledge: Knowledge

  package init(themes: [Theme], types: [IssueType], cases: [Case]) {
    knowledge = Knowledge(themes: themes, types: types, cases: cases)
  }

  package init(_ library: Library) {
    self.init(themes: library.themes, types: library.types, cases: library.cases)
  }

  /// The themes and issue types of a statement, ranked.
  package func classify(_ text: String) -> Classification {
    let reading = Reading(knowledge.query(of: text), in: knowledge)
    let confidence = Confidence(reading)
    let types = scored(reading.typeScores, knowledge.types, limit: 10)
    return Classification(
      themes: scored(reading.themeScores, knowledge.themes, limit: knowledge.themes.count),
      types: types, abstains: !confidence.isEnough,
      groupType: confidence.isEnoughToGroup ? types.first?.id : nil)
  }

  /// The cases that fit a statement best, not twice the same practice, each with its reasons.
  package func match(
    _ text: String, context: MatchContext = MatchContext(), limit: Int = 10
  ) -> [CaseMatch] {
    let statement = Statement(text)
    var reading = Reading(query(of: statement, context), in: knowledge)
    let chosen = context.theme.flatMap { knowledge.themes.firstIndex(of: $0) }
    if let chosen { reading.choose(theme: chosen, in: knowledge) }
    let scores = reading.caseScores(in: knowledge)
    let shares = reading.caseShares(in: knowledge)
    let explanation = Explanation(statement, reading, chosen: chosen, knowledge: knowledge)
    return Diversity(knowledge).select(scores.ranking(limit * 2), limit: limit).map { place in
      let reasons = explanation.reasons(for: place)
      return CaseMatch(
        id: knowledge.cases[place].id, score: Double(scores[place]), share: Double(shares[place]),
        grade: reasons.nameWords ? Confidence(reading).grade(share: shares[place]) : .none,
        reasons: reasons)
    }
  }

  /// The statement's own units and, with less weight, those of what it is linked to.
  private func query(of statement: Statement, _ context: MatchContext) -> Query {
    let linked =
      context.current.map { ($0, Weights.current / Float(context.current.count)) }
      + context.ideal.map { ($0, Weights.ideal / Float(context.ideal.count)) }
    return linked.reduce(knowledge.query(of: statement, times: 1)) { query, note in
      let other = knowledge.query(of: Statement(note.0), times: note.1)
      return Query(units: query.units + other.units, possible: query.possible + other.possible)
    }
  }

  private func scored(_ scores: [Float], _ ids: [String], limit: Int) -> [Scored] {
    scores.ranking(limit).map { Scored(id: ids[$0], score: Double(scores[$0])) }
  }
}
