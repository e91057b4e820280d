package import Text

/// Rows of cells set in columns by display width.
package struct Table: Sendable {
  private let columns: [Column]
  private let rows: [[Cell]]

  /// A table of these rows; a row shorter than the columns ends in empty cells.
  package init(columns: [Column], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows.map { row in
      columns.indices.map { row.indices.contains($0) ? row[$0] : Cell("") }
    }
  }

  /// The table as lines of at most `width` columns, the titles first if any column has one.
  ///
  /// When the room is short the widest column is cut, again and again, down to four columns each.
  package func lines(width: Int, styles: Styles = .plain) -> [String] {
    let widths = columnWidths(within: width)
    let titles = columns.map { Cell($0.title, .underline) }
    let isTitled = columns.contains { !$0.title.isEmpty }
    return ((isTitled ? [titles] : []) + rows).map { line($0, widths: widths, styles: styles) }
  }

  private func line(_ cells: [Cell], widths: [Int], styles: Styles) -> String {
    let last = cells.lastIndex { !$0.text.isEmpty } ?? -1
    return cells.indices.prefix(last + 1).map { index in
      let text = cells[index].text.truncated(to: widths[index])
      let styled = styles.apply(cells[index].styles, to: text)
      let space = String(repeating: " ", count: widths[index] - text.displayWidth)
      if columns[index].alignment == .trailing { return space + styled }
      return index == last ? styled : styled + space
    }
    .joined(separator: Self.gap)
  }

  private func columnWidths(within width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      rows.map { $0[index].text.displayWidth }.max().map {
        max($0, columns[index].title.displayWidth)
      } ?? columns[index].title.displayWidth
    }
    var excess = widths.reduce(Self.gap.count * (columns.count - 1), +) - width
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 4
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private static let gap = "  "
}

extension Table {
  /// What holds for all cells of a column.
  package struct Column: Sendable {
    let title: String
    let alignment: Alignment

    package init(_ title: String, _ alignment: Alignment = .leading) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// One text of a table, on one line and without escape sequences, and its look.
  package struct Cell: Sendable, ExpressibleByStringLiteral {
    let text: String
    let styles: [Style]

    package init(_ text: String, _ styles: Style...) {
      self.text = String(text.map { $0.isNewline ? " " : $0 })
      self.styles = styles
    }

    package init(stringLiteral text: String) {
      self.init(text)
    }
  }
}
