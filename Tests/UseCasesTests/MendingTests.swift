import Records
import Testing
import Text
import UseCases

/// The questions about an action or an issue once more.
@Suite struct MendingTests {
  private static let text = """
    # 税務課 働き方の振り返り

    - 所属: 税務課
    - 記録: 開催済

    ## 課題

    - G1: 手順書がない
      - 範囲: 所属内

    ## アクション

    - A1: 手順書を書く
      - 課題: G1
      - 担当: 課税係
      - 期限: 2026-12-28
      - 2026-12-10 着手: 目次を書いた
      - 覚え書き: 残す

    """

  private static let file = OfficeFile(
    "Sessions/2026H2/2026-12-01-zeimu.md", Array(text.utf8))

  private func mending(_ name: String, _ language: Language = .japanese) throws -> Mending? {
    Mending(
      try EntryID(named: name),
      in: Session.read(bytes: Self.file.bytes, file: Self.file.path).value,
      vocabulary: .empty, for: Reader(language: language, today: CivilDate(dayNumber: 20_788)))
  }

  /// The file after the answers, and what was said to them.
  private func mended(_ name: String, _ lines: [String]) throws -> (text: String?, said: [String]) {
    var mending = try #require(try mending(name))
    let said = lines.compactMap { mending.answer($0) }
    guard let change = mending.change else { return (nil, said) }
    let written = try change.change(to: Self.file, vocabulary: .empty)
    guard case .rewrite(_, _, let bytes) = written else { return (nil, said) }
    return (String(decoding: bytes, as: UTF8.self), said)
  }

  @Test func `asks for each field with what it holds, until all are asked`() throws {
    var mending = try #require(try mending("2026-12-01-zeimu/A1"))
    var asked: [String] = []
    while let question = mending.question {
      asked.append(question)
      #expect(mending.answer("") == nil)
    }
    #expect(asked.count == 9 && mending.change == nil)
    #expect(asked[0].contains("手順書を書く") && asked[1].contains("担当：課税係"))
    #expect(asked[2].contains("12月28日") && asked[3].contains("まだありません"))
  }

  @Test func `what is answered changes its line and no other`() throws {
    let (text, said) = try mended(
      "2026-12-01-zeimu/A1", ["手順書の目次を書く", "庶務係長", "来週", "0", "", "", "目次の数"])
    #expect(said.isEmpty)
    let expected = Self.text.replacing("A1: 手順書を書く", with: "A1: 手順書の目次を書く")
      .replacing("課税係", with: "庶務係長").replacing("2026-12-28", with: "2026-12-08")
      .replacing("  - 2026-12-10", with: "  - 指標: 目次の数\n  - 2026-12-10")
    #expect(text == expected)
  }

  @Test func `0 empties a field, but never the text itself`() throws {
    #expect(try mended("2026-12-01-zeimu/A1", ["", "0"]).text?.contains("担当") == false)
    let (text, said) = try mended("2026-12-01-zeimu/A1", ["0", ""])
    #expect(text == nil && said.count == 1)
  }

  @Test func `what a field cannot hold is asked again`() throws {
    let (text, said) = try mended("2026-12-01-zeimu/a1", ["", "", "いつか", "3/19"])
    #expect(said.count == 1 && said[0].contains("読めませんでした"))
    #expect(text?.contains("- 期限: 2027-03-19\n") == true)
  }

  @Test func `an issue is mended too, by the words of either language`() throws {
    #expect(try mended("2026-12-01-zeimu/G1", ["", "全庁"]).text?.contains("範囲: 全庁") == true)
    #expect(try mending("2026-12-01-zeimu/G1", .english)?.question?.contains("Enter keeps") == true)
  }

  @Test func `what is not there, or is no name of an entry, is an error`() throws {
    #expect(try mending("2026-12-01-zeimu/A2") == nil)
    #expect(throws: UseCaseError.noSuchAction("A1")) { try EntryID(named: "A1") }
  }
}
