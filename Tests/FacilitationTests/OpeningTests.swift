import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

@Suite struct OpeningTests {
  private let old = ActionID(
    session: SessionID(date: CivilDate(dayNumber: 20_500), division: "zeimu"), number: 1)

  /// A setup whose division left one action open on a day.
  private func setup(latest: CivilDate) -> Setup {
    var action = Action(number: 1, text: "手順書を作る")
    action.owner = "課税係"
    var setup = Room.setup()
    let open = Unsettled.action(old, action)
    setup.past = { _ in Past(latest: latest, unsettled: [open]) }
    setup.presets.division = "税務課"
    setup.presets.people = 7
    setup.presets.minutes = 60
    return setup
  }

  @Test func `asks nothing that was given`() {
    var setup = Room.setup()
    setup.presets.division = "zeimu"
    setup.presets.people = 5
    setup.presets.minutes = 30
    setup.presets.factsFile = "facts.csv"
    var hour = Hour(setup: setup)
    #expect(hour.start() == [.readFacts("facts.csv"), .save])
    #expect(hour.text.contains("opening first words"))
    hour.show([Paragraph(.listed, "4月 18h")])
    #expect(hour.text.contains("4月 18h"))
    hour.play([""])
    #expect(hour.text.contains("current first words"))
  }

