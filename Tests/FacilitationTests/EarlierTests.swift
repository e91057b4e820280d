import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

@Suite struct EarlierTests {
  private static let session = SessionID(date: CivilDate(dayNumber: 20_600), division: "zeimu")

  private static func action(
    _ number: Int, _ text: String, due: Int? = nil, _ states: [ActionState] = []
  ) -> Unsettled {
    var action = Action(number: number, text: text)
    action.owner = "課税係"
    action.due = due.map { CivilDate(dayNumber: $0) }
    action.log = states.map { LogEntry(date: CivilDate(dayNumber: 20_700), state: $0) }
    return .action(ActionID(session: session, number: number), action)
  }

  private static func issue(
    _ number: Int, _ text: String, _ decision: Handling.Decision, putOff: Int = 0,
    reply: String? = nil
  ) -> Unsettled {
    var issue = Records.Issue(number: number, text: text)
    issue.handling = Handling(decision)
    issue.ask = decision == .raised ? "情報課" : nil
    issue.log = (0..<putOff).map {
      IssueLine(date: CivilDate(dayNumber: 20_700 + $0), step: .next)
    }
    return .issue(IssueID(session: session, number: number), issue, reply: reply)
  }

  private static let all = [
    action(1, "手順書を作る", due: 20_700, [.carried, .carried]),
    action(2, "当番表を見直す", [.changed]), action(3, "鍵を貸す", due: 20_900),
    issue(1, "様式が違う", .raised, reply: "4月に統一します"),
    issue(2, "電話の受付時間が決まっていない", .next, putOff: 1), issue(3, "年度末の人手", .raised),
  ]

  private func hour(_ items: [Unsettled] = all, takenUp: [Past.TakenUp] = []) -> Hour {
    Hour(setup: setup(items, takenUp: takenUp))
  }

  private func setup(_ items: [Unsettled], takenUp: [Past.TakenUp] = []) -> Setup {
    var setup = Room.setup()
    let latest = CivilDate(dayNumber: 20_760)
    setup.past = { _ in Past(latest: latest, unsettled: items, takenUp: takenUp) }
    (setup.presets.division, setup.presets.people, setup.presets.minutes) = ("税務課", 7, 60)
    return setup
  }

  private func line(_ number: Int, _ step: Records.Issue.Step, _ text: String? = nil) -> Effect {
    .appendLine(
      IssueID(session: Self.session, number: number),
      IssueLine(date: Room.today, step: step, text: text))
  }

  private func carried(_ number: Int) -> Effect {
    .appendLog(
      Review(
        action: ActionID(session: Self.session, number: number),
        entry: LogEntry(date: Room.today, state: .carried)))
  }

  @Test func `of divisions that were merged it says whose it was`() throws {
    let old = SessionID(date: CivilDate(dayNumber: 20_600), division: "dx")
    var action = Action(number: 1, text: "鍵の一覧を作る")
    action.due = CivilDate(dayNumber: 20_900)
    let items = [Self.action(1, "手順書を作る"), .action(ActionID(session: old, number: 1), action)]
    let text = hour(items).text
    #expect(text.contains("2「鍵の一覧を作る」\n　DXプロジェクトから引き継いだもの\n"))
    #expect(!text.contains("税務課から引き継いだもの"))
  }

  @Test func `stands on one screen, with what is stuck marked`() {
    let text = hour().text
    #expect(text.contains("持ち越しが6件"))
    #expect(text.contains("1「手順書を作る」\n　課税係、9月4日まで、期限を過ぎています、続けて2回目"))
    #expect(text.contains("見直すことにして"))
    #expect(text.contains("情報課から回答「4月に統一します」"))
    #expect(text.contains("\n　次回に回して2回目\n"))
    #expect(text.contains("情報課に依頼中"))
  }

