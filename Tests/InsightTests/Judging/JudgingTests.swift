import Insight
import Testing

struct JudgingTests {
  private let matcher = Matcher(
    themes: TinyLibrary.themes, types: TinyLibrary.types, cases: TinyLibrary.cases)

  @Test func `counts a statement only for what was judged of it`() {
    let judging = Judging(
      [
        JudgedStatement(text: "電話の問合せが多い", themes: ["service"], grades: [:]),
        JudgedStatement(text: "ハンコをもらいに歩いている", themes: [], grades: ["e-seal": 2]),
        JudgedStatement(text: "年休を申し出にくい", themes: ["service"], grades: ["faq": 2]),
      ], matcher: matcher)
    #expect(judging.mean(ofCases: { $0.first }) == 0.5)
    #expect(judging.mean(ofThemes: { $0.first }) == 0.5)
    #expect(judging.results.map(\.isWrong) == [false, false, true])
    #expect(judging.results[2].cases.first == "leave-plan")
  }

  @Test func `has no mean of what nobody judged`() {
    #expect(Judging([], matcher: matcher).mean(ofCases: { $0.gain }) == nil)
  }
}
