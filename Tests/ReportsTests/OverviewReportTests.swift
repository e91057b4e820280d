import Insight
import Records
import Release
import Reports
import TestSupport
import Testing
import Text

@Suite struct OverviewReportTests {
  static func report(_ language: Language) -> OverviewReport {
    let context = Samples.context(language)
    let overview = Overview(
      of: ReleasePolicy(context.library).release(
        [Samples.property, Samples.personnel], to: Secretariat.self), library: context.library,
      term: Term(fiscalYear: 2026, half: .first), asOf: Samples.asOf)
    var accounting = Accounting()
    for _ in 0..<2 { accounting.add(.counted) }
    accounting.add(
      .unreadable,
      sent: .init(
        division: "jinji", file: "Sessions/x.md", kind: .unreadable, term: overview.term))
    return OverviewReport(
      overview, context: context, matcher: Matcher(context.library), unreadable: ["Sessions/x.md"],
      accounting: accounting)
  }

  @Test(arguments: Language.allCases)
  func `the report over all divisions reads as recorded`(language: Language) throws {
    let report = Self.report(language).report
    try expectSnapshot(report.plainText(opened: true), named: "report-\(language.rawValue)")
  }

  @Test func `the report for scripts reads as recorded`() throws {
    try expectSnapshot(Self.report(.japanese).json.pretty, named: "report-json")
  }

  @Test(arguments: Language.allCases)
  func `no note of the current or the ideal state is told`(language: Language) {
    let report = Self.report(language)
    let texts = [report.json.compact, report.report.page.rendered, report.report.markdown()]
    let notes = Samples.personnel.current + Samples.personnel.ideal
    for note in notes {
      #expect(texts.allSatisfy { !$0.contains(note.text) })
    }
  }

  @Test func `the figures read as recorded in CSV`() throws {
    try expectSnapshot(Self.report(.japanese).text(as: .csv), named: "report-csv")
  }

  @Test func `what was raised although it reaches no further is not said to lack a scope`() {
    var session = Samples.personnel
    (session.issues[0].handling, session.issues[0].scope) = (Handling(.raised), .own)
    let overview = Overview(
      of: ReleasePolicy(Samples.library).release([session], to: Secretariat.self),
      library: Samples.library, term: Term(fiscalYear: 2026, half: .first), asOf: Samples.asOf)
    let report = OverviewReport(
      overview, context: Samples.context(), matcher: Matcher(Samples.library))
    let text = report.report.plainText()
    #expect(text.contains("所属内（所属外へ依頼）（1件）") && !text.contains("範囲の記入なし"))
  }

  @Test func `what is left out is counted and said`() {
    var (unconfirmed, inside) = (Samples.personnel, Samples.property)
    (unconfirmed.confirmed, inside.release) = (nil, .division)
    let overview = Overview(
      of: ReleasePolicy(Samples.library).release(
        [unconfirmed, inside], to: Secretariat.self),
      library: Samples.library, term: Term(fiscalYear: 2026, half: .first), asOf: Samples.asOf)
    let report = OverviewReport(
      overview, context: Samples.context(), matcher: Matcher(Samples.library))
    let text = report.report.plainText(width: 200)
    #expect(text.contains("所属長の確認が済んでいない会議が1件あります"))
    #expect(text.contains("「課内」の記録 1件"))
    #expect(!Self.report(.japanese).report.plainText(width: 200).contains("「課内」の記録"))
  }

  @Test func `no person is named`() {
    let report = Self.report(.japanese)
    #expect(!report.json.compact.contains("山田"))
    #expect(!report.report.plainText(opened: true).contains("佐藤"))
  }
}
