import Records
import TestSupport
import Testing

@testable import Facilitation

/// `：元に戻す` takes back the last change, `：戻る` goes to the question before.
@Suite struct TakingBackTests {
  private static let opening = ["", "7", "60", "", "", ""]

  private func room(_ lines: [String] = ["うえ", "あさ", "いま"]) -> Hour {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.opening + lines)
    return hour
  }

  @Test func `a deleted slip comes back with its number, later changes first`() {
    var hour = room()
    hour.play(["：消す 1", "1", "えき", "：元に戻す"])
    #expect(hour.text.contains("現状4「えき」を取り消しました"))
    hour.play(["：元に戻す"])
    #expect(hour.text.contains("現状1「うえ」を戻しました"))
    #expect(hour.interrupted.isEmpty && hour.screen.label == "現状4")
    hour.play(["：直す 1", "上"])
    #expect(Set(hour.session.current.map(\.text)) == ["上", "あさ", "いま"])
    hour.play(["：元に戻す"])
    #expect(hour.text.contains("現状1「うえ」を、変える前に戻しました"))
    #expect(Set(hour.session.current.map(\.text)) == ["うえ", "あさ", "いま"])
  }

  @Test func `every change of the hour can be taken back, one after another`() throws {
    var hour = Hour(setup: Room.setup())
    var states: [Session] = []
    let end = try #require(Script.rows.firstIndex { $0.shows == "お疲れさまでした" })
    for row in Script.rows[..<end] {
      let before = hour.session
      hour.play([row.input])
      if hour.session != before, !before.division.isEmpty { states.append(before) }
    }
    #expect(states.count > 20)
    for state in states.reversed() {
      hour.play(["：元に戻す"])
      #expect(hour.session == state)
      #expect(!hour.screen.remarks.isEmpty)
    }
    hour.play(["：元に戻す"])
    #expect(hour.text.contains("元に戻せる変更は、もうありません"))
  }

  @Test func `nothing of the meeting is taken back once it is closed`() throws {
    var hour = Hour(setup: Room.setup())
    let end = try #require(Script.rows.firstIndex { $0.shows == "お疲れさまでした" })
    hour.play(Script.rows[...end].map(\.input))
    let held = hour.session
    hour.play(["：元に戻す"])
    #expect(hour.session == held && hour.text.contains("元に戻せる変更は、もうありません"))
    hour.play(["５", "短くする", "：元に戻す", "：元に戻す"])
    #expect(hour.session == held)
  }

  @Test func `a text that was replaced before it became a note does not come back`() {
    var hour = room()
    hour.play(["鈴木さんの机が遠い", "座席が遠い", "：元に戻す"])
    #expect(!hour.checkpoint.encoded.contains("鈴木") && !hour.text.contains("鈴木"))
    #expect(hour.session.current.count == 3 && hour.screen.label == "現状4")
  }

  @Test func `lines that wait are never fewer for it`() {
    var hour = room([])
    _ = hour.answer(.lines(["会議が多い", "会議が長い", "印刷が遅い", "鈴木の机"]))
    hour.play(["：元に戻す"])
    #expect(hour.text.contains("先に、この質問に") && hour.session.current.count == 1)
    hour.play(["", "", "：元に戻す", "：元に戻す"])
    #expect(hour.session.current.map(\.text) == ["会議が多い"])
    hour.play(["", "", ""])
    #expect(Set(hour.session.current.map(\.text)) == ["会議が多い", "印刷が遅い", "鈴木の机"])
  }

  @Test func `taking back takes nothing that somebody else wrote`() {
    var hour = room()
    hour.takeOver { session in
      var session = session
      session.participants = 9
      return session
    }
    hour.play(["：元に戻す"])
    #expect(hour.session.participants == 9 && hour.session.current.count == 2)
  }

  @Test func `a line in an earlier record is taken back too`() {
    var setup = Room.setup()
    let old = ActionID(
      session: SessionID(date: CivilDate(dayNumber: 20_760), division: "zeimu"), number: 1)
    let action = Action(number: 1, text: "鍵を貸す")
    setup.past = { _ in Past(unsettled: [.action(old, action)]) }
    var hour = Hour(setup: setup)
    let written = hour.play(["", "7", "60", "1", "1", "できた"]).flatMap { $0 }.compactMap(\.review)
    #expect(written.count == 1)
    let effects = hour.answer(.line("：元に戻す"))
    #expect(effects == [.takeBackLog(written[0], from: action), .save])
    #expect(hour.text.contains("鍵を貸す"))
    #expect(hour.course.reviews == [.action(old)])
  }

  // MARK: - Issues of earlier records

  private static let old = IssueID(
    session: SessionID(date: CivilDate(dayNumber: 20_760), division: "zeimu"), number: 2)

  private static func setup(_ lines: [IssueLine] = []) -> Setup {
    var issue = Records.Issue(number: 2, text: "電話の受付時間が決まっていない")
    (issue.handling, issue.log) = (Handling(.next), lines)
    let action = Action(number: 1, text: "鍵を貸す")
    var setup = Room.setup()
    setup.past = { [issue] _ in
      Past(
        latest: old.session.date,
        unsettled: [
          .issue(old, issue, reply: nil),
          .action(ActionID(session: old.session, number: 1), action),
        ])
    }
    return setup
  }

  private static func line(_ step: Records.Issue.Step, _ text: String? = nil) -> IssueLine {
    IssueLine(date: Room.today, step: step, text: text)
  }

  private func opened(_ lines: [String], _ setup: Setup = setup()) -> Hour {
    var hour = Hour(setup: setup)
    hour.play(["", "7", "60"] + lines)
    return hour
  }

  @Test func `everything that one Enter wrote into earlier records is taken back`() {
    var hour = opened([""])
    #expect(hour.course.reviews.isEmpty)
    let effects = hour.play(["：元に戻す"])[0]
    #expect(effects.count == 3 && effects.last == .save)
    #expect(effects.contains(.takeBackLine(Self.old, Self.line(.next))))
    #expect(hour.text.contains("「電話の受付時間が決まっていない」に書き足した1行を取り消します"))
    #expect(hour.text.contains("「鍵を貸す」に書き足した1行を取り消します"))
    #expect(hour.course.reviews.count == 2)
    #expect(EarlierQuestion(hour.question) != nil)
  }

  @Test func `an issue that was taken up is none of today any more`() {
    var hour = opened(["1", "1"])
    #expect(hour.session.issues.count == 1)
    let effects = hour.play(["：元に戻す"])[0]
    #expect(effects == [.takeBackLine(Self.old, Self.line(.takenUp, "2026-12-01-zeimu")), .save])
    #expect(hour.session.issues.isEmpty && hour.course.reviews.count == 2)
  }

  @Test func `a line that stood there before stays there`() {
    let written = Self.line(.next)
    var hour = opened(["1", "2", ""], Self.setup([written]))
    let effects = hour.play(["：元に戻す"])[0]
    #expect(!effects.contains(.takeBackLine(Self.old, written)))
  }

  @Test func `an issue that was taken up and is deleted waits again, and is undone as one`() {
    var hour = opened(["1", "1", "", ""])
    let line = Self.line(.takenUp, "2026-12-01-zeimu")
    let gone = hour.play(["：消す 課題1", "1"])[1]
    #expect(gone == [.takeBackLine(Self.old, line), .save])
    #expect(hour.text.contains("持ち越しに戻します"))
    #expect(hour.session.issues.isEmpty && hour.course.reviews == [.issue(Self.old)])
    let back = hour.play(["：元に戻す"])[0]
    #expect(back == [.appendLine(Self.old, line), .save])
    #expect(hour.text.contains("もう一度1行を書き足します"))
    #expect(hour.session.issues.count == 1 && hour.course.reviews.isEmpty)
  }

  @Test func `it waits again also when its text was changed and the hour went on another day`() {
    var hour = opened(["1", "1", "", ""])
    hour.play(["：直す 課題1", "1", "窓口の時間が短い", "", ""])
    #expect(hour.session.issues.map(\.text) == ["窓口の時間が短い"])
    var setup = Room.setup()
    var taken = Records.Issue(number: 2, text: "電話の受付時間が決まっていない")
    taken.log = [Self.line(.takenUp, "2026-12-01-zeimu")]
    setup.past = { [taken] _ in Past(takenUp: [Past.TakenUp(Self.old, taken)]) }
    setup.today = Room.today.adding(days: 7)
    var later = Hour(
      resuming: hour.session, checkpoint: hour.checkpoint.encoded, setup: setup)
    let effects = later.play(["：消す 課題1", "1"])[1]
    #expect(effects.first == .takeBackLine(Self.old, taken.log[0]))
  }

  @Test func `an issue of today is deleted without a word about earlier ones`() {
    var hour = room()
    hour.play(["", "", "", "進む", "", "足りない", ""])
    #expect(hour.play(["：消す 課題1", "1"])[1] == [.save])
    #expect(!hour.text.contains("持ち越し"))
  }

  @Test func `a refused answer is no step back`() {
    var hour = room()
    hour.play(["12", "9", "：直す 77", "：戻る"])
    #expect(hour.session.current.count == 2)
    #expect(hour.text.contains("現状3の入力に戻りました") && hour.text.contains("現状3「いま」を取り消しました"))
  }

  @Test func `going back from a change leaves everything as it is`() {
    var hour = room()
    hour.play(["：消す 1", "：戻る"])
    #expect(hour.session.current.count == 3 && hour.interrupted.isEmpty)
    hour.play(["：休憩", "：戻る"])
    #expect(hour.session.current.count == 3 && hour.screen.label == "現状4")
  }

  @Test func `going back after a deletion loses no other slip and brings none back`() {
    var hour = room()
    hour.play(["：消す 1", "1", "：戻る"])
    #expect(hour.session.current.map(\.text) == ["あさ"])
    hour.play(["：元に戻す", "：元に戻す"])
    #expect(Set(hour.session.current.map(\.text)) == ["うえ", "あさ", "いま"])
  }

  @Test func `nothing is left to be taken back when the hour has ended`() {
    var hour = Hour(setup: Room.setup())
    hour.play(Script.rows.map(\.input))
    #expect(hour.trail.reversals.isEmpty && hour.trail.steps.isEmpty)
  }
}
