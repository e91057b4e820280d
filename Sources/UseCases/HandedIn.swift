package import Facilitation
import Records
package import Text

/// Files that are handed in for the day: notes collected before, figures to begin with.
package enum HandedIn {
  /// Names that a column of notes may bear, as forms and spreadsheets give them.
  private static let heads = ["現状", "困っていること", "内容", "意見", "note", "notes", "current"]

  /// The text of a file that may be UTF-8 or CP932.
  package static func text(of file: OfficeFile) throws(UseCaseError) -> String {
    guard let text = DecodedText(file.bytes)?.text else { throw .unknownEncoding(file.path) }
    return text
  }

  /// The table of a file.
  package static func sheet(of file: OfficeFile) throws(UseCaseError) -> Sheet {
    try sheets(of: file).first { !$0.rows.isEmpty } ?? Sheet([])
  }

  /// The tables of a file: those of a workbook, or the one that comma-separated text is.
  static func sheets(of file: OfficeFile) throws(UseCaseError) -> [Sheet] {
    guard Workbook.isLikely(file.bytes) else { return [Sheet(csv: try text(of: file))] }
    do {
      return try Workbook(file.bytes).sheets
    } catch {
      throw .unreadableWorkbook(file.path, error)
    }
  }

  /// The notes of a file: one a line, or of a table (`.csv`) the column that says so in its head,
  /// else the first one.
  package static func notes(in text: String, of path: String) -> [String] {
    let notes =
      path.lowercased().hasSuffix(".csv")
      ? column(of: CSV.rows(of: text))
      : text.split(whereSeparator: { $0.isNewline }).map { String($0) }
    return notes.filter { !$0.isEmpty }
  }

  private static func column(of rows: [[String]]) -> [String] {
    let head = rows.first?.firstIndex { heads.contains(folded($0).text.lowercased()) }
    let notes = head == nil ? rows[...] : rows.dropFirst()
    return notes.compactMap { row in
      let index = head ?? 0
      return row.indices.contains(index) ? row[index] : nil
    }
  }

  /// The figures of a table, a line each: the first column names it, the first row its columns.
  package static func facts(in text: String) -> [Paragraph] {
    let rows = CSV.rows(of: text).filter { $0.contains { !$0.isEmpty } }
    guard let head = rows.first else { return [] }
    return rows.dropFirst().map { row in
      let figures = zip(head, row).dropFirst().filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
      return Paragraph(.listed, ([row.first ?? ""] + figures).joined(separator: "  "))
    }
  }
}
