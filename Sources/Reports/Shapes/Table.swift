package import Text

/// Rows under column titles.
package struct Table: Hashable, Sendable {
  /// What holds for all cells of a column.
  package struct Column: Hashable, Sendable {
    package let title: String
    package var alignment: Alignment
    /// Whether a page draws a bar beside its numbers.
    package var hasBar: Bool
    /// Whether its cells may be broken into several lines.
    package var wraps: Bool
    /// The columns that the first word of each cell needs, where that is known.
    package var narrowest: Int?

    package init(
      _ title: String, _ alignment: Alignment = .leading, hasBar: Bool = false,
      wraps: Bool = true, narrowest: Int? = nil
    ) {
      (self.title, self.alignment) = (title.shownLine, alignment)
      (self.hasBar, self.wraps) = (hasBar, wraps && alignment == .leading)
      self.narrowest = narrowest
    }
  }

  /// The cells of one row, and what they count.
  package struct Row: Hashable, Sendable {
    /// A cell for each column, or a single one that stands across all of them.
    package var cells: [StyledText]
    /// What the row counts, one a line, for whoever opens it.
    package let records: [String]

    package init(_ cells: [StyledText], records: [String] = []) {
      (self.cells, self.records) = (cells, records.map { $0.shownLine })
    }
  }

  package var columns: [Column]
  package var rows: [Row]

  package init(_ columns: [Column], rows: [Row]) { (self.columns, self.rows) = (columns, rows) }

  /// The table without the columns in which no row has anything.
  func withoutEmptyColumns() -> Table {
    let full = rows.filter { $0.cells.count == columns.count }
    let used = columns.indices.filter { index in
      full.contains { !$0.cells[index].isEmpty }
    }
    return Table(
      used.map { columns[$0] },
      rows: rows.map { row in
        guard row.cells.count == columns.count else { return row }
        return Row(used.map { row.cells[$0] }, records: row.records)
      })
  }
}
