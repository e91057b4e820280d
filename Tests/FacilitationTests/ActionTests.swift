import Insight
import Records
import TestSupport
import Testing

@testable import Facilitation

@Suite struct ActionTests {
  /// An hour at its first action; one issue about the phone.
  private func room() -> Hour {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "電話", "休み", "", "", "", "進む", "", "電話が鳴る", "", "", ""])
    return hour
  }

  @Test func `shows what others did and why it was chosen`() {
    let text = room().text
    for part in ["ある市 2023", "質問はセンターで回答", "事例から：【電話】はセンターで受ける。", "効果の数値は", "福祉課「受付札を置く」"] {
      #expect(text.contains(part))
    }
  }

  @Test func `shows what the division said before and what came of it`() throws {
    var action = Action(number: 1, text: "質問集を同封する")
    action.learned = "電話が3割減った"
    action.log = [LogEntry(date: Room.today, state: .done)]
    let session = try #require(SessionID("2025-11-20-zeimu"))
    let tried = EarlierIssue.Outcome(id: ActionID(session: session, number: 1), action: action)
    let issues = [("電話が多い", [tried]), ("電話に追われる", []), ("三つ目", [])].map { text, actions in
      EarlierIssue(
        issue: IssueID(session: session, number: 1), text: text, type: nil, actions: actions)
    }
    var setup = Room.setup()
    setup.advice.earlier = { $0.text == "電話が鳴る" && $1 == "zeimu" ? issues : [] }
    var hour = Hour(setup: setup)
    hour.play(["", "7", "60", "", "", "", "電話", "休み", "", "", "", "進む", "", "電話が鳴る", "", "", ""])
    let shown = """
      前にも話しています
      令和7年11月20日（木）「電話が多い」
      「質問集を同封する」は完了 → 電話が3割減った
      令和7年11月20日（木）「電話に追われる」
      このときは、アクションを決めていません
      ほかの団体の取組
      """
    #expect(hour.text.contains(shown))
    #expect(!room().text.contains("前にも"))
  }

  @Test func `says so when no case fits`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "会議", "休み", "", "", "", "進む", "", "会議が長い", "", "", ""])
    #expect(hour.text.contains("よく合う取組は、事例集にありません"))
    hour.play(["1"])
    #expect(hour.text.contains("その番号の取組はありません"))
  }

  @Test func `does not take numbers for an action`() {
    var hour = room()
    hour.play(["６、５、３"])
    #expect(hour.session.actions.isEmpty)
    #expect(hour.text.contains("その番号の取組はありません"))
  }

  @Test func `does not take a case over when it is declined`() {
    var hour = room()
    hour.play(["1", "0"])
    #expect(hour.screen.draft == nil)
    hour.play(["すること"])
    #expect(hour.session.actions.first?.caseReference == nil)
  }

  @Test func `brings a practice along to be adapted and names the case`() {
    var hour = room()
    hour.play(["1", ""])
    #expect(hour.text.contains("参考：ある市「質問はセンターで回答」"))
    #expect(hour.screen.draft == "質問を10個選ぶ")
    hour.play(["よくある質問を5つ選ぶ"])
    #expect(hour.session.actions.first?.caseReference?.id == "call-centre")
  }

  @Test func `does not keep what another office did as an action`() {
    var hour = room()
    hour.play(["1", "", "質問を10個選ぶ"])
    #expect(hour.session.actions.isEmpty)
    #expect(hour.text.contains("ほかの団体の文のまま"))
    hour.play([""])
    #expect(hour.screen.draft == nil)
    #expect(hour.session.actions.isEmpty)
  }

  @Test func `does not end without an action on Enter alone`() {
    var hour = room()
    hour.play([""])
    #expect(hour.text.contains("アクションがまだありません"))
    hour.play([""])
    #expect(hour.text.contains("課題1「電話が鳴る」"))
    hour.play(["", "1"])
    #expect(hour.course.stage == .closing)
  }

  @Test func `asks about a vague word once and keeps it on Enter`() {
    var hour = room()
    hour.play(["全員に周知する"])
    #expect(hour.session.actions.isEmpty)
    hour.play([""])
    #expect(hour.session.actions.map(\.text) == ["全員に周知する"])
  }

  @Test func `asks once whether an owner is a person`() {
    var hour = room()
    hour.play(["すること", "山田"])
    #expect(hour.text.contains("「山田」は人の名前でしょうか"))
    hour.play(["給与係長（山田）"])
    #expect(hour.session.actions.first?.owner == "給与係長（山田）")
    #expect(hour.text.contains("いつまで"))
  }

  @Test(arguments: [
    ("鈴木係長", isAsked: true), ("課税係", false), ("課税係（鈴木）", false), ("係長、鈴木係長", true),
  ])
  func `asks about an owner who looks like a person although a post follows`(
    _ owner: String, isAsked: Bool
  ) {
    var hour = room()
    hour.play(["すること", owner])
    #expect(hour.text.contains("人の名前でしょうか") == isAsked)
    #expect((hour.session.actions.first?.owner == owner) == !isAsked)
    hour.play([""])
    #expect(hour.session.actions.first?.owner == owner)
  }

  @Test func `hints at the load of a post and at busy months`() {
    var hour = room()
    hour.play(["一つ目", "課税係", "6/10"])
    #expect(hour.text.contains("6月は議会"))
    hour.play(["", "二つ目", "課税係（鈴木）"])
    #expect(hour.text.contains("2つ目です"))
    hour.play(["2/10"])
    #expect(hour.text.contains("2月は、この課の繁忙期"))
  }

  @Test func `does not accept a day that has passed`() {
    var hour = room()
    hour.play(["すること", "課税係", "2026-11-30"])
    #expect(hour.text.contains("今日からあとの日付"))
    #expect(hour.session.actions.first?.due == nil)
  }

  @Test(arguments: [
    ("電話を数える", "電話を数える", "2026-12-08"), ("12/4 電話を数える", "電話を数える", "2026-12-04"),
    ("電話を数える　来週金曜まで", "電話を数える", "2026-12-11"),
  ])
  func `takes a day from the first step, else seven days`(
    _ typed: String, _ text: String, _ day: String
  ) {
    var hour = room()
    hour.play(["すること", "課税係", "", typed])
    let action = hour.session.actions.first
    #expect(action?.firstStep == text)
    #expect(action?.firstStepDue?.description == day)
  }

  @Test func `edits every part of an action`() {
    var hour = room()
    hour.play(["すること", "課税係", "3/19", "数える"])
    hour.play(["：直す 1", "しないこと", "徴収係", "4月末", ""])
    let action = hour.session.actions.first
    #expect((action?.text, action?.owner) == ("しないこと", "徴収係"))
    #expect(action?.due?.description == "2027-04-30")
    #expect(action?.firstStep == "数える")
  }

  @Test func `asks again about an issue whose only action was deleted`() {
    var hour = room()
    hour.play(["すること", "課税係", "", "", ""])
    #expect(hour.session.issues.first?.handling?.decision == .act)
    hour.play(["：消す アクション1", "1"])
    #expect(hour.session.issues.first?.handling == nil)
    hour.play([""])
    #expect(hour.text.contains("取り組まなかった課題が1つ"))
  }
}
