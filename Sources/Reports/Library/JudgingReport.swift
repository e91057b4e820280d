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
    let words = context.words.judging
    return Report(
      language: context.language, title: words.title, subtitle: words.count(own.results.count),
      blocks: [.table(table), .paragraph(StyledText(comparison))] + worst)
  }

  private var table: Table {
    let words = context.words.judging
    let columns = [words.own] + (carried == nil ? [] : [words.carried])
    let judgings = [own] + [carried].compactMap { $0 }
    return Table(
      [.init(words.measure)] + columns.map { .init($0, .trailing) },
      rows: JudgingMeasure.allCases.map { measure in
        Table.Row(
          [StyledText(words.name(measure))]
            + judgings.map { StyledText(measure.value(in: $0)?.description ?? "–") })
      })
  }

  /// For how many statements the cases are better or worse than with the program's own library.
  private var comparison: String {
    guard let carried else { return context.words.judging.same }
    let gains = zip(own.results, carried.results).map {
      ($0.caseMeasures?.gain ?? 0) - ($1.caseMeasures?.gain ?? 0)
    }
    return context.words.judging.compared(gains.count { $0 > 0 }, gains.count { $0 < 0 })
  }

  /// What went wrong, the worst cases first.
  var wrong: [Judging.Result] {
    let places = own.results.indices.filter { own.results[$0].isWrong }
    let gains = own.results.map { $0.caseMeasures?.gain ?? 1 }
    return places.sorted { (gains[$0], $0) < (gains[$1], $1) }.map { own.results[$0] }
  }

  private var worst: [Block] {
    guard showsWorst, !wrong.isEmpty else { return [] }
    return [.heading(context.words.judging.worst), .list(wrong.map(item))]
  }

  private func item(_ result: Judging.Result) -> Item {
    let words = context.words.judging
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
    context.words.common.list(
      ids.map { id in
        (context.library.case(id)?.title ?? "") + context.words.common.remark(id)
      })
  }
}

extension JudgedStatement {
  /// The ids of the good cases, the best first.
  var rankedCases: [String] {
    grades.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { $0.key }
  }
}
