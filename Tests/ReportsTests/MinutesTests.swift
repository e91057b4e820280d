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
    try expectSnapshot(report.markdown(), named: "minutes-markdown")
  }

  @Test(arguments: papers)
  func `no line is wider than the terminal`(name: String, report: Report) {
    for width in [60, 80] {
      #expect(report.lines(width: width).allSatisfy { $0.plain.displayWidth <= width })
    }
  }

  @Test(arguments: Language.allCases)
  func `the page for everybody reads as recorded`(language: Language) throws {
    let session = try #require(Samples.released(Samples.personnel))
    let page = AfterPage(session, context: Samples.context(language))
    try expectSnapshot(page.report.plainText(), named: "after-\(language.rawValue)")
  }

  @Test(arguments: Language.allCases)
  func `what everybody reads names no person`(language: Language) throws {
    let context = Samples.context(language)
    let released = try #require(Samples.released(Samples.personnel))
    #expect(!AfterPage(released, context: context).report.plainText().contains("山田"))
    #expect(Minutes(Samples.personnel, context: context).report.plainText().contains("山田"))
  }

  @Test func `a record with nothing in it still makes every paper`() throws {
    var empty = Session(
      id: SessionID(date: Samples.asOf, division: "jinji"), language: .japanese, title: "",
      division: "")
    empty.confirmed = Samples.asOf
    let (context, released) = (Samples.context(), try #require(Samples.released(empty)))
    #expect(!Minutes(empty, context: context).report.markdown().isEmpty)
    #expect(!AfterPage(released, context: context).report.page.rendered.isEmpty)
    #expect(!HeadPage(empty, context: context).report.page.rendered.isEmpty)
    #expect(!Trace(empty, context: context).report.plainText().isEmpty)
  }
}
