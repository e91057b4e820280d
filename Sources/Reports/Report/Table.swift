package import Text

/// Rows under column titles.
package struct Table: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package var title: String
    package var alignment: Alignment
    /// Whether a page draws a bar beside its numbers.
    package var hasBar: Bool
    /// Whether its cells may be broken into several lines.
    package var wraps: Bool

    package init(
      _ title: String, _ alignment: Alignment = .leading, hasBar: Bool = false, wraps: Bool = true
    ) {
      (self.title, self.alignment) = (title, alignment)
      (self.hasBar, self.wraps) = (hasBar, wraps && alignment == .leading)
    }
  }

  package struct Row: Hashable, Sendable {
    /// A cell for each column, or a single one that stands across all of them.
    package var cells: [StyledText]
    /// What the row counts, one a line, for whoever opens it.
    package var records: [String]

    package init(_ cells: [StyledText], records: [String] = []) {
      (self.cells, self.records) = (cells, records)
    }
  }

  package var columns: [Column]
  package var rows: [Row]

  package init(_ columns: [Column], rows: [Row]) { (self.columns, self.rows) = (columns, rows) }
}
