import Insight
import Records
import Reports
import Testing
import Text

@Suite struct JudgingReportTests {
  private let judged = [
    JudgedStatement(
      text: "一人しか手順を知らない", themes: ["knowledge"], grades: ["town-manuals": 2]),
    JudgedStatement(text: "様式がばらばら", themes: ["knowledge"], grades: [:]),
  ]

  private func report(
    comparing: Bool = false, worst: Bool = false, _ language: Language = .japanese
  ) -> JudgingReport {
    let context = Samples.context(language)
    let own = Judging(judged, matcher: Matcher(context.library))
    let empty = Judging(judged, matcher: Matcher(themes: [], types: [], cases: []))
    return JudgingReport(
      own, carried: comparing ? empty : nil, showsWorst: worst, context: context)
  }

  @Test func `a library that says the same has no column of its own`() {
    #expect(!report().report.plainText().contains("プログラムのひな形  "))
    #expect(report().report.plainText().contains("同じです"))
  }

  @Test func `another library stands beside it`() {
    let text = report(comparing: true).report.plainText()
    #expect(text.contains("この課のひな形"))
    #expect(text.contains("1.000"))
    #expect(text.contains("0.000"))
    #expect(text.contains("よくなった文は1件、悪くなった文は0件"))
  }

  @Test(arguments: Language.allCases)
  func `what went wrong is told only when asked for`(language: Language) {
    #expect(!report(worst: false, language).report.plainText().contains("様式がばらばら"))
    let text = report(worst: true, language).report.plainText()
    #expect(text.contains("様式がばらばら"))
    #expect(!text.contains("一人しか手順を知らない\n"))
  }

  @Test func `scripts get the measures of both libraries`() {
    let json = report(comparing: true).json.compact
    #expect(json.contains(#""workspace":{"ndcg5":1.000,"recall5":1.000,"p1":1.000,"theme1":0.500"#))
    #expect(json.contains(#""program":{"ndcg5":0.000"#))
    #expect(report().json.compact.contains(#""program":null,"worst":[]"#))
  }
}
