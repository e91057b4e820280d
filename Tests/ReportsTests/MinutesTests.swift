import Records
import Reports
import TestSupport
import Testing
import Text

@Suite struct MinutesTests {
  static let papers: [(name: String, report: Report)] = Language.allCases.flatMap { language in
    let (session, context) = (Samples.personnel, Samples.context(language))
    return [
      ("minutes-\(language.rawValue)", Minutes(session, context: context).report),
      ("after-\(language.rawValue)", AfterPage(session, context: context).report),
      ("head-\(language.rawValue)", HeadPage(session, context: context).report),
      ("trace-\(language.rawValue)", Trace(session, context: context).report),
    ]
  }

  @Test(arguments: papers)
  func `every paper of a session reads as recorded`(name: String, report: Report) throws {
    try expectSnapshot(report.plainText(), named: name)
  }

  @Test func `minutes in Markdown read as recorded`() throws {
    let report = Minutes(Samples.personnel, context: Samples.context()).report
    try expectSnapshot(report.markdown, named: "minutes-markdown")
  }

  @Test(arguments: papers)
  func `no line is wider than the terminal`(name: String, report: Report) {
    for width in [60, 80] {
      #expect(report.lines(width: width).allSatisfy { $0.plain.displayWidth <= width })
    }
  }

  @Test(arguments: Language.allCases)
  func `what everybody reads names no person`(language: Language) {
    let context = Samples.context(language)
    #expect(!AfterPage(Samples.personnel, context: context).report.plainText().contains("山田"))
    #expect(Minutes(Samples.personnel, context: context).report.plainText().contains("山田"))
  }

  @Test func `a record with nothing in it still makes every paper`() {
    let empty = Session(
      id: SessionID(date: Samples.asOf, division: "jinji"), language: .japanese, title: "",
      division: "")
    let context = Samples.context()
    #expect(!Minutes(empty, context: context).report.markdown.isEmpty)
    #expect(!AfterPage(empty, context: context).report.page.rendered.isEmpty)
    #expect(!HeadPage(empty, context: context).report.page.rendered.isEmpty)
    #expect(!Trace(empty, context: context).report.plainText().isEmpty)
  }
}
