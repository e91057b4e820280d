package import Records
import Text

/// What people have judged, read from a table as spreadsheets write it.
///
/// The first row names the columns 文, 事例 and テーマ, or text, cases and theme, in any order; others
/// are passed over. A case that helps in part has `:1` after its id.
package struct JudgedFile: Hashable, Sendable {
  /// The columns that are read.
  package enum Column: CaseIterable, Hashable, Sendable { case text, cases, theme }

  /// Something wrong in one row, which counts from 1 and includes the one that names the columns.
  package struct Finding: Hashable, Sendable {
    package var row: Int
    package var problem: Problem
  }

  /// What can be wrong with a row.
  package enum Problem: Hashable, Sendable {
    case missingColumn(Column)
    case noText
    /// Neither a case nor a theme is named.
    case nothingExpected
    case unknownCase(String, suggestion: String?)
    case unknownTheme(String, suggestion: String?)
    /// Something other than 1 or 2 stands after an id.
    case unknownGrade(String)
  }

  package private(set) var statements: [JudgedStatement] = []
  package private(set) var findings: [Finding] = []

  /// Reads comma-separated text; ids and names are those of the vocabulary.
  package init(_ text: String, vocabulary: Vocabulary) {
    let rows = CSV.rows(of: text)
    let names = (rows.first ?? []).map { folded($0).text.trimmed }
    var places: [Column: Int] = [:]
    for column in Column.allCases {
      places[column] = names.firstIndex(where: column.names.contains)
      if places[column] == nil { findings.append(Finding(row: 1, problem: .missingColumn(column))) }
    }
    guard findings.isEmpty else { return }
    for (offset, cells) in rows.enumerated().dropFirst() {
      var row = JudgedRow(number: offset + 1, vocabulary: vocabulary)
      let cell = { (column: Column) in places[column].flatMap { cells.at($0) }?.trimmed ?? "" }
      if let statement = row.read(cell(.text), cases: cell(.cases), theme: cell(.theme)) {
        statements.append(statement)
      }
      findings += row.findings
    }
  }
}

extension JudgedFile.Column {
  /// What may stand at its head, folded.
  fileprivate var names: [String] {
    switch self {
    case .text: ["文", "text"]
    case .cases: ["事例", "cases", "case"]
    case .theme: ["テーマ", "theme", "themes"]
    }
  }
}

extension [String] {
  /// Rows may be shorter than their head.
  fileprivate func at(_ place: Int) -> String? { place < count ? self[place] : nil }
}
