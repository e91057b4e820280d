import Text

/// Sets a table in columns; cells too wide for their share of the line are wrapped.
struct TableRenderer {
  /// Columns for the whole table, without the two it is indented by.
  let width: Int
  let opened: Bool

  private static let separator: StyledText = "  "

  func lines(of table: Table) -> [StyledText] {
    let widths = ColumnWidths(table, available: width).widths
    let titles = table.columns.map { StyledText($0.title, .muted) }
    return row(titles, table.columns, widths)
      + table.rows.flatMap { line in
        (isAcross(line, in: table)
          ? line.cells[0].wrapped(width: width, after: Self.separator)
          : row(line.cells, table.columns, widths)) + (opened ? records(line.records) : [])
      }
  }

  private func isAcross(_ row: Table.Row, in table: Table) -> Bool {
    row.cells.count == 1 && table.columns.count > 1
  }

  private func row(
    _ cells: [StyledText], _ columns: [Table.Column], _ widths: [Int]
  ) -> [StyledText] {
    let wrapped = zip(cells, widths).map { $0.wrapped(width: $1) }
    return (0..<(wrapped.map({ $0.count }).max() ?? 0)).map { line in
      zip(zip(wrapped, widths), columns).reduce(into: StyledText("")) { text, cell in
        let ((lines, width), column) = cell
        let content = line < lines.count ? lines[line] : ""
        text = text + Self.separator + content.padded(to: width, column.alignment)
      }.withoutSpacesAtEnd
    }
  }

  private func records(_ records: [String]) -> [StyledText] {
    records.flatMap { StyledText($0, .muted).wrapped(width: width, after: "      ") }
  }
}
