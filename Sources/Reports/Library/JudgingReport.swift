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

  private var table: Table { measures.table(context) }

  /// A row for each measure, with its value for each library.
  private var measures: DataTable<JudgingMeasure> {
    let words = context.words
    let name = DataColumn<JudgingMeasure>("measure", words.measure, .word, look: .words()) {
      .word(
        id: $0.key,
        Spelling(
          ReportWords(language: .japanese).name(of: $0),
          ReportWords(language: .english).name(of: $0)))
    }
    let program = carried.map { column("program", words.carriedLibrary, $0) }
    return DataTable(
      [name, column("workspace", words.ownLibrary, own)] + [program].compactMap { $0 },
      rows: JudgingMeasure.allCases)
  }

  private func column(
    _ key: String, _ title: String, _ judging: Judging
  ) -> DataColumn<JudgingMeasure> {
    DataColumn(
      key, title, .decimal,
      look: .number { StyledText($0.value(in: judging)?.digits ?? "–") }
    ) { $0.value(in: judging).map(FieldValue.figure) ?? .none }
  }

  /// The statements that went wrong, with what was expected and what came.
  private var statements: DataTable<Judging.Result> {
    let words = context.words
    return DataTable(
      [
        DataColumn("text", words.entryText, .text) { .text($0.statement.text) },
        DataColumn("expectedCases", words.expectedCases, .list) {
          .ofList($0.statement.rankedCases.map { .text($0) })
        },
        DataColumn("cases", words.foundCases, .list) { .ofList($0.cases.map { .text($0) }) },
        DataColumn("expectedThemes", words.expectedTheme, .list) {
          $0.statement.themes.isEmpty ? .none : .themes($0.statement.themes)
        },
        DataColumn("themes", words.foundThemes, .list) {
          $0.themes.isEmpty ? .none : .themes($0.themes)
        },
      ], rows: showsWorst ? wrong : [])
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
  func value(in judging: Judging) -> Quantity? {
    mean(judging).map { Quantity(nearest: $0, places: 3) }
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

extension JudgingReport: ListedData {
  /// The measures for scripts: `program` is null where its library says the same, `worst` is empty
  /// unless it was asked for.
  package var json: JSON {
    .versioned([
      .init("statements", .integer(own.results.count)), .init("workspace", measures(own)),
      .init("program", carried.map(measures) ?? .null), .init("worst", statements.json),
    ])
  }

  /// The measures for a spreadsheet, or the statements that went wrong where they were asked for.
  package var cells: [[String]] {
    showsWorst ? statements.cells(context) : measures.cells(context)
  }

  private func measures(_ judging: Judging) -> JSON {
    .object(
      JudgingMeasure.allCases.map { measure in
        JSON.Member(measure.key, measure.value(in: judging).map(JSON.decimal) ?? .null)
      })
  }
}
