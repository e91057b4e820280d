package import Records
package import Text

/// What `check` found in a file: a place and what to do about it.
package struct FoundProblem: Hashable, Sendable {
  let file: String
  /// Both from 1; a column is a character.
  let line, column: Int
  let severity: Diagnostic.Severity
  /// Its name for scripts.
  let code: String
  let message: String
  let fix: String

  package init(
    file: String, line: Int, column: Int, severity: Diagnostic.Severity, code: String,
    message: String, fix: String
  ) {
    (self.file, self.line, self.column, self.severity) = (file, line, column, severity)
    (self.code, self.message, self.fix) = (code, message, fix)
  }

  /// A problem at its place in a file that was read.
  package init(_ found: Diagnostic, words: RecordWords) {
    let sentence = words.problem(found.problem)
    self.init(
      file: found.file, line: found.place.line, column: found.place.column,
      severity: found.severity, code: found.problem.code, message: sentence.message,
      fix: sentence.fix)
  }
}

/// Everything that `check` found, in the order of place.
package struct ProblemTable: ListedData, Sendable {
  let data: DataTable<FoundProblem>
  private let context: ReportContext

  package init(_ found: [FoundProblem], in language: Language) {
    // No name of the office stands in it.
    context = ReportContext(
      language: language, library: Library(), asOf: CivilDate(dayNumber: 0))
    let words = context.words
    data = DataTable(
      [
        DataColumn("file", words.file, .text) { .text($0.file) },
        DataColumn("line", words.line, .number) { .number($0.line) },
        DataColumn("column", words.column, .number) { .number($0.column) },
        DataColumn("severity", words.severity, .word) { found in
          .word(
            id: found.severity.rawValue,
            Spelling(
              RecordWords.japanese.severity(found.severity),
              RecordWords.english.severity(found.severity)))
        },
        DataColumn("code", words.code, .text) { .text($0.code) },
        DataColumn("message", words.message, .text) { .text($0.message) },
        DataColumn("fix", words.fix, .text) { .text($0.fix) },
      ], rows: found)
  }

  /// An array of objects.
  package var json: JSON { data.json }

  /// A line for each.
  package var cells: [[String]] { data.cells(context) }
}
