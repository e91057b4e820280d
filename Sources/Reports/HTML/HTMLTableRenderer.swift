import Text

/// Turns a table into nodes; each row opens to the records it counts.
struct HTMLTableRenderer {
  let language: Language
  /// Whether its rows stand open.
  let opened: Bool

  /// The table as an element; rows with records open on a click.
  func node(of table: Table) -> Node {
    let titles = table.columns.map { column in
      Node.tag("th", class: style(of: column), .text(column.title))
    }
    let maxima = table.columns.indices.map { index in
      table.rows.compactMap { $0.cells.count > index ? Int($0.cells[index].plain) : nil }.max() ?? 0
    }
    let rows = table.rows.map { row in
      row.cells.count == table.columns.count
        ? self.row(row, table.columns, maxima) : across(row, columns: table.columns.count)
    }
    let head = Node.tag("thead", .tag("tr", titles))
    let shape = isWide(table) ? "wide" : nil
    return .tag("div", class: "scroll", .tag("table", class: shape, head, .tag("tbody", rows)))
  }

  /// Whether a telephone shows each row as lines below each other: sentences need the width that
  /// four columns leave, numbers do not.
  private func isWide(_ table: Table) -> Bool {
    let count = table.columns.count
    return count > 4 || (count > 3 && !table.columns.contains { $0.alignment == .trailing })
  }

  private func row(_ row: Table.Row, _ columns: [Table.Column], _ maxima: [Int]) -> Node {
    .tag(
      "tr",
      columns.indices.map { index in
        cell(
          row.cells[index], in: columns[index], of: maxima[index],
          records: index == 0 ? row.records : [])
      })
  }

  private func across(_ row: Table.Row, columns: Int) -> Node {
    let span = Node.Attribute("colspan", "\(columns)")
    let cell = Node.element(
      name: "th", attributes: [span], children: row.cells.flatMap { $0.nodes })
    return .tag("tr", class: "across", cell)
  }

  private func cell(
    _ text: StyledText, in column: Table.Column, of maximum: Int, records: [String]
  ) -> Node {
    let bar = column.hasBar ? Int(text.plain).map { Bar(value: $0, maximum: maximum).node } : nil
    let content = bar.map { [Node.tag("div", class: "measure", [$0, .tag("span", text.nodes)])] }
    return .tag(
      "td", class: style(of: column),
      (content ?? text.nodes)
        + (records.isEmpty ? [] : [details(of: text.plain, in: column.title, records)]))
  }

  private func style(of column: Table.Column) -> String? {
    if column.alignment == .trailing { return "number" }
    return column.wraps && column.narrowest == nil ? nil : "fixed"
  }

  /// The records behind a row; the line to click says whose they are, for those who hear it alone.
  private func details(of name: String, in column: String, _ records: [String]) -> Node {
    let words = ReportWords(language: language)
    let shown = Node.text(words.open(records: records.count))
    let heard = Node.tag("span", class: "heard", .text(words.records(of: name, in: column)))
    let summary = language == .japanese ? [heard, shown] : [shown, heard]
    return .element(
      name: "details", attributes: opened ? [.init("open", "")] : [],
      children: [
        .tag("summary", summary), .tag("ul", records.map { .tag("li", .text($0)) }),
      ])
  }
}

/// A bar in proportion to a number, as SVG without any words.
struct Bar {
  let value: Int
  let maximum: Int

  /// A box of 100 units in width, filled in proportion; nothing is drawn for zero.
  var node: Node {
    let share = maximum > 0 ? max(0, min(100, value * 100 / maximum)) : 0
    let rect = Node.element(
      name: "rect",
      attributes: [.init("width", "\(share)"), .init("height", "8"), .init("rx", "1")],
      children: [])
    return .element(
      name: "svg",
      attributes: [
        .init("class", "bar"), .init("viewBox", "0 0 100 8"),
        .init("preserveAspectRatio", "none"), .init("aria-hidden", "true"),
      ], children: value > 0 ? [rect] : [])
  }
}
