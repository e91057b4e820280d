import Text

/// Writes a document as Markdown that reads well before it is rendered too.
struct MarkdownRenderer {
  let words: ReportWords

  func text(_ report: Report) -> String {
    let head = ["# \(report.title)"] + (report.subtitle.isEmpty ? [] : [report.subtitle])
    return (head + report.blocks.map(text(of:))).joined(separator: "\n\n") + "\n"
  }

  private func text(of block: Block) -> String {
    switch block {
    case .heading(let text): "## \(text)"
    case .paragraph(let text): inline(text)
    case .spoken(let text): "> " + words.quote(text)
    case .notice(let text): "*\(inline(text))*"
    case .facts(let facts): facts.map { line(of: $0, indent: 0) }.joined(separator: "\n")
    case .list(let items), .tree(let items):
      items.flatMap { lines(of: $0, level: 0) }.joined(separator: "\n")
    case .table(let table): text(of: table)
    case .slips(let label, let count, _): "\(label) ×\(count)"
    case .blank(let label): "\(label) ____________________"
    case .pageBreak: "---"
    }
  }

  private func lines(of item: Item, level: Int) -> [String] {
    let marker = item.marker.isEmpty ? "" : "**\(escaped(item.marker))** "
    let text = String(repeating: "  ", count: level) + "- \(marker)\(inline(item.text))"
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

  private func inline(_ text: StyledText) -> String {
    text.runs.map { run in
      let isBold = run.style == .strong || run.style == .alert
      return isBold && !run.text.isEmpty ? "**\(escaped(run.text))**" : escaped(run.text)
    }.joined()
  }

  /// The text with the signs that Markdown would read escaped.
  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "\\`*_[]<>|#".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}

extension Report {
  /// The document as Markdown.
  package var markdown: String {
    MarkdownRenderer(words: ReportWords(language: language)).text(self)
  }
}
