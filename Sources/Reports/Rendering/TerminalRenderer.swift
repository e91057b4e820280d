import Text

/// Lays a document out in lines of a terminal, as words with styles and without any colour.
struct TerminalRenderer {
  /// Columns that no line exceeds.
  let width: Int
  let words: ReportWords
  /// Whether each row of a table names the records it counts.
  let opened: Bool

  func lines(_ report: Report) -> [StyledText] {
    var lines = StyledText(report.title, .strong).wrapped(width: width)
    if !report.subtitle.isEmpty {
      lines += StyledText(report.subtitle, .muted).wrapped(width: width)
    }
    return lines + report.blocks.flatMap(lines(of:))
  }

  private func lines(of block: Block) -> [StyledText] {
    switch block {
    case .headline(let text): ["", StyledText("── \(text.plain) ──", .strong)]
    case .paragraph(let text): text.wrapped(width: width, after: "  ")
    case .spoken(let text): StyledText(words.quote(text.plain)).wrapped(width: width, after: "  ")
    case .notice(let text): text.wrapped(width: width, after: StyledText(words.remarkSign, .muted))
    case .facts(let facts): lines(of: facts, indent: 2)
    case .list(let items): items.flatMap { lines(of: $0, indent: 2) }
    case .tree(let items): items.flatMap { TreeRenderer(width: width).lines(of: $0) }
    case .table(let table): TableRenderer(width: width - 2, opened: opened).lines(of: table)
    case .slips(let label, let count, _): ["  \(label.plain) ×\(count)"]
    case .blank(let label): ["  \(label.plain) ____________________"]
    case .pageBreak: [""]
    }
  }

  private func lines(of item: Item, indent: Int) -> [StyledText] {
    let space = StyledText(String(repeating: " ", count: indent))
    let marker = StyledText(item.marker.isEmpty ? words.bullet : item.marker + " ", .strong)
    return item.text.wrapped(width: width, after: space + marker)
      + lines(of: item.facts, indent: indent + 4)
      + item.children.flatMap { lines(of: $0, indent: indent + 2) }
  }

  /// One fact a line, with the values under each other.
  private func lines(of facts: [Fact], indent: Int) -> [StyledText] {
    let space = String(repeating: " ", count: indent)
    let column = facts.map { $0.label.displayWidth }.max() ?? 0
    return facts.flatMap { fact in
      let label = space + fact.label.padded(to: column) + "  "
      return fact.value.wrapped(width: width, after: StyledText(label, .muted))
    }
  }
}

extension Report {
  /// The document as lines of a terminal; `opened` names the records behind each row.
  package func lines(width: Int = 80, opened: Bool = false) -> [StyledText] {
    let words = ReportWords(language: language)
    return TerminalRenderer(width: width, words: words, opened: opened).lines(self)
  }

  /// The document as text without styles, with a line break at its end.
  package func plainText(width: Int = 80, opened: Bool = false) -> String {
    lines(width: width, opened: opened).map { $0.plain.trimmedEnd + "\n" }.joined()
  }
}

extension String {
  /// The text without the spaces at its end.
  fileprivate var trimmedEnd: String {
    guard utf8.last == 0x20 else { return self }
    return String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}

/// Draws the levels of a tree in front of its items.
struct TreeRenderer {
  /// Columns that no line exceeds.
  let width: Int

  func lines(of item: Item) -> [StyledText] {
    let marker = StyledText(item.marker.isEmpty ? "" : item.marker + " ", .strong)
    return item.text.wrapped(width: width, after: "  " + marker) + branches(of: item, after: "  ")
  }

  /// The facts and children of an item, behind the lines drawn for the levels above.
  private func branches(of item: Item, after prefix: String) -> [StyledText] {
    let stem = prefix + (item.children.isEmpty ? "   " : "│  ")
    let facts = item.facts.flatMap { fact in
      fact.value.wrapped(width: width, after: StyledText("\(stem)\(fact.label) ", .muted))
    }
    return facts
      + item.children.enumerated().flatMap { index, child in
        branch(child, after: prefix, isLast: index == item.children.count - 1)
      }
  }

  private func branch(_ item: Item, after prefix: String, isLast: Bool) -> [StyledText] {
    let fork = StyledText(prefix + (isLast ? "└─ " : "├─ "), .muted)
    let marker = StyledText(item.marker.isEmpty ? "" : item.marker + " ", .strong)
    let inner = prefix + (isLast ? "   " : "│  ")
    let text = item.text.wrapped(width: width - (fork + marker).displayWidth)
    return text.enumerated().map { index, line in
      index == 0 ? fork + marker + line : StyledText(inner + "  ", .muted) + line
    } + branches(of: item, after: inner)
  }
}
