import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

@Suite struct PlanTests {
  private static let formats: [Format] = ((try? Repository.files(below: "Templates/formats")) ?? [])
    .map { Format.read(bytes: $0.bytes, file: $0.path).value }

  private static let all: [(Format?, Int)] = ([nil] + formats.map(Optional.some)).flatMap {
    format in Plan.lengths.map { (format, $0) }
  }

  @Test func `are made for every format that is shipped`() {
    #expect(Self.formats.count == 10)
    #expect(Plan.lengths == [15, 30, 60, 90])
  }

  @Test(arguments: all)
  func `fill the time, a quarter of it with actions`(_ format: Format?, _ length: Int) {
    let plan = Plan(format, total: length)
    #expect(plan.end(of: .closing) == length, "\(format?.id ?? "")")
    #expect(plan.minutes(of: .actions) * 4 >= length)
    #expect(Stage.allCases.allSatisfy { plan.minutes(of: $0) > 0 })
  }

  @Test(arguments: all)
  func `leave the time to talk, whoever comes`(_ format: Format?, _ length: Int) {
    for people in 3...60 {
      for hasNotes in [false, true] {
        let plan = Plan(format, total: length, people: people, hasNotes: hasNotes)
        let effort = plan.effort
        let name: Comment = "\(format?.id ?? "none") \(length) min, \(people) people: \(effort)"
        // The shortest meeting has one slip of everybody, whatever it takes to type.
        let most = length == 15 ? 4 * 60 : length * 14
        #expect(effort.typing <= most, name)
        #expect(effort.talking >= length * 25, name)
        #expect(effort.writing + effort.talking + effort.typing == length * 60, name)
        for stage in Stage.allCases {
          let effort = plan.effort(of: stage)
          #expect(effort.writing + effort.typing <= plan.minutes(of: stage) * 60, name)
        }
      }
    }
  }

  @Test(arguments: [(8, 60, 2, 1), (10, 60, 1, 1), (16, 60, 1, 1), (20, 60, 1, 2), (8, 15, 1, 1)])
  func `give a larger room fewer slips a person`(
    _ people: Int, _ length: Int, _ each: Int, _ together: Int
  ) throws {
    let slips = try #require(Plan(nil, total: length, people: people).slips(of: .current))
    #expect((slips.each, slips.together) == (each, together))
  }

  @Test func `of half an hour type no slips that were handed in before`() throws {
    let plan = Plan(nil, total: 30, people: 8, hasNotes: true)
    #expect(plan.silentMinutes(of: .current) == 0)
    let typed = Plan(nil, total: 30, people: 8).effort(of: .current).typing
    #expect(typed - plan.effort(of: .current).typing == 8 * 15 * 60 / 50)
  }

  @Test func `take the shortest from a format that has four numbers`() {
    var format = Room.format("f", "F", .japanese)
    for index in format.steps.indices { format.steps[index].minutes = [2, 5, 10, 15] }
    #expect(Plan(format, total: 15).minutes(of: .current) == 2)
    #expect(Plan(format, total: 90).minutes(of: .current) == 15)
  }

  /// An hour of a division of 20 that has begun.
  private func hour(_ change: (inout Setup) -> Void = { _ in }) -> Hour {
    var setup = Room.setup()
    setup.organization.departments[0].divisions[0].staff = 20
    setup.presets.division = "税務課"
    change(&setup)
    return Hour(setup: setup)
  }

  @Test(arguments: [true, false])
  func `begin with more people than the division has only when that is right`(_ isGiven: Bool) {
    var hour = hour { $0.presets.people = isGiven ? 80 : nil }
    if !isGiven { hour.play(["80"]) }
    #expect(hour.text.contains("名簿では20人の課です。80人でよければ 1"))
    #expect(hour.session.participants == nil)
    var again = hour
    again.play(["", "8"])
    #expect(again.session.participants == 8)
    var retyped = hour
    retyped.play(["8"])
    #expect(retyped.session.participants == 8)
    hour.play(["1"])
    #expect(hour.session.participants == 80)
  }

  @Test func `are shown with what is written, said and typed`() {
    var hour = hour()
    hour.play(["8", "60"])
    #expect(hour.text.contains("書く5分・話す42分・打つ13分"))
    var short = self.hour()
    short.play(["8", "15"])
    #expect(short.text.contains("課題は1つ、始める一歩も1つ"))
    #expect(hour.course.minutes == 60 && short.course.minutes == 15)
  }