  @Test func `is accepted with one Enter, each in its own record`() {
    var hour = hour()
    let effects = hour.play([""])[0]
    #expect(
      effects == [
        carried(1), carried(3), line(1, .answered, "4月に統一します"), line(2, .next), .save,
      ])
    #expect(hour.text.contains("アクション2件を続けます。課題1件をまた次回に回します。回答待ちは1件です。"))
    #expect(hour.course.reviews.isEmpty)
    #expect(hour.course.revisions.map(\.number) == [2])
    #expect(OpenedQuestion(hour.question) != nil)
  }

  @Test func `lets one be opened and keeps the numbers of the others`() {
    var hour = hour()
    hour.play(["1", "1", "早く終わる"])
    #expect(!hour.text.contains("1「手順書を作る」"))
    #expect(hour.text.contains("3「鍵を貸す」"))
    hour.play(["1"])
    #expect(hour.text.contains("「1」は見つかりません"))
    #expect(hour.play([""])[0].first == carried(3))
  }

  @Test(arguments: [
    ("2", "2月に決まる", Records.Issue.Step.next), ("3", "もう要らない", .dropped),
    ("4", "できると言われた", .answered),
  ])
  func `puts an issue off, drops it or calls it answered with a line`(
    _ choice: String, _ text: String, _ step: Records.Issue.Step
  ) {
    var hour = hour()
    #expect(hour.play(["5", choice, text])[2] == [line(2, step, text), .save])
    #expect(hour.course.reviews.count == 5)
    #expect(EarlierQuestion(hour.question) != nil)
  }

  @Test func `takes an issue up as one of today, which its record is told`() throws {
    var hour = hour()
    let name = "2026-12-01-zeimu"
    #expect(hour.play(["5", "1"])[1] == [line(2, .takenUp, name), .save])
    #expect(hour.text.contains("今日の課題1にしました"))
    hour.play(["", "", "", "", "電話", "会議", "休み", "", "", "", "会議が短い", "電話の日も進む", ""])
    #expect(hour.course.stage == .issues)
    #expect(hour.text.contains("前から取り上げた課題です。\n課題1「電話の受付時間が決まっていない」"))
    let issue = try #require(hour.session.issues.first)
    #expect((issue.current, issue.ideal) == ([3], [2]))
    hour.play(["足りない"])
    #expect(hour.session.issues.map(\.number) == [1, 2])
  }

  @Test func `loses no issue when it is killed between the two records`() throws {
    var before = hour()
    before.play(["5"])
    var taken = Records.Issue(number: 2, text: "電話の受付時間が決まっていない")
    taken.log = [IssueLine(date: Room.today, step: .takenUp, text: "2026-12-01-zeimu")]
    let id = IssueID(session: Self.session, number: 2)
    let rest = Self.all.filter { $0.id != .issue(id) }
    for other in ["2026-12-01-zeimu", "2026-11-01-zeimu"] {
      taken.log[0].text = other
      let resumed = Hour(
        resuming: before.session, checkpoint: before.checkpoint.encoded,
        setup: setup(rest, takenUp: [Past.TakenUp(id, taken)]))
      let isOurs = other == before.session.id.description
      #expect(resumed.session.issues.map(\.text) == (isOurs ? [taken.text] : []))
      #expect(resumed.course.reviews.count == 5)
      #expect(EarlierQuestion(resumed.question) != nil)
    }
  }

  @Test func `never takes more than five minutes of the plan`() {
    var hour = hour()
    _ = hour.answer(.line("3"), elapsed: 200)
    _ = hour.answer(.line("1"), elapsed: 80)
    _ = hour.answer(.line("早く終わる"), elapsed: 40)
    #expect(hour.text.contains("残りの5件は、今日の話のあとで見ます。"))
    #expect(OpenedQuestion(hour.question) != nil)
  }

  @Test func `comes behind the plan where it was left, and is left there with 0`() {
    var hour = hour()
    #expect(hour.play(["0"])[0] == [.save])
    hour.play(["", "", "", "電話", "休み", "", "", "", "進む", "", "足りない", "", ""])
    hour.play(["札を立てる", "係", "3月1日", "", "：飛ばす"])
    while EarlierQuestion(hour.question) == nil, !hour.isFinished { hour.play([""]) }
    #expect(hour.course.stage == .closing)
    #expect(hour.text.contains("手順書を作る"))
    var left = hour
    #expect(left.play(["0"])[0].first == .save)
    #expect(EarlierQuestion(left.question) == nil)
    #expect(hour.play([""])[0].count { !$0.endsHour } == 5)
    #expect(hour.course.revisions.isEmpty)
  }

  @Test func `of many shows eight and leaves the rest for later`() {
    var hour = hour((1...11).map { Self.action($0, "アクションの文\($0)") })
    #expect(hour.text.contains("持ち越しが11件あります。まず8件"))
    #expect(!hour.text.contains("アクションの文9"))
    #expect(hour.play([""])[0].count == 9)
    #expect(hour.text.contains("残りの3件は"))
  }

  @Test func `asks nothing where nothing was left open`() {
    #expect(OpenedQuestion(hour([]).question) != nil)
  }

  @Test func `says what is stuck, and when and why in what was last written`() {
    guard case .action(let id, var action) = Self.action(1, "手順書を作る", due: 20_900) else { return }
    action.log = [
      LogEntry(date: CivilDate(dayNumber: 20_700), state: .stuck, text: "副担当が異動した")
    ]
    var hour = hour([.action(id, action)])
    #expect(hour.text.contains("課税係、停滞、"))
    hour.play(["1"])
    #expect(hour.text.contains("これまで：9月4日 停滞：副担当が異動した"))
  }

  @Test func `speaks English`() {
    var setup = Room.setup(.english)
    setup.past = { _ in Past(latest: Room.today, unsettled: Self.all) }
    (setup.presets.division, setup.presets.people, setup.presets.minutes) = ("zeimu", 7, 60)
    var hour = Hour(setup: setup)
    #expect(hour.text.contains("6 things were left open earlier."))
    #expect(hour.text.contains("1 “手順書を作る”\n  課税係, due 4 September, overdue, carried on 2 times"))
    hour.play([""])
    #expect(
      hour.text.contains("Noted: 2 carried on, 1 put off again, 1 still waiting"))
  }
}
