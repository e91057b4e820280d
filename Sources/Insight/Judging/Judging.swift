/// How a library does on statements that people have judged.
package struct Judging: Sendable {
  /// What came for one statement, and how good that is.
  package struct Result: Sendable {
    package var statement: JudgedStatement
    /// The ids of the first five cases.
    package var cases: [String]
    /// The ids of the first three themes.
    package var themes: [String]
    /// Nil where people named no case.
    package var caseMeasures: CaseMeasures?
    /// Nil where people named no theme.
    package var themeMeasures: ThemeMeasures?

    /// Whether the first case is no good one or the first theme not the primary one.
    package var isWrong: Bool { caseMeasures?.first == 0 || themeMeasures?.first == 0 }
  }

  /// One result a statement, in the order in which they were handed over.
  package let results: [Result]

  package init(_ judged: [JudgedStatement], matcher: Matcher) {
    results = judged.map { statement in
      let cases = matcher.match(statement.text, limit: 5).map { $0.id }
      let themes = matcher.classify(statement.text).themes.map { $0.id }
      return Result(
        statement: statement, cases: cases, themes: Array(themes.prefix(3)),
        caseMeasures: statement.grades.isEmpty
          ? nil : CaseMeasures(ranking: cases, grades: statement.grades),
        themeMeasures: statement.themes.isEmpty
          ? nil : ThemeMeasures(ranking: themes, labels: statement.themes))
    }
  }

  /// The mean over the statements that have cases; nil when none has.
  package func mean(ofCases measure: (CaseMeasures) -> Double) -> Double? {
    results.compactMap { $0.caseMeasures.map(measure) }.mean
  }

  /// The mean over the statements that have a theme; nil when none has.
  package func mean(ofThemes measure: (ThemeMeasures) -> Double) -> Double? {
    results.compactMap { $0.themeMeasures.map(measure) }.mean
  }
}

extension [Double] {
  fileprivate var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
}

/// How well a ranking of cases does on one statement, each measure from 0 to 1.
package struct CaseMeasures: Hashable, Sendable {
  /// nDCG over the first five, which takes the grade itself as gain.
  package var gain: Double
  /// How many good cases stand among the first five, of at most five that could.
  package var recall: Double
  /// 1 when the first case is a good one.
  package var first: Double

  package init(ranking: [String], grades: [String: Int]) {
    let top = ranking.prefix(5).map { Double(grades[$0] ?? 0) }
    let ideal = grades.values.sorted(by: >).prefix(5).map(Double.init)
    gain = Self.discounted(top) / max(Self.discounted(ideal), .leastNormalMagnitude)
    recall = Double(top.count { $0 > 0 }) / Double(max(1, ideal.count))
    first = (top.first ?? 0) > 0 ? 1 : 0
  }

  /// log₂(rank + 1) for the first five ranks.
  private static let discounts = [1, 1.584_963, 2, 2.321_928, 2.584_963]

  private static func discounted(_ gains: [Double]) -> Double {
    zip(gains, discounts).reduce(0) { $0 + $1.0 / $1.1 }
  }
}

/// How well a ranking of themes does on one statement, each measure 0 or 1.
package struct ThemeMeasures: Hashable, Sendable {
  /// Whether the primary theme stands first.
  package var first: Double
  /// Whether the primary theme is among the first three.
  package var among: Double
  /// Whether the first is any of those that people gave.
  package var any: Double

  /// `labels` holds the themes that people gave, the primary one first.
  package init(ranking: [String], labels: [String]) {
    first = labels.first != nil && ranking.first == labels.first ? 1 : 0
    among = labels.first.map(ranking.prefix(3).contains) ?? false ? 1 : 0
    any = ranking.first.map(labels.contains) ?? false ? 1 : 0
  }
}
