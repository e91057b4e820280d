import Records
import Release
import Reports
import Testing
import Text

@testable import UseCases

/// 今日: what came in, what is due and stuck, what waits.
@Suite struct TodayTests {
  private static func record(
    _ name: String, action: String = "", issue: String = "", head: String = ""
  ) -> OfficeFile {
    Samples.file(
      "Sessions/\(name).md",
      """
      # 題

      - 所属: 税務課
      - 記録: 開催済
      - 所属長確認: 2026-11-01 0123456789abcdef
      - 共有範囲: 庁内
      \(head)
      ## 現状

      - C1: 秘密の付箋

      ## 課題

      - G1: 様式が違う
        - 扱い: 所属外へ依頼
      \(issue)
      ## アクション

      - A1: 表を配る
        - 担当: 庶務係（山田）
      \(action)
      """)
  }

  private static let name = "2026-10-20-zeimu"
  private static let late = "  - 回答期限: 2026-11-20\n"

  private func today(
    _ files: [OfficeFile], for eyes: Eyes = .division("zeimu"), answers: [OfficeFile] = [],
    waiting: [WaitingRecord] = []
  ) -> Today {
    let sessions = Samples.sessions(files)
    let answers = LoadedAnswers(answers, Samples.library.vocabulary).answers(sessions.numbers)
    let list = Samples.library.policy.list(sessions.sessions, for: eyes)
      .answered(by: answers, .japanese)
    return Today(
      of: list, answers, waiting: waiting, for: eyes,
      context: Samples.reader.context(Samples.library.library))
  }

  private func kinds(_ files: [OfficeFile], answers: [OfficeFile] = []) -> [String] {
    today(files, answers: answers).items.map { "\($0.name.suffix(2)) \($0.kind)" }
  }

  @Test(arguments: [
    (lines: "  - 期限: 2026-11-30\n", kind: "overdue"), (lines: "  - 期限: 2026-12-01\n", kind: "due"),
    (lines: "  - 期限: 2026-12-08\n", kind: "due"), (lines: "  - 期限: 2026-12-09\n", kind: nil),
    (lines: "  - 2026-11-20 停滞: 人が足りない\n", kind: "stuck"),
    (lines: "  - 期限: 2026-11-30\n  - 2026-11-20 停滞\n", kind: "overdue"),
    (lines: "  - 期限: 2026-11-30\n  - 2026-11-20 完了\n", kind: nil),
    (lines: "  - 最初の一歩: 10件選ぶ\n  - 一歩の期限: 2026-12-03\n", kind: "firstStep"),
    (
      lines: "  - 最初の一歩: 10件選ぶ\n  - 一歩の期限: 2026-12-03\n  - 2026-11-20 着手\n",
      kind: nil
    ),
  ])
  func `an action stands there once, for what presses most`(lines: String, kind: String?) {
    let issue = "  - 回答期限: 2027-03-01\n"
    let found = kinds([Self.record(Self.name, action: lines, issue: issue)])
    #expect(found == (kind.map { ["A1 \($0)"] } ?? []))
  }

  @Test(arguments: [
    (lines: "  - 回答期限: 2026-11-20\n", isThere: true), (lines: "", isThere: true),
    (lines: "  - 回答期限: 2027-01-20\n", isThere: false),
    (lines: "  - 回答: 済みました\n", isThere: false),
    (lines: "  - 2026-11-20 回答済\n", isThere: false),
  ])
  func `an ask waits while nobody has replied`(lines: String, isThere: Bool) {
    #expect(kinds([Self.record(Self.name, issue: lines)]) == (isThere ? ["G1 unanswered"] : []))
  }

  @Test func `a reply and a decision come first until somebody has written of them`() {
    let files = [
      Samples.file(
        "Sessions/received/replies/\(Self.name)-G1.md",
        "# 回答\n\n- 日付: 2026-11-25\n- 回答: 11月に決めます\n"),
      Samples.file(
        "Sessions/received/decisions/forms.md",
        "# 方針\n\n- 宛: \(Self.name)/G1\n- 日付: 2026-11-26\n- 対応方針: 取り組む\n- 担当: 情報政策課\n"),
    ]
    let record = Self.record(Self.name, action: "  - 期限: 2026-11-30\n", issue: Self.late)
    #expect(kinds([record], answers: files) == ["G1 arrived", "A1 overdue"])
    let text = today([record], answers: files).report.plainText(width: 200)
    #expect(text.contains("返事が1件届いています"))
    #expect(text.contains("11月に決めます") && text.contains("対応方針：取り組む（情報政策課）"))
    let settled = Self.record(Self.name, issue: "  - 2026-11-27 回答済\n")
    #expect(kinds([settled], answers: files) == [])
  }

  @Test func `five lines can be pasted, without a person's name`() {
    let record = Self.record(
      Self.name, action: "  - 期限: 2026-11-30\n", issue: Self.late)
    let waiting = WaitingRecord(
      SessionID(date: CivilDate(dayNumber: 20_750), division: "zeimu"), division: "税務課",
      .notHandedIn)
    let today = today([record], waiting: [waiting])
    let lines = today.fiveLines.split(separator: "\n")
    #expect(lines.count == 5 && lines.allSatisfy { $0.hasPrefix("- ") })
    #expect(lines[0] == "- 届いた返事：ありません")
    #expect(lines[1].contains("表を配る（庶務係、11月30日"))
    #expect(lines[4].contains("2件"))
    for shape in [today.fiveLines, today.report.plainText(), today.json.compact] {
      #expect(!shape.contains("山田") && !shape.contains("秘密"))
    }
  }

  @Test func `the week has a line for each day`() {
    let record = Self.record(Self.name, action: "  - 期限: 2026-12-03\n", issue: Self.late)
    let week = today([record]).week.plainText(width: 120)
    #expect(week.contains("この1週間") && week.contains("回答待ち"))
    let day = week.split(separator: "\n").first { $0.contains("12月3日") }
    #expect(day?.contains("表を配る") == true && week.contains("12月8日"))
  }

  @Test func `a division sees its own records, nobody's workspace those that are released`() {
    let own = Self.record(Self.name, action: "  - 期限: 2026-11-30\n", issue: Self.late)
    let inside = Samples.file(
      "Sessions/2026-10-21-jinji.md",
      String(decoding: own.bytes, as: UTF8.self).replacing("庁内", with: "課内")
        .replacing("- 所属: 税務課\n", with: ""))
    #expect(today([own, inside]).items.map(\.session.division) == ["zeimu", "zeimu"])
    let other = today([own, inside], for: .division("jinji")).items.map(\.session.division)
    #expect(other == ["jinji", "jinji"])
    #expect(Set(today([own, inside], for: .nobody).items.map(\.session.division)) == ["zeimu"])
  }

  @Test func `nothing to do is said`() {
    let text = today([]).report.plainText()
    #expect(text.contains("新しく届いた返事はありません") && text.contains("止まっているものはありません"))
  }
}
