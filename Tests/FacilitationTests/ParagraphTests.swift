import Testing

@testable import Facilitation

@Suite struct LineTests {
  @Test(arguments: [
    (
      "two sentences", "票の多い課題から一つずつ考えます。今日決めるのは、二つか三つで十分です。",
      ["票の多い課題から一つずつ考えます。", "  今日決めるのは、二つか三つで十分です。"]
    ),
    (
      "an answer in brackets", "\(String(repeating: "あ", count: 30))ですか。（なければ Enter）",
      ["\(String(repeating: "あ", count: 30))ですか。", "  （なければ Enter）"]
    ),
    ("a closing bracket", "「はい。」と書く", ["「はい。」と書く"]),
  ])
  func `ends a row where a breath ends`(_ label: String, _ text: String, _ rows: [String]) {
    #expect(Paragraph(.spoken, text).broken() == rows, "\(label)")
  }

  @Test func `does not lose a sign of what has no place to break`() {
    let text = String(repeating: "あ", count: 100)
    let rows = Paragraph(.spoken, text).broken().map { $0.filter { $0 != " " } }
    #expect(rows.joined() == text)
    #expect(Paragraph(.spoken, "").broken() == [""])
  }
}
