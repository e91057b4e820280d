import Text

/// Turns a table into nodes; each row opens to the records it counts.
struct HTMLTableRenderer {
  let language: Language

  func node(of table: Table) -> Node {
    let titles = table.columns.map { column in
      Node.tag("th", class: column.alignment == .trailing ? "number" : nil, .text(column.title))
    }
    let maxima = table.columns.indices.map { index in
      table.rows.compactMap { Int($0.cells[index].plain) }.max() ?? 0
    }
    let rows = table.rows.map { row in
      Node.tag(
        "tr",
        table.columns.indices.map { index in
          let isFirst = index == table.columns.startIndex
          return cell(
            row.cells[index], in: table.columns[index], of: maxima[index],
            records: isFirst ? row.records : [])
        })
    }
    let head = Node.tag("thead", .tag("tr", titles))
    return .tag("div", class: "scroll", .tag("table", head, .tag("tbody", rows)))
  }

  private func cell(
    _ text: StyledText, in column: Table.Column, of maximum: Int, records: [String]
  ) -> Node {
    let value = column.hasBar ? Int(text.plain) : nil
    let bar = value.map { [Bar(value: $0, maximum: maximum).node] } ?? []
    let number = column.alignment == .trailing ? "number" : nil
    return .tag("td", class: number, text.nodes + bar + (records.isEmpty ? [] : [opened(records)]))
  }

  private func opened(_ records: [String]) -> Node {
    let count = Words(language).common.records(records.count)
    return .tag(
      "details", .tag("summary", .text(count)),
      .tag("ul", records.map { .tag("li", .text($0)) }))
  }
}
