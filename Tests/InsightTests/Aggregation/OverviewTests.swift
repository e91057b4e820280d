import Insight
import Records
import Release
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

  private func issue(_ text: String, themes: [String] = [], types: [String] = []) -> Records.Issue {
    var issue = Records.Issue(text: text)
    (issue.themes, issue.types) = (themes, types)
    return issue
  }

  private var library: Library {
    var library = Library()
    library.themes = ["a", "b"].map { Theme(id: $0, name: $0, shortName: $0, english: $0) }
    library.types = ["t", "u"].map { IssueType(id: $0, theme: "a", title: $0, english: $0) }
    return library
  }

  private func overview(
    _ sessions: [Session], clusters: ([FiledIssue]) -> [IssueCluster] = { _ in [] }
  ) -> Overview {
    Overview(
      of: ReleasePolicy(library).release(sessions, to: Secretariat.self), library: library,
      term: term, asOf: asOf, clusters: clusters)
  }

  @Test func `what no head has confirmed is held, and neither counted nor quoted`() {
    let counted = overview([
      session("x") {
        $0.issues = [issue("open")]; $0.confirmed = nil
      },
      session("y") { $0.issues = [issue("confirmed")] },
    ])
    #expect(counted.issues.map(\.issue.text) == ["confirmed"])
    #expect(counted.unconfirmed.map(\.division) == ["x"])
    #expect(counted.selection.held.count == 2)
  }

  @Test func `what a later term leaves open is not told as of an earlier one`() {
    let action = { (session: inout Session) in session.actions = [Action(number: 1, text: "表")] }
    let later = overview([session("x"), session("y", month: 11, change: action)])
    #expect(later.earlierOpen.isEmpty)
    let earlier = overview([session("x"), session("y", month: 2, change: action)])
    #expect(earlier.earlierOpen.map(\.id.session.division) == ["y"])
  }

  @Test(arguments: [(5, [5, 11], Term.Half.first), (11, [5, 11], .second), (11, [5], .first)])
  func `the term told is the running one where it has a meeting, else the latest that has`(
    today: Int, months: [Int], half: Term.Half
  ) {
    let records = ReleasePolicy(library).release(
      months.map { session("x", month: $0) }, to: Secretariat.self)
    let date = CivilDate(year: 2026, month: today, day: 20) ?? asOf
    #expect(
      SessionSelection.defaultTerm(of: records, asOf: date) == Term(fiscalYear: 2026, half: half))
  }

  @Test func `an issue counts under each of its themes, and under none when it has no known one`() {
    let counted = overview([
      session("x") {
        $0.issues = [issue("1", themes: ["b", "a"]), issue("2", themes: ["b", "b"])]
      },
      session("y") { $0.issues = [issue("3", themes: ["b"]), issue("4", themes: ["unknown"])] },
    ])
    #expect(counted.themes.map(\.key) == ["b", "a", nil])
    #expect(counted.themes.map(\.issues.count) == [3, 1, 1])
    #expect(counted.themes.map(\.divisions.count) == [2, 1, 1])
  }

  @Test func `a type is shared from two divisions on, whoever has found it`() {
    let counted = overview(
      [
        session("x") { $0.issues = [issue("1", types: ["t"]), issue("2", types: ["t", "u"])] },
        session("y") { $0.issues = [issue("3"), issue("4", types: ["u"])] },
      ],
      clusters: { issues in
        let found = issues.filter { $0.issue.types.contains("t") || $0.issue.text == "3" }
        return [
          IssueCluster(id: "t", name: .typeTitle("t"), type: "t", members: found.map(\.id))
        ]
      })
    #expect(counted.sharedTypes.map(\.key) == ["t"])
    #expect(counted.singleTypes.issues.map(\.issue.text) == ["4"])
    #expect(counted.untyped.issues.isEmpty)
  }

  @Test func `a group without a type is a candidate once issues share it or HR has named it`() {
    let names: [IssueCluster.Name] = [.member("alone"), .given("named"), .member("shared")]
    let sessions = ["x", "y"].map { id in
      session(id) { $0.issues = (1...4).map { issue("\(id)\($0)") } }
    }
    let counted = overview(
      sessions,
      clusters: { issues in
        names.indices.map { place in
          let members = place < 2 ? [issues[place].id] : issues.dropFirst(2).map(\.id)
          return IssueCluster(id: "\(place)", name: names[place], type: nil, members: members)
        }
      })
    #expect(counted.candidates.map(\.key) == ["2", "1"])
    #expect(counted.candidates.map(\.divisions.count) == [2, 1])
    #expect(counted.names["1"] == "named")
    #expect(counted.untyped.issues.count == 8)
  }

  @Test func `samples leave once a real session exists`() {
    let sample = session("x") { ($0.isSample, $0.issues) = (true, [issue("1")]) }
    #expect(overview([sample]).issues.count == 1)
    let counted = overview([sample, session("y", month: 6)])
    #expect(counted.issues.isEmpty)
    #expect(counted.selection.samples == [sample.id])
  }

  @Test func `a session that is still being led counts nowhere and drives no sample out`() {
    let sample = session("x") { $0.isSample = true }
    let open = session("y") { ($0.state, $0.issues) = (.open, [issue("1")]) }
    let counted = overview([sample, open])
    #expect(counted.selection.held.map(\.id) == [sample.id])
    #expect(counted.selection.unfinished == [open.id])
    #expect(counted.issues.isEmpty)
  }

  @Test func `statements that stay in a division are not counted, its meeting is`() {
    let counted = overview([session("x") { ($0.release, $0.issues) = (.division, [issue("1")]) }])
    #expect(counted.issues.isEmpty)
    #expect(counted.selection.held.count == 1)
    #expect(counted.withheld.count == 1)
  }

  private func earlier(_ change: (inout Session) -> Void = { _ in }) -> Session {
    session("x", month: 1) { session in
      var done = Action(number: 2, text: "done")
      done.log = [LogEntry(date: asOf, state: .done)]
      session.actions = [Action(number: 1, text: "open"), done]
      change(&session)
    }
  }

  @Test func `open actions of earlier terms stand apart`() {
    let counted = overview([earlier(), session("x")])
    #expect(counted.actions.isEmpty)
    #expect(counted.earlierOpen.map(\.action.text) == ["open"])
  }

  static let unreleased: [(name: String, change: @Sendable (inout Session) -> Void)] = [
    ("not confirmed", { $0.confirmed = nil }), ("to the division only", { $0.release = .division }),
    ("unfinished", { $0.state = .open }),
  ]

  @Test(arguments: unreleased)
  func `of earlier terms too only what was released is told`(
    name: String, change: @Sendable (inout Session) -> Void
  ) {
    #expect(overview([earlier(change), session("x")]).earlierOpen.isEmpty, "\(name)")
  }

  @Test func `actions of earlier terms name nobody`() {
    let counted = overview([
      earlier { ($0.actions[0].owner, $0.actions[0].text) = ("係長（山田）", "山田さんに聞く") }, session("x"),
    ])
    #expect(counted.earlierOpen.map(\.action.text) == ["○○さんに聞く"])
    #expect(counted.earlierOpen.map(\.action.owner) == ["係長"])
  }

  @Test func `the same files in another order give the same counts`() {
    let sessions = ["z", "y", "x"].map { id in
      session(id) { $0.issues = [issue(id, themes: ["a"], types: ["t"])] }
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
      of: [session("x"), session("x", month: 6), session("x-guest")].map { $0.id },
      in: library.organization, term: term)
    #expect(rows.map(\.group) == [.department(name: "部", english: nil), .projects, .outsideRoster])
    #expect(rows.map(\.roster) == [["x", "y"], ["team"], []])
    #expect(rows.map(\.divisions) == [["x"], [], ["x-guest"]])
    #expect(rows.map(\.sessions.count) == [2, 0, 1])
  }
}
