import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

/// Fifteen minutes lead to one issue and one action.
@Suite struct ShortestTests {
  private static let notes = ["", "7", "15", "", "", "", "電話が多い", "休めない", ""]

  private func hour(_ lines: [String], _ setup: Setup = Room.setup()) -> Hour {
    var hour = Hour(setup: setup)
    hour.play(lines)
    return hour
  }

  @Test func `one sentence ends the ideal, one issue its step, one action the plan`() {
    var hour = hour(Self.notes)
    #expect(NoteQuestion(hour.question)?.section == .ideal)
    #expect(hour.text.contains("1つにまとめましょう"))
    hour.play(["電話の日も仕事が進む"])
    #expect(hour.course.stage == .issues && hour.text.contains("いちばん大事な1つ"))
    hour.play(["電話の時間が決まっていない", ""])
    #expect(UntakenQuestion(hour.question) != nil)
    hour.play([""])
    #expect(hour.course.stage == .actions && hour.text.contains("1つだけ決めます"))
    hour.play(["当番の札を立てる", "課税係", "3/19", "札を作る"])
    #expect(hour.course.stage == .closing)
    #expect(hour.session.issues.count == 1 && hour.session.actions.count == 1)
  }

  @Test func `asks for no good things and for no vote`() {
    var setup = Room.setup()
    setup.formats = {
      var format = Room.format("first", "初回", .japanese)
      format.steps[1].goodThings = ["うまくいっていること"]
      return [format]
    }
    var hour = hour(Array(Self.notes.prefix(4)), setup)
    #expect(SilentQuestion(hour.question) != nil)
    hour.play(["", "", "電話が多い", "休めない", "", "進む", "足りない", ""])
    while UntakenQuestion(hour.question) != nil { hour.play([""]) }
    #expect(ActionQuestion(hour.question) != nil)
  }

  @Test func `an issue that waited and is taken up is the one`() {
    var issue = Records.Issue(number: 1, text: "電話の受付時間が決まっていない")
    issue.handling = Handling(.next)
    let id = IssueID(
      session: SessionID(date: CivilDate(dayNumber: 20_760), division: "zeimu"), number: 1)
    var setup = Room.setup()
    setup.past = { [issue] _ in Past(unsettled: [.issue(id, issue, reply: nil)]) }
    let hour = hour(
      ["", "7", "15", "1", "1", "", "", "", "電話が多い", "休めない", "", "", "進む", ""], setup)
    #expect(hour.course.stage == .actions)
    #expect(hour.session.issues.map(\.text) == [issue.text])
  }

  @Test func `two of them are voted on, and the first alone gets an action`() {
    var hour = hour(Self.notes + ["進む", "足りない", "", "1 新", "", ""])
    while VotesQuestion(hour.question) == nil, hour.course.stage == .issues { hour.play([""]) }
    hour.play(["4 10"])
    #expect(hour.course.stage == .actions)
    hour.play(["札を立てる", "課税係", "3/19", ""])
    #expect(hour.course.stage == .closing && hour.session.actions.map(\.issues) == [[2]])
  }

  @Test func `takes no more Enters than it has time for`() throws {
    var hour = hour(Self.notes + ["進む", "足りない", "", "", "札を立てる", "課税係", "3/19", "札を作る"])
    var enters = Self.notes.count + 8
    while hour.session.state != .held {
      try #require(enters < 40)
      hour.play([""])
      enters += 1
    }
    #expect(enters <= 22)
  }

  @Test(arguments: [30, 60, 90]) func `longer plans ask for more`(_ minutes: Int) {
    var hour = hour(["", "7", "\(minutes)", "", "", "", "電話", "休み", "", "", "", "進む"])
    #expect(NoteQuestion(hour.question)?.section == .ideal)
    hour.play(["", "足りない", ""])
    #expect(IssueQuestion(hour.question) != nil)
  }
}