  @Test func `the room is asked for no file, and what is typed too early is told where it goes`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60"])
    #expect(hour.text.contains("opening first words") && !hour.text.contains("CSV"))
    hour.play(["電話が多い"])
    #expect(hour.text.contains("次の「現状」で打ちます"))
    #expect(hour.question.name == "facts" && hour.session.current.isEmpty)
    hour.play([""])
    #expect(hour.course.stage == .current)
  }

  @Test func `names a division outside the roster by what was typed`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["特命 班"])
    #expect(hour.session.id.division == "x-特命班")
    #expect(hour.session.division == "特命 班")
    #expect(hour.text.contains("名簿にない"))
  }

  @Test func `a division that is nearly one of the roster is asked about, and chosen by number`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["税務"])
    #expect(!hour.isNamed && hour.text.contains("「税務」は名簿にありません"))
    #expect(hour.text.contains("1 税務課"))
    let asked = hour
    hour.play(["9"])
    #expect(!hour.isNamed)
    hour = asked
    hour.play(["1"])
    #expect(hour.session.id.division == "zeimu")
    hour = asked
    hour.play(["0"])
    #expect(hour.session.id.division == "x-税務" && hour.text.contains("名簿にない"))
    hour = asked
    hour.play(["", "DXプロジェクト"])
    #expect(hour.session.id.division == "dx")
    hour = asked
    hour.play(["特命班"])
    #expect(hour.session.id.division == "x-特命班")
  }

  @Test func `the same when it is given with the command`() {
    var setup = Room.setup()
    setup.presets.division = "税務"
    var hour = Hour(setup: setup)
    #expect(!hour.isNamed && hour.text.contains("1 税務課"))
    hour.play(["1"])
    #expect(hour.session.id.division == "zeimu")
  }

  /// The number of an hour that has begun.
  private func number(_ change: (inout Setup) -> Void = { _ in }) -> String? {
    var setup = Room.setup()
    setup.organization.code = "990001"
    change(&setup)
    var hour = Hour(setup: setup)
    hour.play([""])
    return hour.session.recordNumber
  }

  @Test func `gives the record its number as soon as the division is known`() throws {
    let number = try #require(self.number())
    #expect(number.hasPrefix("990001-20261201-zeimu-"))
    #expect(RecordNumber(number) != nil)
    #expect(Hour(setup: Room.setup()).session.recordNumber == nil)
    var without = Hour(setup: Room.setup())
    without.play(["特命 班"])
    #expect(without.session.recordNumber?.hasPrefix("x-20261201-x-特命班-") == true)
  }

  @Test func `gives another number at another minute, to another leader, to a second hour`() {
    let numbers = [
      number(), number { $0.startMinute += 1 }, number { $0.presets.facilitator = "課長補佐" },
      number { $0.taken = [SessionID(date: Room.today, division: "zeimu")] },
      number { $0.organization.code = nil },
    ]
    #expect(Set(numbers).count == 5)
    #expect(number() == numbers[0])
  }

  @Test func `keeps the number to the end, back and forth and after a crash`() throws {
    var hour = Hour(setup: Room.setup())
    hour.play([""])
    let number = try #require(hour.session.recordNumber)
    hour.play(["7", "：戻る", "：戻る", "", "7", "60", "", "", "", "電話", "休み", ""])
    #expect(hour.session.recordNumber == number)
    var later = Room.setup()
    later.startMinute += 90
    let read = Session.read(
      bytes: hour.session.rendered(), file: "Sessions/2026H2/\(hour.session.id).md")
    var resumed = Hour(
      resuming: read.value, checkpoint: hour.checkpoint.encoded, setup: later)
    resumed.play(["", "", "進む", ""])
    #expect(resumed.session.recordNumber == number)
    let line = "- 記録番号: \(number)\n"
    #expect(String(decoding: resumed.session.rendered(), as: UTF8.self).contains(line))
  }

  @Test func `gives no number to a record from before there were any`() {
    var old = Hour(setup: Room.setup())
    old.play(["", "7", "60"])
    old.write { $0.recordNumber = nil }
    let resumed = Hour(resuming: old.session, checkpoint: nil, setup: Room.setup())
    #expect(resumed.session.recordNumber == nil)
  }

  @Test func `numbers a second hour of a day`() {
    var setup = Room.setup()
    setup.taken = [SessionID(date: Room.today, division: "zeimu")]
    var hour = Hour(setup: setup)
    hour.play([""])
    #expect(hour.session.id.description == "2026-12-01-zeimu-2")
  }

  @Test(arguments: [
    ("1", ActionState.done, "早く終わる", true), ("4", .stopped, "不要になった", false),
    ("4", .stopped, "", false),
  ])
  func `writes what became of an open action`(
    _ choice: String, _ state: ActionState, _ line: String, _ isLearned: Bool
  ) {
    var hour = Hour(setup: setup(latest: CivilDate(dayNumber: 20_760)))
    #expect(hour.text.contains("1「手順書を作る」\n　課税係、期限なし"))
    let effects = hour.play(["1", choice, line])
    let text = line.isEmpty ? nil : line
    let review = Review(
      action: old, entry: LogEntry(date: Room.today, state: state, text: text),
      learned: isLearned ? line : nil)
    #expect(effects.last == [.appendLog(review), .save])
    hour.play(["：戻る"])
    #expect(hour.text.contains("これより前には戻れません"))
  }

  @Test(arguments: [("3月19日", "2027-03-19"), ("", nil), ("昨日", nil)])
  func `asks until when an action is carried on`(_ typed: String, _ due: String?) throws {
    var hour = Hour(setup: setup(latest: CivilDate(dayNumber: 20_760)))
    hour.play(["1", "2", "半分まで"])
    #expect(hour.text.contains("いつまでにしますか"))
    let effects = hour.play(typed == "昨日" ? [typed, ""] : [typed])
    let review = Review(
      action: old, entry: LogEntry(date: Room.today, state: .carried, text: "半分まで"),
      due: due.flatMap { CivilDate.read($0) })
    #expect(effects.last == [.appendLog(review), .save])
  }

  @Test func `makes a new action of one that is changed`() throws {
    var hour = Hour(setup: setup(latest: CivilDate(dayNumber: 20_760)))
    hour.play(["1", "3", "大きすぎた", "", "", "", "あ", "い", "", "", "", "う", "", "足りない", "", "", ""])
    #expect(hour.text.contains("見直すことにした「手順書を作る」"))
    hour.play(["1", "手順書を1件だけ作る", "", "", ""])
    let action = try #require(hour.session.actions.first)
    #expect((action.from, action.owner, action.issues) == (old, "課税係", [1]))
  }

  @Test func `asks who has it now only at the first opening after 1 April`() {
    var hour = Hour(setup: setup(latest: CivilDate(dayNumber: 20_500)))
    let effects = hour.play(["1", "2", "", "徴収係", ""])
    let review = Review(
      action: old, entry: LogEntry(date: Room.today, state: .carried), owner: "徴収係")
    #expect(effects.last == [.appendLog(review), .save])
    var later = Hour(setup: setup(latest: CivilDate(dayNumber: 20_760)))
    #expect(later.play(["1", "2", "", ""]).last?.count == 2)
  }

  @Test(arguments: [
    ("2027-03-02", "", "2027H1"), ("2027-03-02", "2", "2026H2"), ("2027-02-01", nil, "2026H2"),
  ])
  func `asks for the half-year in its last 30 days only`(
    _ day: String, _ answer: String?, _ term: String
  ) throws {
    var setup = Room.setup()
    setup.today = try #require(CivilDate.read(day))
    var hour = Hour(setup: setup)
    hour.play(["", "7", "60"])
    #expect(hour.text.contains("どの期") == (answer != nil))
    if let answer { hour.play([answer]) }
    #expect(hour.session.term?.id == term)
  }

  @Test func `asks for the format of a project only`() {
    var setup = Room.setup()
    let formats = setup.formats() + [Room.format("project", "プロジェクト", .japanese)]
    setup.formats = { formats }
    setup.presets.division = "dx"
    setup.presets.people = 6
    setup.presets.minutes = 90
    var hour = Hour(setup: setup)
    #expect(hour.text.contains("Enter で「プロジェクト」"))
    hour.play([""])
    #expect(hour.session.format == "プロジェクト")
  }
}
