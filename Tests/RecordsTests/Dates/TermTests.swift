import Records
import Testing
import Text

/// The ends of half-years, where a report, a proposal or a state is easily a day off.
@Suite struct TermTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate.read(text)) }

  @Test(
    arguments: [
      ("2026-03-31", "2025H2"), ("2026-04-01", "2026H1"), ("2026-09-30", "2026H1"),
      ("2026-10-01", "2026H2"), ("2026-12-31", "2026H2"), ("2027-01-01", "2026H2"),
      ("2027-03-31", "2026H2"), ("2028-02-29", "2027H2"),
    ])
  func `a day lies in its half of the fiscal year`(_ date: String, _ term: String) throws {
    #expect(Term(containing: try day(date)).id == term)
  }

  @Test(
    arguments: [
      ("2026-08-31", "2026H1", false), ("2026-09-01", "2026H2", true),
      ("2026-09-30", "2026H2", true), ("2026-10-01", "2026H2", false),
      ("2027-03-01", "2026H2", false), ("2027-03-02", "2027H1", true),
      ("2027-03-31", "2027H1", true), ("2027-04-01", "2027H1", false),
    ])
  func `in the last 30 days the next half-year is proposed and asked`(
    _ date: String, _ proposed: String, _ isNearEnd: Bool
  ) throws {
    #expect(Term.proposed(for: try day(date)).id == proposed)
    #expect(Term.isNearEnd(try day(date)) == isNearEnd)
  }

  @Test func `a half-year ends on 30 September or 31 March, and the next one follows`() {
    let first = Term(fiscalYear: 2026, half: .first)
    #expect(first.lastDay.description == "2026-09-30")
    #expect(first.next.lastDay.description == "2027-03-31")
    #expect(first.next.next == Term(fiscalYear: 2027, half: .first))
    #expect(first.next.previous == first && first.previous.id == "2025H2")
    #expect(first < first.next && first.previous < first)
  }

  @Test func `an action is overdue from the day after its date on, while it is open`() throws {
    var action = Action(text: "x")
    #expect(!action.isOverdue(on: try day("2026-10-01")))
    action.due = try day("2026-09-30")
    #expect(!action.isOverdue(on: try day("2026-09-30")))
    #expect(action.isOverdue(on: try day("2026-10-01")))
    action.log = [LogEntry(date: try day("2026-09-01"), state: .stopped)]
    #expect(!action.isOverdue(on: try day("2026-10-01")))
  }

  @Test func `the state is that of the latest day, of one day that of the lower line`() throws {
    let (early, late) = (try day("2026-06-01"), try day("2026-06-02"))
    var action = Action(text: "x")
    #expect(action.state == .open)
    action.log = [LogEntry(date: late, state: .stuck), LogEntry(date: early, state: .done)]
    #expect(action.state == .stuck)
    action.log.append(LogEntry(date: late, state: .halfway))
    #expect(action.state == .halfway)
    action.log.append(LogEntry(date: late.adding(days: 100), evaluationOf: nil, text: "y"))
    #expect(action.state == .halfway && action.evaluations.count == 1)
  }

  @Test func `an issue stands as its latest dated line says, and comes back while put off`() throws
  {
    var issue = Records.Issue(text: "x")
    #expect(issue.standing == nil)
    let comesBack = [Handling.Decision.act: false, .next: true, .raised: true, .dropped: false]
    for (decision, comes) in comesBack {
      issue.handling = Handling(decision)
      #expect(issue.standing?.comesBack == comes, "\(decision)")
    }
    issue.log = [
      IssueLine(date: try day("2026-10-20"), step: .next),
      IssueLine(date: try day("2026-04-20"), step: .next),
    ]
    #expect(issue.standing?.comesBack == true && issue.timesPutOff == 2)
    issue.log.append(
      IssueLine(date: try day("2026-10-20"), step: .takenUp, text: "2026-10-20-jinji"))
    #expect(issue.standing == .since(.takenUp) && issue.standing?.comesBack == false)
  }

  @Test func `the record's own half-year goes before the one that its date proposes`() throws {
    var session = Session(
      id: SessionID(date: try day("2026-09-10"), division: "x"), language: .japanese, title: "",
      division: "")
    #expect(session.effectiveTerm.id == "2026H2")
    session.date = try day("2026-08-10")
    #expect(session.effectiveTerm.id == "2026H1")
    session.term = Term(fiscalYear: 2030, half: .first)
    #expect(session.effectiveTerm.id == "2030H1")
  }
}
