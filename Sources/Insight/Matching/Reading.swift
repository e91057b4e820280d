/// A statement seen through the library: how near each type and theme is.
struct Reading: Sendable {
  let units: [WeighedUnit]
  /// In standard deviations above the mean of all types.
  let typeScores: [Float]
  /// In standard deviations above the mean of all themes.
  private(set) var themeScores: [Float]

  init(_ units: [WeighedUnit], in knowledge: Knowledge) {
    self.units = units
    let own = knowledge.typeIndex.scores(units)
    let support = knowledge.affinity.spread(own).standardized
    typeScores =
      zip(own.standardized, support).map { $0 + Weights.affinity * $1 }.standardized
    themeScores =
      knowledge.typeThemes
      .scattered(Reading.strengths(typeScores), count: knowledge.themes.count).standardized
  }

  /// Sets what the team has said its theme is above what the words say.
  mutating func choose(theme: Int) { themeScores[theme] += Weights.chosenTheme }

  /// What types hand on over links: the square of what stands above the mean.
  var strengths: [Float] { Reading.strengths(typeScores) }

  private static func strengths(_ scores: [Float]) -> [Float] {
    scores.map { $0 > 0 ? $0 * $0 : 0 }
  }

  /// What each case earns by its own words, over its types and over its themes.
  func caseScores(in knowledge: Knowledge) -> [Float] {
    let words = knowledge.caseIndex.scores(units).standardized
    let types = knowledge.caseTypes.gathered(strengths).standardized
    let themes = knowledge.caseThemes.gathered(themeScores.map { max(0, $0) }).standardized
    return words.indices.map {
      words[$0] + Weights.viaTypes * types[$0] + Weights.viaThemes * themes[$0]
    }
  }
}
