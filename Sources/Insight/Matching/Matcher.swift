package import Records

/// Finds for a statement what it is about and which cases help, over the library alone.
///
/// A pure value: the same library and statement give the same answer, on any thread.
package struct Matcher: Sendable {
  let knowledge: Knowledge
  private let kinds: KindReader

  /// `kinds` are the examples by which kinds of sentences are told apart.
  package init(themes: [Theme], types: [IssueType], cases: [Case], kinds: [String] = []) {
    knowledge = Knowledge(themes: themes, types: types, cases: cases)
    self.kinds = KindReader(kinds)
  }

  package init(_ library: Library) {
    self.init(
      themes: library.themes, types: library.types, cases: library.cases, kinds: library.kinds)
  }

  /// Whether people complain, wish, praise or say nothing about their work.
  package func kind(of text: String) -> KindReading {
    let statement = statement(text)
    let reading = Reading(knowledge.query(of: statement, times: 1), in: knowledge)
    return kinds.kind(of: statement, earned: reading.earned, step: nil)
  }

  /// The themes and issue types of a statement, ranked.
  package func classify(_ text: String) -> Classification {
    let statement = statement(text)
    let reading = Reading(knowledge.query(of: statement, times: 1), in: knowledge)
    let confidence = Confidence(reading, isEnglish: statement.isEnglish)
    let kind = kinds.kind(of: statement, earned: reading.earned, step: nil)
    let types = scored(reading.typeScores, knowledge.types, limit: 10)
    return Classification(
      themes: scored(reading.themeScores, knowledge.themes, limit: knowledge.themes.count),
      types: types, kind: kind, abstains: !confidence.isEnough || !kind.kind.asksForHelp,
      groupType: confidence.isEnoughToGroup ? types.first?.id : nil)
  }

  /// The cases that fit a statement best, not twice the same practice, each with its reasons.
  package func match(
    _ text: String, context: MatchContext = MatchContext(), limit: Int = 10
  ) -> [CaseMatch] {
    let statement = statement(text)
    let own = Reading(knowledge.query(of: statement, times: 1), in: knowledge)
    var reading =
      context.current.isEmpty && context.ideal.isEmpty
      ? own : Reading(query(of: statement, context), in: knowledge)
    let kind = kinds.kind(of: statement, earned: own.earned, step: context.step).kind
    // What abstains shows nothing, whatever it is linked to.
    let asksForHelp =
      kind.asksForHelp && Confidence(own, isEnglish: statement.isEnglish).isEnough
      && own.bestType.map { knowledge.hasCase[$0] } ?? false
    let chosen = context.theme.flatMap { knowledge.themes.firstIndex(of: $0) }
    if let chosen { reading.choose(theme: chosen, in: knowledge) }
    let scores = reading.caseScores(in: knowledge)
    let shares = reading.caseShares(in: knowledge)
    let confidence = Confidence(reading, isEnglish: statement.isEnglish)
    var explanation = Explanation(statement, reading, chosen: chosen, knowledge: knowledge)
    let found = Diversity(knowledge).select(scores.ranking(limit * 2), limit: limit).map { place in
      let grade = asksForHelp ? confidence.grade(share: shares[place], of: kind) : .none
      let reasons = explanation.reasons(for: place, quoting: grade != .none)
      return CaseMatch(
        id: knowledge.cases[place].id, score: Double(scores[place]), share: Double(shares[place]),
        grade: reasons.sentence == nil ? .none : grade, reasons: reasons)
    }
    return found.ownFirst { knowledge.isOwn($0) }
  }

  /// A text as it is read: behind what leads in, and without the praise beside a complaint.
  func statement(_ text: String) -> Statement { kinds.focused(Statement(text)) }

  /// The statement's own units and, with less weight, those of what it is linked to.
  private func query(of statement: Statement, _ context: MatchContext) -> Query {
    let linked =
      context.current.map { ($0, Weights.current / Float(context.current.count)) }
      + context.ideal.map { ($0, Weights.ideal / Float(context.ideal.count)) }
    return linked.reduce(knowledge.query(of: statement, times: 1)) { query, note in
      let other = knowledge.query(of: Statement(note.0), times: note.1)
      return Query(units: query.units + other.units)
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
  /// What the nearest type earned by the words alone (BM25), in units that no type has.
  let earned: Float
  /// What the best type has of the strength of all types, from 0 to 1.
  let bestTypeShare: Float
  /// What the best theme got of all that types handed on, from 0 to 1.
  let bestThemeShare: Float

  init(_ query: Query, in knowledge: Knowledge) {
    self.query = query
    let own = knowledge.typeIndex.scores(query.units)
    earned = (own.max() ?? 0) / knowledge.typeIndex.rarity(of: nil)
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

  /// The type that stands nearest; nil without types.
  var bestType: Int? { typeScores.ranking(1).first }

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
    return one.organization == other.organization && one.division == other.division
      && one.types.contains(where: other.types.contains)
  }
}

extension [CaseMatch] {
  /// The same cases, up to two of the office itself before others that answer as well.
  fileprivate func ownFirst(_ isOwn: (String) -> Bool) -> [CaseMatch] {
    var (sorted, left) = (self, 2)
    for grade in [Grade.strong, .reference] {
      let places = indices.filter { self[$0].grade == grade }
      let own = places.filter { isOwn(self[$0].id) }
      let first = own.prefix(left)
      left -= first.count
      let order = first + places.filter { !isOwn(self[$0].id) } + own.dropFirst(first.count)
      for (place, other) in zip(places, order) { sorted[place] = self[other] }
    }
    return sorted
  }
}

extension Knowledge {
  /// Whether a case tells of this office's own division.
  fileprivate func isOwn(_ id: String) -> Bool {
    cases.contains { $0.id == id && $0.division != nil }
  }
}
