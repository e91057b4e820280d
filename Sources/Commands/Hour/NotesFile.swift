import Text

/// A file of notes handed in before the day: one a line, or a column of a table.
enum NotesFile {
  /// Names that a column of notes may bear, as forms and spreadsheets give them.
  private static let heads = ["現状", "困っていること", "内容", "意見", "note", "notes", "current"]

  /// The notes of a file; of a table the column that says so in its head, else the first one.
  static func notes(in text: String, isTable: Bool) -> [String] {
    isTable
      ? column(of: CSV.rows(of: text)) : text.split(whereSeparator: \.isNewline).map(String.init)
  }

  private static func column(of rows: [[String]]) -> [String] {
    let head = rows.first?.firstIndex { heads.contains(folded($0).text.lowercased()) }
    let notes = head == nil ? rows[...] : rows.dropFirst()
    return notes.compactMap { row in
      let index = head ?? 0
      return row.indices.contains(index) ? row[index] : nil
    }
  }
}
