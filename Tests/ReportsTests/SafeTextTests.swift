import Reports
import Testing
import Text

/// Text from files that would move a cursor, turn the order round, hide, or become markup.
@Suite struct SafeTextTests {
  static let hostile =
    "\u{1B}]0;x\u{7}<script>alert(1)</script>\u{202E}\u{2028}\u{85}\u{9B}31m\u{200B}\t**b**"

  /// A report with the hostile text in every place that takes one.
  static let report: Report = {
    let text = StyledText(hostile, .strong)
    let item = Item(hostile, text, facts: [Fact(hostile, text)], children: [Item(hostile, text)])
    let table = Table(
      [Table.Column(hostile), Table.Column("n", .trailing, hasBar: true)],
      rows: [
        Table.Row([text, "3"], records: [hostile]), Table.Row([text]),
      ])
    return Report(
      language: .japanese, title: hostile, subtitle: hostile,
      blocks: [
        .heading(hostile), .headline(text), .paragraph(text), .spoken(text), .notice(text),
        .facts([Fact(hostile, text)]), .list([item]), .tree([item]), .table(table),
        .slips(label: text, count: 2, lines: 1), .blank(text), .pageBreak,
      ])
  }()

  static let shapes: [String: String] = [
    "terminal": report.plainText(opened: true), "Markdown": report.markdown(opened: true),
    "page": Page(language: .english, title: hostile, reports: [report], opened: true).rendered,
  ]

  @Test(arguments: shapes.keys.sorted())
  func `nothing that a reader cannot see reaches a reader`(name: String) throws {
    let text = try #require(Self.shapes[name])
    let hidden = text.unicodeScalars.filter { $0 != "\n" && String($0).visibleLine != String($0) }
    #expect(hidden.isEmpty, "\(name)")
    #expect(text.contains("␛") && text.contains("⟨U+202E⟩"))
  }

  @Test(arguments: ["Markdown", "page"])
  func `no text becomes markup`(name: String) throws {
    let text = try #require(Self.shapes[name])
    let withoutEscapes = text.split(separator: "\\<").joined()
    #expect(!withoutEscapes.contains("<script"), "\(name)")
  }

  static let openings: [(text: String, markdown: String)] = [
    ("- a", "\\- a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("+ a", "\\+ a"), ("===", "\\==="),
    ("    code", "code"), ("~~~", "\\~\\~\\~"), ("# a", "\\# a"), ("1,000円", "1,000円"),
    ("a\nb", "a b"),
  ]

  @Test(arguments: openings)
  func `a paragraph begins nothing else in Markdown`(text: String, markdown: String) {
    let report = Report(language: .japanese, title: "T", blocks: [.paragraph(StyledText(text))])
    #expect(report.markdown() == "# T\n\n\(markdown)\n")
  }
}
