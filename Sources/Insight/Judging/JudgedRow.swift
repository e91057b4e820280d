import Records
import Text

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
