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
