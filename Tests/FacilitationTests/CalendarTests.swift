import Records
import TestSupport
import Testing

@testable import Facilitation

/// Meetings around the days on which a half-year or a fiscal year ends.
@Suite struct CalendarTests {
  /// An hour of a day that has been told everything but the half-year.
  private func hour(on day: String, _ change: (inout Setup) -> Void = { _ in }) throws -> Hour {
    var setup = Room.setup()
    setup.today = try #require(CivilDate.read(day))
    (setup.presets.division, setup.presets.people, setup.presets.minutes) = ("zeimu", 7, 60)
    change(&setup)
    return Hour(setup: setup)
  }

  /// A day, whether the half-year is asked for, and the one that Enter and 2 choose.
  @Test(arguments: [
    ("2026-08-31", false, "2026H1", "2026H1"), ("2026-09-01", true, "2026H2", "2026H1"),
    ("2026-09-30", true, "2026H2", "2026H1"), ("2026-10-01", false, "2026H2", "2026H2"),
    ("2027-03-01", false, "2026H2", "2026H2"), ("2027-03-31", true, "2027H1", "2026H2"),
    ("2027-04-01", false, "2027H1", "2027H1"), ("2028-02-29", false, "2027H2", "2027H2"),
  ])
  func `asks for the half-year in its last 30 days`(
    _ day: String, _ isAsked: Bool, _ next: String, _ this: String
  ) throws {
    for (answer, term) in [("", next), ("2", this)] {
      var hour = try hour(on: day)
      #expect(hour.text.contains("どの期に実行しますか") == isAsked, "\(day)")
      if isAsked { hour.play([answer]) }
      #expect(hour.session.term?.id == term, "\(day)")
      #expect(hour.session.effectiveTerm.id == term, "\(day)")
      #expect(hour.session.id.description == "\(day)-zeimu")
    }
  }

  @Test func `does not ask for a half-year that was given`() throws {
    let hour = try hour(on: "2026-09-30") { $0.presets.term = Term(id: "2026H1") }
    #expect(!hour.text.contains("どの期"))
    #expect(hour.session.term?.id == "2026H1")
  }

  /// The day of the latest record, today, and whether posts may have changed hands between them.
  @Test(arguments: [
    ("2027-03-31", "2027-04-01", true), ("2026-04-01", "2027-03-31", false),
    ("2027-04-01", "2027-04-02", false), ("2026-09-30", "2026-10-01", false),
    ("2026-10-01", "2027-04-01", true), ("2025-04-01", "2027-03-31", true),
  ])
  func `asks who has an action now when a fiscal year has begun since`(
    _ latest: String, _ today: String, _ isAsked: Bool
  ) throws {
    let day = try #require(CivilDate.read(latest))
    let old = ActionID(session: SessionID(date: day, division: "zeimu"), number: 1)
    var hour = try hour(on: today) { setup in
      setup.presets.term = Term(id: "2027H1")
      setup.past = { _ in
        Past(latest: day, unsettled: [.action(old, Action(number: 1, text: "鍵を貸す"))])
      }
    }
    #expect(hour.text.contains("年度が替わりました") == isAsked)
    hour.play(["1", "2", ""])
    #expect(hour.text.contains("年度が替わりました") == isAsked)
  }

  @Test(arguments: [
    ("2027-03-31", "年度末", "2027-03-31"), ("2027-04-01", "年度末", "2028-03-31"),
    ("2026-09-30", "明日", "2026-10-01"), ("2026-12-31", "来月末", "2027-01-31"),
    ("2027-03-31", "4/1", "2027-04-01"), ("2027-04-01", "3/31", "2028-03-31"),
    ("2028-02-28", "月末", "2028-02-29"),
  ])
  func `reads a day over the end of a month and a year`(
    _ today: String, _ typed: String, _ day: String
  ) throws {
    let today = try #require(CivilDate.read(today))
    #expect(DateAnswer(today: today).read(typed)?.description == day)
  }

  @Test func `puts the first step seven days on over the end of a year`() throws {
    var hour = try hour(on: "2027-03-31") { $0.presets.term = Term(id: "2027H1") }
    hour.play(["", "", "", "電話", "休み", "", "", "", "進む", "", "足りない", "", "", ""])
    #expect(hour.course.stage == .actions)
    hour.play(["すること", "課税係", "", "数える"])
    #expect(hour.session.actions.first?.firstStepDue?.description == "2027-04-07")
  }

  @Test func `counts the meetings of a day on`() throws {
    let ids = try (0..<3).map { count in
      try hour(on: "2026-10-01") { setup in
        let day = setup.today
        setup.taken = (0..<count).map { SessionID(date: day, division: "zeimu", ordinal: $0 + 1) }
      }.session.id.description
    }
    #expect(ids == ["2026-10-01-zeimu", "2026-10-01-zeimu-2", "2026-10-01-zeimu-3"])
    let other = try hour(on: "2026-10-01") { setup in
      setup.taken = [SessionID(date: setup.today, division: "soumu")]
    }
    #expect(other.session.id.ordinal == 1)
  }
}
