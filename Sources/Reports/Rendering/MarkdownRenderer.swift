import Text

/// Writes a document as Markdown that reads well before it is rendered too.
struct MarkdownRenderer {
  let words: ReportWords
  /// Whether the records behind each row of a table are named below it.
  let opened: Bool

  func text(_ report: Report) -> String {
    let subtitle = report.subtitle.isEmpty ? [] : [escaped(report.subtitle)]
    let head = ["# \(escaped(report.title))"] + subtitle
    return (head + report.blocks.map(text(of:))).joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Block) -> String {
    switch block {
    case .headline(let text): "## \(inline(text))"
    case .paragraph(let text): leading(text)
    case .spoken(let text): "> " + escaped(words.quote(text.plain))
    case .notice(let text): "*\(inline(text))*"
    case .facts(let facts): facts.map { line(of: $0, indent: 0) }.joined(separator: "\n")
    case .list(let items), .tree(let items):
      items.flatMap { lines(of: $0, level: 0) }.joined(separator: "\n")
    case .table(let table): text(of: table) + (opened ? records(of: table) : "")
    case .slips(let label, let count, _): "\(inline(label)) ×\(count)"
    case .blank(let label): "\(inline(label)) " + String(repeating: "\\_", count: 20)
    case .pageBreak: "---"
    }
  }

  private func lines(of item: Item, level: Int) -> [String] {
    let marker = item.marker.isEmpty ? "" : "**\(escaped(item.marker))** "
    let text = String(repeating: "  ", count: level) + "- \(marker)\(leading(item.text))"
    return [text] + item.facts.map { line(of: $0, indent: level + 1) }
      + item.children.flatMap { lines(of: $0, level: level + 1) }
  }

  private func line(of fact: Fact, indent: Int) -> String {
    String(repeating: "  ", count: indent) + "- \(escaped(fact.label)): \(inline(fact.value))"
  }

  private func text(of table: Table) -> String {
    let titles = table.columns.map { escaped($0.title) }
    let rules = table.columns.map { $0.alignment == .leading ? "---" : "---:" }
    let rows = table.rows.map { row in
      let missing = max(0, table.columns.count - row.cells.count)
      return row.cells.map(inline) + Array(repeating: "", count: missing)
    }
    return ([titles, rules] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  /// The records of each row under the name of the row.
  private func records(of table: Table) -> String {
    let items = table.rows.filter { !$0.records.isEmpty }.map { row in
      Item(
        "", row.cells.first.map { StyledText($0.plain, .strong) } ?? "",
        children: row.records.map { Item("", StyledText($0)) })
    }
    return items.isEmpty ? "" : "\n\n" + text(of: .list(items))
  }

  private func inline(_ text: StyledText) -> String {
    text.runs.map { run in
      let isBold = run.style == .strong || run.style == .alert
      return isBold && !run.text.isEmpty ? "**\(escaped(run.text))**" : escaped(run.text)
    }.joined()
  }

  /// The text at the start of a paragraph or an item, where a sign would make a list, a rule or a
  /// block of code of it.
  private func leading(_ text: StyledText) -> String {
    let line = inline(text).drop { $0 == " " }
    let number = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(number.count)
    guard let sign = rest.first, number.isEmpty ? "-+=".contains(sign) : ".)".contains(sign) else {
      return String(line)
    }
    return "\(number)\\\(rest)"
  }

  /// The text on one line, with the signs that Markdown would read escaped.
  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "\\`*_[]<>|#~".contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
  }
}

extension Report {
  /// The document as Markdown; `opened` names the records behind each row of a table.
  package func markdown(opened: Bool = false) -> String {
    MarkdownRenderer(words: ReportWords(language: language), opened: opened).text(self)
  }
}
