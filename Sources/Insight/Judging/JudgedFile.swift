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

/// Reads one row of a judged file and notes what is wrong in it.
struct JudgedRow {
  let number: Int
  let vocabulary: Vocabulary
  private(set) var findings: [JudgedFile.Finding] = []

  init(number: Int, vocabulary: Vocabulary) {
    (self.number, self.vocabulary) = (number, vocabulary)
  }

  /// Nil for a row that is empty or that cannot be measured.
  mutating func read(_ text: String, cases: String, theme: String) -> JudgedStatement? {
    if text.isEmpty {
      if !cases.isEmpty || !theme.isEmpty { note(.noText) }
      return nil
    }
    let statement = JudgedStatement(text: text, themes: themes(theme), grades: grades(cases))
    guard statement.themes.isEmpty, statement.grades.isEmpty else { return statement }
    if findings.isEmpty { note(.nothingExpected) }
    return nil
  }

  /// Themes by id or name; commas part them, as names may hold spaces.
  private mutating func themes(_ cell: String) -> [String] {
    if let whole = vocabulary.themeID(cell) { return [whole] }
    return cell.split { "、，,\n".contains($0) }.map { String($0).trimmed }
      .compactMap { name in
        let id = vocabulary.themeID(name)
        if id == nil {
          note(.unknownTheme(name, suggestion: vocabulary.themeSuggestion(name)))
        }
        return id
      }
  }

  private mutating func grades(_ cell: String) -> [String: Int] {
    var grades: [String: Int] = [:]
    for item in folded(cell).text.split(whereSeparator: { $0.isWhitespace || "、,".contains($0) }) {
      let parts = item.split(separator: ":", maxSplits: 1).map(String.init)
      let id = parts.first ?? ""
      let grade = parts.count < 2 ? 2 : Int(parts[1])
      if vocabulary.caseTitle(id) == nil {
        note(.unknownCase(id, suggestion: vocabulary.caseSuggestion(id)))
      } else if let grade, (1...2).contains(grade) {
        grades[id] = grade
      } else {
        note(.unknownGrade(String(item)))
      }
    }
    return grades
  }

  private mutating func note(_ problem: JudgedFile.Problem) {
    findings.append(JudgedFile.Finding(row: number, problem: problem))
  }
}

/// A statement with the themes and cases that people have judged to fit it.
package struct JudgedStatement: Hashable, Sendable {
  package var text: String
  /// Theme ids, the primary one first; empty where none fits.
  package var themes: [String]
  /// Case ids: 2 for a direct model, 1 for one that helps in part.
  package var grades: [String: Int]

  package init(text: String, themes: [String], grades: [String: Int]) {
    (self.text, self.themes, self.grades) = (text, themes, grades)
  }
}
