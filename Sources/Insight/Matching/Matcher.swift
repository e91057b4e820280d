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

/// A statement seen through the library: how near each type and theme is.
struct Reading: Sendable {
  private let query: Query
  /// In standard deviations above the mean of all types.
  private(set) var typeScores: [Float]
  /// In standard deviations above the mean of all themes.
  private(set) var themeScores: [Float]
  /// What the nearest type earned of all that a type could have earned, from 0 to 1.
  let coverage: Float
  /// What the best type has of the strength of all types, from 0 to 1.
  let bestTypeShare: Float
  /// What the best theme got of all that types handed on, from 0 to 1.
  let bestThemeShare: Float

  init(_ query: Query, in knowledge: Knowledge) {
    self.query = query
    let own = knowledge.typeIndex.scores(query.units)
    coverage = (own.max() ?? 0) / max(query.possible, .leastNormalMagnitude)
    let support = knowledge.affinity.spread(own).standardized
    typeScores =
      zip(own.standardized, support).map { $0 + Weights.affinity * $1 }.standardized
    let strengths = Reading.strengths(typeScores)
    bestTypeShare = Reading.share(of: strengths)
    let themes = knowledge.typeThemes
      .scattered(Reading.sharpened(strengths), count: knowledge.themes.count)
    bestThemeShare = Reading.share(of: themes)
    let words = knowledge.themeIndex.scores(query.units).standardized
    themeScores = zip(themes.standardized, words).map { $0 + Weights.themeWords * $1 }
  }

  /// Raises the theme that the team has set, and the types that belong to it.
  mutating func choose(theme: Int, in knowledge: Knowledge) {
    themeScores[theme] += Weights.chosenTheme
    for type in typeScores.indices {
      for link in knowledge.typeThemes.row(type) where link.target == theme {
        typeScores[type] += Weights.chosenThemeInType * link.weight
      }
    }
  }

  /// What types hand on over links: the square of what stands above the mean.
  var strengths: [Float] { Reading.strengths(typeScores) }

  /// The highest of some values as a part of their sum.
  private static func share(of values: [Float]) -> Float {
    (values.max() ?? 0) / max(values.reduce(0, +), .leastNormalMagnitude)
  }

  /// Strengths to the power of 5/4, which lets the best types decide about a theme.
  private static func sharpened(_ strengths: [Float]) -> [Float] {
    strengths.map { $0 * $0.squareRoot().squareRoot() }
  }

  private static func strengths(_ scores: [Float]) -> [Float] {
    scores.map { $0 > 0 ? $0 * $0 : 0 }
  }

  /// What each case earns by its own words, over its types and over its themes.
  func caseScores(in knowledge: Knowledge) -> [Float] {
    let words = knowledge.caseIndex.scores(query.units).standardized
    let types = knowledge.caseTypes.gathered(strengths).standardized
    let themes = knowledge.caseThemes.gathered(themeScores.map { max(0, $0) }).standardized
    return words.indices.map {
      words[$0] + Weights.viaTypes * types[$0] + Weights.viaThemes * themes[$0]
    }
  }

  /// For each case the share of issue strength that it answers to, from 0 to 1.
  func caseShares(in knowledge: Knowledge) -> [Float] {
    let strengths = strengths
    let all = Weights.direct * max(strengths.reduce(0, +), .leastNormalMagnitude)
    return knowledge.caseTypes.gathered(strengths).map { $0 / all }
  }
}

/// Keeps a short list from showing the same practice more than once.
struct Diversity: Sendable {
  private let knowledge: Knowledge

  init(_ knowledge: Knowledge) { self.knowledge = knowledge }

  /// The first `limit` cases of a ranking, one body's further case for the same type after them.
  func select(_ ranking: [Int], limit: Int) -> [Int] {
    var (selected, postponed): ([Int], [Int]) = ([], [])
    for place in ranking where selected.count < limit {
      if selected.contains(where: { isSamePractice($0, place) }) {
        postponed.append(place)
      } else {
        selected.append(place)
      }
    }
    return Array((selected + postponed).prefix(limit))
  }

  private func isSamePractice(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (knowledge.cases[one], knowledge.cases[other])
    return one.organization == other.organization && one.types.contains(where: other.types.contains)
  }
}
