package import Text

/// Turns the blocks of a document into nodes of a page.
struct HTMLRenderer {
  let language: Language
  /// Whether the records behind each row of a table stand open.
  var opened = false

  /// Slips that fit on one A4 under a heading, in two columns.
  private static let slipsOnSheet = 14

  /// The report as an article of a page.
  func node(of report: Report) -> Node {
    let subtitle: [Node] =
      report.subtitle.isEmpty ? [] : [.tag("p", class: "subtitle", .text(report.subtitle))]
    let header = Node.tag("header", [.tag("h1", .text(report.title))] + subtitle)
    let blocks = report.blocks.map { node(of: $0) }
    return .tag(
      "article", class: report.scale == .normal ? nil : report.scale.rawValue, [header] + blocks)
  }

  private func node(of block: Block) -> Node {
    switch block {
    case .headline(let text): .tag("h2", text.nodes)
    case .paragraph(let text): .tag("p", text.nodes)
    case .spoken(let text):
      .tag("blockquote", .text(ReportWords(language: language).quote(text.plain)))
    case .notice(let text): .tag("p", class: "notice", text.nodes)
    case .facts(let facts): node(of: facts)
    case .list(let items), .tree(let items):
      .tag("ul", class: isPlain(items) ? "plain" : nil, items.map(node(of:)))
    case .table(let table): HTMLTableRenderer(language: language, opened: opened).node(of: table)
    case .slips(let label, let count, let lines): slips(label, count, lines)
    case .blank(let label): .tag("p", class: "blank", .tag("span", label.nodes), .tag("span"))
    case .pageBreak: .element(name: "hr", attributes: [.init("class", "break")], children: [])
    }
  }

  private func node(of item: Item) -> Node {
    let marker: [Node] =
      item.marker.isEmpty ? [] : [.tag("span", class: "marker", .text(item.marker))]
    let facts = item.facts.isEmpty ? [] : [node(of: item.facts)]
    let children = item.children.isEmpty ? [] : [Node.tag("ul", item.children.map(node(of:)))]
    return .tag("li", marker + item.text.nodes + facts + children)
  }

  private func node(of facts: [Fact]) -> Node {
    .tag(
      "dl",
      facts.map { .tag("div", .tag("dt", .text($0.label)), .tag("dd", $0.value.nodes)) })
  }

  /// Whether a list is several short lines, which paper sets in two columns.
  private func isPlain(_ items: [Item]) -> Bool {
    items.count > 1
      && items.allSatisfy { !$0.marker.isEmpty && $0.facts.isEmpty && $0.children.isEmpty }
  }

  private func slips(_ label: StyledText, _ count: Int, _ lines: Int) -> Node {
    let rule = Node.element(name: "hr", attributes: [], children: [])
    let slip = Node.tag(
      "div", class: "slip", [.tag("p", label.nodes)] + Array(repeating: rule, count: lines))
    let sheets = stride(from: 0, to: count, by: Self.slipsOnSheet).map { first in
      let size = min(Self.slipsOnSheet, count - first)
      return Node.tag("div", class: "slips", Array(repeating: slip, count: size))
    }
    return .tag("div", sheets)
  }
}

extension Report {
  /// The report as a page for a browser and for A4.
  package var page: Page { Page(language: language, title: title, reports: [self]) }
}

extension Page {
  /// Several reports on one page, each from a new sheet on; `opened` opens the rows of tables.
  package init(language: Language, title: String, reports: [Report], opened: Bool = false) {
    let renderer = HTMLRenderer(language: language, opened: opened)
    self.init(language: language, title: title, body: reports.map(renderer.node))
  }
}

extension StyledText {
  /// The words, in an element where their style asks for one.
  var nodes: [Node] {
    runs.map { run in
      switch run.style {
      case .plain: .text(run.text)
      case .strong: .tag("strong", .text(run.text))
      case .muted: .tag("span", class: "muted", .text(run.text))
      case .alert: .tag("span", class: "alert", .text(run.text))
      }
    }
  }
}
