import Records
import Reports
import TestSupport
import Testing
import Text

@Suite struct HTMLTests {
  static let attacks: [(text: String, escaped: String)] = [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onclick='x'", "&quot; onclick=&#39;x&#39;"),
    ("A & B", "A &amp; B"),
    ("\u{0}\u{1B}\u{202E}", "␀␛⟨U+202E⟩"),
  ]

  @Test(arguments: attacks)
  func `text cannot become markup`(text: String, escaped: String) {
    #expect(Node.text(text).rendered == escaped)
    let element = Node.element(name: "b", attributes: [.init("title", text)], children: [])
    #expect(element.rendered == "<b title=\"\(escaped)\"></b>")
  }

  @Test func `a style sheet cannot end its element`() {
    #expect(Node.tag("style", "</style>").rendered == "<style><\\/style></style>\n")
  }

  @Test func `a page asks the network for nothing and names its language`() {
    let page = Page(language: .english, title: "<T>", body: ["x"]).rendered
    #expect(page.contains("<html lang=\"en\">"))
    #expect(page.contains("<title>&lt;T&gt;</title>"))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("src="))
  }

  /// Every page that the program makes, of samples that leave no field empty.
  static let pages: [(name: String, page: Page)] = Language.allCases.flatMap { language in
    let (context, code) = (Samples.context(language), language.rawValue)
    let minutes = Minutes(FullRecord.session, context: context)
    let plans = EntryShapeTests.plans([FullRecord.session, Samples.property], context)
    let reports: [(String, Report)] = [
      ("report", OverviewReportTests.report(language).report), ("minutes", minutes.sheet),
      ("head", HeadPage(Samples.leaving(FullRecord.session), context: context).report),
      ("trace", Trace(FullRecord.session, context: context).report), ("plans", plans.report),
      ("cases", CaseList(words: "", context: context).report),
      ("hostile", SafeTextTests.report),
    ]
    return reports.flatMap { name, report in
      [false, true].map { opened in
        (
          "\(name)-\(code)\(opened ? "-open" : "")",
          Page(language: language, title: report.title, reports: [report], opened: opened)
        )
      }
    } + [("papers-\(code)", PreparationTests.page(language))]
  }

  @Test(arguments: pages.map(\.name))
  func `a page is what a strict reader of HTML expects`(name: String) throws {
    let page = try #require(Self.pages.first { $0.name == name }?.page)
    #expect(WellFormed(page.rendered).problems == [])
  }

  @Test(arguments: ["report-ja", "minutes-ja", "papers-ja", "plans-en", "report-en-open"])
  func `a whole page reads as recorded`(name: String) throws {
    let page = try #require(Self.pages.first { $0.name == name }?.page)
    // The style sheet is the same in all of them.
    let text = page.rendered
    let style = try #require(text.firstRange(of: "<style>"))
    let body = try #require(text.firstRange(of: "</style>"))
    try expectSnapshot(String(text[..<style.lowerBound] + text[body.upperBound...]), named: name)
  }

  @Test func `each slip that people write on stands on the sheet`() {
    let page = PreparationTests.page(.japanese).rendered
    #expect(page.split(separator: "<div class=\"slip\">").count - 1 == 14)
  }

  @Test func `an entry has its owner, its day and its state on the page`() {
    let page = Minutes(Samples.personnel, context: Samples.context()).report.page.rendered
    for part in [
      "<dt>担当</dt><dd>給与係長（山田）</dd>", "<dt>期限</dt><dd>令和8年9月30日（水）</dd>", "（完了）",
      "（停滞）", "<span class=\"alert\">令和8年9月30日（水）  期限を過ぎています</span>",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test func `rows are closed until they are asked to be open, and say whose they are`() {
    let report = OverviewReportTests.report(.japanese).report
    let closed = Page(language: .japanese, title: "", reports: [report]).rendered
    let opened = Page(language: .japanese, title: "", reports: [report], opened: true).rendered
    #expect(
      closed.contains("<details><summary><span class=\"heard\">テーマ「属人化」の</span>2件を開く</summary>"))
    #expect(
      opened.contains(
        "<details open=\"\"><summary><span class=\"heard\">テーマ「属人化」の</span>2件を開く</summary>"))
    #expect(!report.markdown().contains("2026-05-11-kanzai/G1"))
    #expect(report.markdown(opened: true).contains("- **属人化**\n  - 人事課：届出"))
  }

  @Test(arguments: [
    (label: "sentences", last: Table.Column("期限"), isWide: true),
    (label: "numbers", last: Table.Column("件", .trailing), isWide: false),
  ])
  func `on a telephone a row of sentences stands in lines below each other`(
    label: String, last: Table.Column, isWide: Bool
  ) {
    let columns = ["番号", "内容", "担当"].map { Table.Column($0) } + [last]
    let report = Report(
      language: .japanese, title: "x", blocks: [.table(Table(columns, rows: []))])
    #expect(report.page.rendered.contains("<table class=\"wide\"") == isWide)
  }
}
