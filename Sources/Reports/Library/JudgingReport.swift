package import Insight
import Records
import Text

/// How well a library finds cases and themes for statements that people have judged.
package struct JudgingReport: Sendable {
  let own: Judging
  /// The same with the library that the program carries; nil where it says the same.
  let carried: Judging?
  /// Whether the statements that went wrong are listed.
  let showsWorst: Bool
  let context: ReportContext

  package init(
    _ own: Judging, carried: Judging?, showsWorst: Bool, context: ReportContext
  ) {
    (self.own, self.carried) = (own, carried)
    (self.showsWorst, self.context) = (showsWorst, context)
  }

  package var report: Report {
    let words = context.words
    return Report(
      language: context.language, title: words.judgingTitle,
      subtitle: words.statements(count: own.results.count),
      blocks: [.table(table), .paragraph(StyledText(comparison))] + worst)
  }

  private var table: Table {
    let words = context.words
    let columns = [words.ownLibrary] + (carried == nil ? [] : [words.carriedLibrary])
    let judgings = [own] + [carried].compactMap { $0 }
    return Table(
      [.init(words.measure)] + columns.map { .init($0, .trailing) },
      rows: JudgingMeasure.allCases.map { measure in
        Table.Row(
          [StyledText(words.name(of: measure))]
            + judgings.map { StyledText(measure.value(in: $0)?.description ?? "–") })
      })
  }

  /// For how many statements the cases are better or worse than with the program's own library.
  private var comparison: String {
    guard let carried else { return context.words.sameLibrary }
    let gains = zip(own.results, carried.results).map {
      ($0.caseMeasures?.gain ?? 0) - ($1.caseMeasures?.gain ?? 0)
    }
    return context.words.compared(
      better: gains.count { $0 > 0 }, worse: gains.count { $0 < 0 })
  }

  /// What went wrong, the worst cases first.
  var wrong: [Judging.Result] {
    let places = own.results.indices.filter { own.results[$0].isWrong }
    let gains = own.results.map { $0.caseMeasures?.gain ?? 1 }
    return places.sorted { (gains[$0], $0) < (gains[$1], $1) }.map { own.results[$0] }
  }

  private var worst: [Block] {
    guard showsWorst, !wrong.isEmpty else { return [] }
    return [.heading(context.words.worst), .list(wrong.map(item))]
  }

  private func item(_ result: Judging.Result) -> Item {
    let words = context.words
    return Item(
      "", StyledText(result.statement.text),
      facts: Fact.list([
        (words.expectedCases, cases(result.statement.rankedCases)),
        (words.foundCases, cases(Array(result.cases.prefix(3)))),
        (words.expectedTheme, context.themes(result.statement.themes)),
        (words.foundThemes, context.themes(result.themes)),
      ]))
  }

  /// Each title with the id that stands in the file.
  private func cases(_ ids: [String]) -> String {
    context.words.list(
      ids.map { id in
        (context.library.case(id)?.title ?? "") + context.words.remark(id)
      })
  }
}

extension JudgedStatement {
  /// The ids of the good cases, the best first.
  var rankedCases: [String] {
    grades.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { $0.key }
  }
}

/// What is measured on judged statements.
enum JudgingMeasure: CaseIterable, Sendable {
  case gain, recall, first, theme, themeAmongThree

  /// The mean over the statements that tell, from 0.000 to 1.000; nil when none does.
  func value(in judging: Judging) -> FixedPoint? {
    mean(judging).map { FixedPoint($0, digits: 3) }
  }

  private func mean(_ judging: Judging) -> Double? {
    switch self {
    case .gain: judging.mean(ofCases: { $0.gain })
    case .recall: judging.mean(ofCases: { $0.recall })
    case .first: judging.mean(ofCases: { $0.first })
    case .theme: judging.mean(ofThemes: { $0.first })
    case .themeAmongThree: judging.mean(ofThemes: { $0.among })
    }
  }

  /// Its name for scripts.
  var key: String {
    switch self {
    case .gain: "ndcg5"
    case .recall: "recall5"
    case .first: "p1"
    case .theme: "theme1"
    case .themeAmongThree: "theme3"
    }
  }
}

extension JudgingReport {
  /// The measures for scripts: `program` is null where its library says the same, `worst` is empty
  /// unless it was asked for.
  package var json: JSON {
    [
      "version": .integer(1), "statements": .integer(own.results.count),
      "workspace": measures(own), "program": carried.map(measures) ?? .null,
      "worst": .array(showsWorst ? wrong.map(object) : []),
    ]
  }

  private func measures(_ judging: Judging) -> JSON {
    .object(
      JudgingMeasure.allCases.map { measure in
        JSON.Member(measure.key, measure.value(in: judging).map(JSON.decimal) ?? .null)
      })
  }

  private func object(_ result: Judging.Result) -> JSON {
    [
      "text": .string(result.statement.text),
      "expectedCases": .strings(result.statement.rankedCases), "cases": .strings(result.cases),
      "expectedThemes": .strings(result.statement.themes), "themes": .strings(result.themes),
    ]
  }
}
