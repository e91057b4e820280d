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
  package func mean(of measure: KeyPath<CaseMeasures, Double>) -> Double? {
    results.compactMap { $0.caseMeasures?[keyPath: measure] }.mean
  }

  /// The mean over the statements that have a theme; nil when none has.
  package func mean(of measure: KeyPath<ThemeMeasures, Double>) -> Double? {
    results.compactMap { $0.themeMeasures?[keyPath: measure] }.mean
  }
}

extension [Double] {
  fileprivate var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
}
