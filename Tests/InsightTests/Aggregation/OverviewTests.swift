import Insight
import Records
import Testing
import Text

@Suite struct OverviewTests {
  private let term = Term(fiscalYear: 2026, half: .first)
  private let asOf = CivilDate(year: 2026, month: 10, day: 1) ?? CivilDate(dayNumber: 0)

  private func session(
    _ division: String, month: Int = 5, change: (inout Session) -> Void = { _ in }
  ) -> Session {
    let date = CivilDate(year: 2026, month: month, day: 1) ?? CivilDate(dayNumber: 0)
    var session = Session(
      id: SessionID(date: date, division: division), language: .japanese, title: "",
      division: division)
    (session.state, session.confirmed) = (.held, date)
    change(&session)
    return session
  }

  private func gap(_ text: String, themes: [String] = [], types: [String] = []) -> Gap {
    var gap = Gap(text: text)
    (gap.themes, gap.types) = (themes, types)
    return gap
  }

  private var library: Library {
    var library = Library()
    library.themes = ["a", "b"].map { Theme(id: $0, name: $0, shortName: $0, english: $0) }
    library.types = ["t", "u"].map { IssueType(id: $0, theme: "a", title: $0, english: $0) }
    return library
  }

  private func overview(
    _ sessions: [Session], issues: ([FiledGap]) -> [IssueGroup] = { _ in [] }
  ) -> Overview {
    Overview(of: sessions, library: library, term: term, asOf: asOf, issues: issues)
  }

  @Test func `what no head has confirmed is held, and neither counted nor quoted`() {
    let counted = overview([
      session("x") {
        $0.gaps = [gap("open")]; $0.confirmed = nil
      },
      session("y") { $0.gaps = [gap("confirmed")] },
    ])
    #expect(counted.gaps.map(\.gap.text) == ["confirmed"])
    #expect(counted.unconfirmed.map(\.division) == ["x"])
    #expect(counted.selection.held.count == 2)
  }

  @Test func `a gap counts under each of its themes, and under none when it has no known one`() {
    let counted = overview([
      session("x") { $0.gaps = [gap("1", themes: ["b", "a"]), gap("2", themes: ["b", "b"])] },
      session("y") { $0.gaps = [gap("3", themes: ["b"]), gap("4", themes: ["unknown"])] },
    ])
    #expect(counted.themes.map(\.key) == ["b", "a", nil])
    #expect(counted.themes.map(\.gaps.count) == [3, 1, 1])
    #expect(counted.themes.map(\.divisions.count) == [2, 1, 1])
  }

  @Test func `a type is shared from two divisions on, whoever has found it`() {
    let counted = overview(
      [
        session("x") { $0.gaps = [gap("1", types: ["t"]), gap("2", types: ["t", "u"])] },
        session("y") { $0.gaps = [gap("3"), gap("4", types: ["u"])] },
      ],
      issues: { gaps in
        let found = gaps.filter { $0.gap.types.contains("t") || $0.gap.text == "3" }
        return [
          IssueGroup(id: "t", name: .typeTitle("t"), type: "t", members: found.map(\.id))
        ]
      })
    #expect(counted.sharedTypes.map(\.key) == ["t"])
    #expect(counted.singleTypes.gaps.map(\.gap.text) == ["4"])
    #expect(counted.untyped.gaps.isEmpty)
  }

  @Test func `a group without a type is a candidate once gaps share it or HR has named it`() {
    let names: [IssueGroup.Name] = [.member("alone"), .given("named"), .member("shared")]
    let sessions = ["x", "y"].map { id in
      session(id) { $0.gaps = (1...4).map { gap("\(id)\($0)") } }
    }
    let counted = overview(
      sessions,
      issues: { gaps in
        names.indices.map { place in
          let members = place < 2 ? [gaps[place].id] : gaps.dropFirst(2).map(\.id)
          return IssueGroup(id: "\(place)", name: names[place], type: nil, members: members)
        }
      })
    #expect(counted.candidates.map(\.key) == ["2", "1"])
    #expect(counted.candidates.map(\.divisions.count) == [2, 1])
    #expect(counted.names["1"] == "named")
    #expect(counted.untyped.gaps.count == 8)
  }

  @Test func `samples leave once a real session exists`() {
    let sample = session("x") { ($0.isSample, $0.gaps) = (true, [gap("1")]) }
    #expect(overview([sample]).gaps.count == 1)
    let counted = overview([sample, session("y", month: 6)])
    #expect(counted.gaps.isEmpty)
    #expect(counted.selection.samples == [sample.id])
  }

  @Test func `a session that is still being led counts nowhere and drives no sample out`() {
    let sample = session("x") { $0.isSample = true }
    let open = session("y") { ($0.state, $0.gaps) = (.open, [gap("1")]) }
    let counted = overview([sample, open])
    #expect(counted.selection.held.map(\.id) == [sample.id])
    #expect(counted.selection.unfinished == [open.id])
    #expect(counted.gaps.isEmpty)
  }

  @Test func `statements that stay in a division are not counted, its meeting is`() {
    let counted = overview([session("x") { ($0.release, $0.gaps) = (.division, [gap("1")]) }])
    #expect(counted.gaps.isEmpty)
    #expect(counted.selection.held.count == 1)
    #expect(counted.withheld.count == 1)
  }

  @Test func `the division's own record goes before a bundle, and a later share before an earlier`()
  {
    let own = session("x") { $0.gaps = [gap("own")] }
    let first = session("x") { ($0.share, $0.gaps) = (1, [gap("first")]) }
    let second = session("x") { ($0.share, $0.gaps) = (2, [gap("second")]) }
    #expect(overview([first, own, second]).gaps.map(\.gap.text) == ["own"])
    #expect(overview([second, first]).gaps.map(\.gap.text) == ["second"])
  }

  @Test func `open actions of earlier terms stand apart`() {
    let earlier = session("x", month: 1) { session in
      var done = Action(number: 2, text: "done")
      done.log = [LogEntry(date: asOf, state: .done)]
      session.actions = [Action(number: 1, text: "open"), done]
    }
    let counted = overview([earlier, session("x")])
    #expect(counted.actions.isEmpty)
    #expect(counted.earlierOpen.map(\.action.text) == ["open"])
  }

  @Test func `the same files in another order give the same counts`() {
    let sessions = ["z", "y", "x"].map { id in
      session(id) { $0.gaps = [gap(id, themes: ["a"], types: ["t"])] }
    }
    let counts = [sessions, sessions.reversed()].map { overview($0) }.map { $0.themes + $0.types }
    #expect(counts[0] == counts[1])
  }

  @Test func `a department's divisions count while they exist`() {
    var library = library
    var department = Department(name: "部")
    department.divisions = ["x", "y", "gone", "team"].map { Division(id: $0, name: $0) }
    department.divisions[2].ended = term.previous
    department.divisions[3].kind = .team
    library.organization.departments = [department]
    let rows = Coverage.rows(
      of: [session("x"), session("x", month: 6), session("x-guest")],
      in: library.organization, term: term)
    #expect(rows.map(\.group) == [.department(name: "部", english: nil), .projects, .outsideRoster])
    #expect(rows.map(\.roster) == [["x", "y"], ["team"], []])
    #expect(rows.map(\.divisions) == [["x"], [], ["x-guest"]])
    #expect(rows.map(\.sessions.count) == [2, 0, 1])
  }
}
