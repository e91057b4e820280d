import Insight
import Testing

struct EvaluationTests {
  private let matcher = Matcher(
    themes: TinyLibrary.themes, types: TinyLibrary.types, cases: TinyLibrary.cases)

  @Test func `counts a statement only for what was judged of it`() {
    let evaluation = Evaluation(
      [
        JudgedStatement(text: "電話の問合せが多い", themes: ["service"], grades: [:]),
        JudgedStatement(text: "ハンコをもらいに歩いている", themes: [], grades: ["e-seal": 2]),
        JudgedStatement(text: "年休を申し出にくい", themes: ["service"], grades: ["faq": 2]),
      ], matcher: matcher)
    #expect(evaluation.mean(of: \CaseMeasures.first) == 0.5)
    #expect(evaluation.mean(of: \ThemeMeasures.first) == 0.5)
    #expect(evaluation.results.map(\.isWrong) == [false, false, true])
    #expect(evaluation.results[2].cases.first == "leave-plan")
  }

  @Test func `has no mean of what nobody judged`() {
    #expect(Evaluation([], matcher: matcher).mean(of: \CaseMeasures.gain) == nil)
  }
}