  @Test func `take the slips of half an hour from a file, and show them as they are taken in`() {
    var hour = hour {
      ($0.presets.people, $0.presets.minutes, $0.presets.notesFile) = (8, 30, "notes.txt")
    }
    #expect(hour.play([""])[0] == [.readNotes("notes.txt"), .save])
    #expect(NoteQuestion(hour.question) != nil)
    _ = hour.answer(.lines(["電話が多い", "会議が長い", "休めない"]))
    #expect(hour.text.contains("「休めない」\n「会議が長い」\n「電話が多い」"))
  }
}

@Suite struct SittingsTests {
  /// An hour in two sittings at the end of the first.
  private func first() -> Hour {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "30＋30", "", "", "", "電話", "休み", "", "", "", "進む", ""])
    return hour
  }

  @Test func `says when the first ends`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "30＋30"])
    #expect(hour.text.contains("14時00分〜14時27分"))
  }

  @Test func `the first ends with the ideals, everything numbered and the record open`() throws {
    var hour = first()
    #expect(hour.text.contains("今日はここまでです。現状2枚、ありたい姿1枚"))
    #expect(hour.session.current.map(\.number) == [1, 2])
    #expect(hour.play([""])[0] == [.save, .quit(kept: true)])
    #expect(hour.session.state == .open)
    #expect(SecondSittingQuestion(hour.question) != nil)
  }

  @Test func `the second says how many came, and its votes and marks are theirs`() throws {
    var hour = first()
    _ = hour.answer(.line(""), elapsed: 2_500)
    var later = Room.setup()
    later.today = Room.today.adding(days: 7)
    var second = Hour(
      resuming: hour.session, checkpoint: hour.checkpoint.encoded, setup: later)
    #expect(second.text.contains("第2回（令和8年12月8日（火））です"))
    #expect(!second.text.contains("番号を付け直しました"))
    second.play(["5"])
    #expect(second.session.secondSitting == SecondSitting(date: later.today, participants: 5))
    #expect(second.course.stage == .issues)
    #expect(second.screen.timeLeft == "残り13分")
    second.play(["足りない", "", "決まりがない", "", "", "", "6 4"])
    #expect(second.text.contains("合わせて10枚、5人分と合っています"))
    #expect(second.session.participants == 7)
    let read = Session.read(
      bytes: second.session.rendered(), file: "Sessions/2026H2/\(second.session.id).md")
    #expect(read.value.secondSitting == second.session.secondSitting)
    #expect(read.diagnostics.isEmpty)
  }

  /// The second sitting of an hour, resumed so many days after the first.
  private func second(after days: Int = 7) -> Hour {
    var hour = first()
    hour.play([""])
    var later = Room.setup()
    later.today = Room.today.adding(days: days)
    return Hour(resuming: hour.session, checkpoint: hour.checkpoint.encoded, setup: later)
  }

  @Test(arguments: [
    ("", 7, 7), ("6", 7, 6), ("6人", 7, 6), ("12月4日、5人", 3, 5), ("5人 12/4", 3, 5), ("昨日", 6, 7),
    ("2026-12-03", 2, 7), ("４　１２月１日", 0, 4), ("4 Dec, 5", 3, 5), ("yesterday, 5 people", 6, 5),
  ])
  func `the second is held on the day that is said, else today`(
    _ answer: String, _ day: Int, _ people: Int
  ) {
    var hour = second()
    hour.play([answer])
    #expect(
      hour.session.secondSitting
        == SecondSitting(date: Room.today.adding(days: day), participants: people), "\(answer)")
    #expect(hour.course.stage == .issues)
  }

  @Test(arguments: ["12月9日", "11月30日、5人", "来週", "たくさん", "0人", "5 6"])
  func `the second is on no day before the first or still to come`(_ answer: String) {
    var hour = second()
    hour.play([answer])
    #expect(hour.session.secondSitting == nil && hour.text.contains("第1回から今日まで"), "\(answer)")
  }

  @Test func `the second may be the day of the first, and too many people are asked about`() {
    var hour = second(after: 0)
    var staffed = Room.setup()
    staffed.organization.departments[0].divisions[0].staff = 10
    hour = Hour(resuming: hour.session, checkpoint: hour.checkpoint.encoded, setup: staffed)
    hour.play(["80"])
    #expect(hour.text.contains("名簿では10人"))
    let asked = Hour(
      resuming: hour.session, checkpoint: hour.checkpoint.encoded, setup: staffed)
    #expect(asked.question == hour.question)
    hour.play(["8"])
    #expect(hour.session.secondSitting == SecondSitting(date: Room.today, participants: 8))
  }

  @Test func `may be one after all`() {
    var hour = first()
    hour.play(["1"])
    #expect(hour.course.stage == .issues)
    #expect(!hour.course.isInTwo)
  }
}
