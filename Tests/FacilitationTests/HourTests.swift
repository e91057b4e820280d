import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

@Suite struct HourTests {
  @Test func `leads a whole hour from Enter to the last screen`() {
    var hour = Hour(setup: Room.setup())
    for row in Script.rows {
      _ = hour.answer(.line(row.input))
      #expect(hour.text.contains(row.shows), "after \(row.input)")
    }
    #expect(hour.isFinished)
  }

  @Test func `leaves a record that chains notes, issues and actions`() throws {
    var hour = Hour(setup: Room.setup())
    hour.play(Script.rows.map(\.input))
    let session = hour.session
    #expect(session.id.description == "2026-12-01-zeimu")
    #expect(session.state == .held)
    #expect(session.term == Term(id: "2026H2"))
    #expect(session.satisfaction == .counts([0, 0, 1, 4, 2]))
    #expect(session.current.map(\.number) == [3, 4, 5])
    #expect(session.current.map(\.group) == ["電話", nil, "電話"])
    let first = try #require(session.issues.first)
    #expect((first.current, first.ideal, first.votes) == ([3, 5], [2], 9))
    #expect(first.handling?.decision == .act)
    #expect(session.issues.last?.handling?.decision == .raised)
    #expect(session.issues.last?.scope == .whole)
    let action = try #require(session.actions.first)
    #expect(action.issues == [1])
    #expect(action.owner == "課税係")
    #expect(action.due == CivilDate(year: 2027, month: 3, day: 19))
    #expect(action.firstStepDue == CivilDate(year: 2026, month: 12, day: 8))
    #expect(action.caseReference?.id == "call-centre")
  }

  @Test func `needs at most 67 Enters for 14 notes, 5 issues and 3 actions`() {
    var hour = Hour(setup: Room.setup())
    let notes = (1...9).map { "休みの前の仕事その\($0)" }
    let ideals = (1...5).map { "こうなりたい\($0)" }
    let issues = ideals.indices.flatMap { ["足りないこと\($0)", ""] }
    let acts = (1...3).flatMap { ["すること\($0)", "課税係", "3/19", "電話を数える", ""] }
    let lines =
      ["", "7", "60", ""] + ["", ""] + notes + [""] + ["", ""] + ideals + [""] + issues
      + ["", "", "5 4 3 1 1"] + acts + ["", ""] + ["", ""] + ["2 4 1", ""]
    hour.play(lines)
    #expect(hour.isFinished)
    #expect((hour.session.current + hour.session.ideal).count == 14)
    #expect((hour.session.issues.count, hour.session.actions.count) == (5, 3))
    #expect(lines.count <= 67)
  }

  @Test func `leads the same hour in English`() {
    var hour = Hour(setup: Room.setup(.english))
    let rows: [Script.Row] = [
      ("", "How many people"), ("5 people", "30, 60 or 90"), ("30", "The format is “First”"),
      ("", "current first words"), ("", "silence"), ("", "current last words"),
      ("The phone rings all morning", "Current 2"), ("", "Nobody has mentioned taking leave"),
      ("Nobody dares to take leave", "Current 3"), ("", "ideal first words"), ("0", "Ideal 1"),
      ("Mornings without phone", "Ideal 2"), ("", "issues first words"),
      ("Callers cannot find answers", "Current 1: Nobody dares to take leave"),
      ("", "Press Enter for the vote"), ("", "One slip has not led to an issue"),
      ("rest heard", "actions first words"), ("Print ten answers", "Who owns this"),
      ("front team", "When is it due"), ("2027-03-19", "19 March 2027 (Fri)"),
      ("choose ten", "Action 2"), ("", "Agreed today"), ("", "how many gave"),
      ("", "The meeting is closed"), ("", "Nothing goes to"),
    ]
    for row in rows {
      _ = hour.answer(.line(row.input))
      #expect(hour.text.contains(row.shows), "after \(row.input)")
    }
    #expect(hour.session.state == .held)
  }

  @Test(arguments: [
    (roster: nil, Language.japanese, told: " 事務局へは、"), ("税務課", .japanese, " 税務課へは、"),
    (nil, .english, "goes to the secretariat until"),
    ("税務課", .english, "goes to the Tax Division until"),
    ("働き方推進室", .english, "goes to the 働き方推進室 until"),
  ])
  func `ends by saying who gets nothing yet, as the roster calls them`(
    roster: String?, language: Language, told: String
  ) {
    var setup = Room.setup(language)
    setup.organization.secretariat = roster
    var hour = Hour(setup: setup)
    hour.play(Script.rows.map(\.input))
    #expect(hour.isFinished)
    #expect((" " + hour.text.replacing("\n", with: " ")).contains(told), "\(hour.text)")
  }
}
