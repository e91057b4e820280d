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
    let height = wrapped.reduce(0) { max($0, $1.count) }
    return (0..<height).map { line in
      var text = ColumnLine()
      for index in wrapped.indices {
        text.skip(Self.separator.displayWidth)
        guard line < wrapped[index].count, !wrapped[index][line].isEmpty else {
          text.skip(widths[index])
          continue
        }
        let content = wrapped[index][line]
        let missing = max(0, widths[index] - content.displayWidth)
        let isLeading = columns[index].alignment == .leading
        text.skip(isLeading ? 0 : missing)
        text.append(content)
        text.skip(isLeading ? missing : 0)
      }
      return text.text
    }
  }

  private func records(_ records: [String]) -> [StyledText] {
    records.flatMap { StyledText($0, .muted).wrapped(width: width, after: "      ") }
  }
}

/// How wide each column of a table is on a terminal.
///
/// A column is as wide as its widest cell; while the line is too long, the column gives way whose
/// narrowing adds the fewest lines to the table.
struct ColumnWidths {
  private(set) var widths: [Int]
  private let limits: [Int]
  /// The widths of the cells of each row; a long table is judged by its beginning.
  private let cells: [[Int]]

  /// No column is made narrower than its own title, or than this when the title is longer.
  private static let narrowest = 8...12
  private static let judgedRows = 200

  /// `available` counts the columns of the terminal without what the table is indented by.
  init(_ table: Table, available: Int) {
    let count = table.columns.count
    let full = table.rows.filter { $0.cells.count == count }
    let titles = table.columns.map { $0.title.displayWidth }
    widths = titles.indices.map { index in
      full.reduce(titles[index]) { max($0, $1.cells[index].displayWidth) }
    }
    limits = table.columns.map { column in
      let title = min(column.title.displayWidth, Self.narrowest.upperBound)
      return max(title, column.narrowest ?? Self.narrowest.lowerBound)
    }
    cells = [titles] + full.prefix(Self.judgedRows).map { $0.cells.map { $0.displayWidth } }
    narrow(
      by: widths.reduce(0, +) - (available - 2 * (count - 1)),
      flexible: widths.indices.filter { table.columns[$0].wraps })
  }

  private mutating func narrow(by excess: Int, flexible: [Int]) {
    for _ in 0..<max(excess, 0) {
      let candidates = flexible.filter { widths[$0] > limits[$0] }
      let costs = candidates.map { (lines: lines(narrowing: $0), width: -widths[$0], index: $0) }
      guard let best = costs.min(by: <) else { return }
      widths[best.index] -= 1
    }
  }

  /// About how many lines the judged rows take when one column is a step narrower; a wide
  /// character that no longer fits at the end of a line counts too.
  private func lines(narrowing column: Int) -> Int {
    cells.reduce(0) { sum, row in
      sum
        + row.indices.reduce(1) { height, index in
          let width = index == column ? widths[index] - 1 : widths[index]
          return max(height, row[index] <= width ? 1 : (row[index] + width - 2) / (width - 1))
        }
    }
  }
}
