import Records
import Testing
import Text

@Suite struct AnnotatedSessionTests {
  let reading = Session.read(bytes: AnnotatedSession.bytes, file: AnnotatedSession.path)

  @Test func `the annotated session reads without a problem`() {
    #expect(reading.diagnostics == [])
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate {
    try #require(CivilDate(year: year, month: month, day: day))
  }

  @Test func `its fields are read`() {
    let session = reading.value
    #expect(session.language == .japanese)
    #expect(session.title == "人事課 働き方の振り返り")
    #expect(session.division == "人事課")
    #expect(session.term == Term(fiscalYear: 2026, half: .first))
    #expect(session.participants == 6)
    #expect(session.state == .held)
    #expect(session.confirmed == CivilDate(year: 2026, month: 4, day: 22))
    #expect(session.release == .office)
    #expect(session.recordNumber == "990001-20260420-jinji-7k2m")
    #expect(session.canShare == "副担当が一度やってみる手順書の作り方")
    #expect(session.satisfaction == .counts([0, 0, 1, 2, 3]))
    #expect(session.memo == "ここから後ろは自由な文章。最後まで読み込まず、そのまま残る。")
  }

  @Test func `its entries are read with their details`() throws {
    let session = reading.value
    #expect(session.current.map(\.number) == [1, 2, 3])
    #expect(session.current.map(\.category) == [.strength, nil, nil])
    #expect(session.current[1].group == "引継ぎ")
    let issue = try #require(session.issues.last)
    #expect(issue.scope == .whole)
    #expect(issue.handling == Handling(.raised))
    #expect(
      issue.log == [IssueLine(date: try day(2026, 10, 20), step: .next, text: "様式の統一は11月に決まる")])
    #expect(issue.standing == .since(.next) && issue.timesPutOff == 1)
    #expect(issue.themes == ["決裁・ルール"])
    #expect(issue.replyDue == CivilDate(year: 2026, month: 6, day: 30))
    let action = try #require(session.actions.first)
    #expect(action.issues == [1])
    #expect(
      action.caseReference == CaseReference(id: "hino-city-manuals", name: "日野市のマニュアル"))
    #expect(action.log.map(\.state) == [.halfway, .done, nil])
    #expect(action.state == .done && action.aim == .staff)
    #expect(action.evaluations.map(\.term) == [Term(fiscalYear: 2026, half: .first)])
    #expect(action.log.first?.text == "5件作成。1件2時間かかる")
    #expect(action.learned == "書くより先に、副担当が一度やってみるほうが早い")
  }

  @Test(arguments: [
    (head: "Ｇ２　：", number: 2), (head: "G2 : ", number: 2), (head: "G 2: ", number: nil),
    (head: "A2 : ", number: nil),
  ])
  func `spaces stand before the colon of a number, not within it`(head: String, number: Int?) {
    let text = "# x\n\n## 課題\n\n- \(head)朝が遅い\n"
    let issues = Session.read(bytes: Array(text.utf8), file: AnnotatedSession.path).value.issues
    #expect(issues.map(\.number) == [number])
    #expect(issues.map(\.text) == [number == nil ? "\(head)朝が遅い" : "朝が遅い"])
  }

  @Test func `rewritten to its own value it keeps every byte`() {
    let bytes = reading.document.rewritten(to: reading.value)
    #expect(bytes == AnnotatedSession.bytes)
  }

  @Test func `rendered as a new file it is the same text`() {
    let bytes = reading.value.rendered()
    #expect(String(decoding: bytes, as: UTF8.self) == AnnotatedSession.text)
  }
}
