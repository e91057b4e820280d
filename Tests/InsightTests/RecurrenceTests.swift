import Insight
import Records
import Release
import Testing
import Text

struct RecurrenceTests {
  let matcher = Matcher(
    themes: TinyLibrary.themes, types: TinyLibrary.types, cases: TinyLibrary.cases)

  private func session(_ id: String, _ issue: String, result: String?) throws -> Session {
    let id = try #require(SessionID(id))
    var session = Session(id: id, language: .japanese, title: "", division: "税務課")
    session.issues = [Records.Issue(number: 1, text: issue)]
    var action = Action(number: 1, text: "質問集を通知書に同封する")
    (action.issues, action.actual) = ([1], result)
    action.log = [LogEntry(date: id.date, state: .done)]
    session.actions = [action]
    (session.confirmed, session.release) = (id.date, .office)
    return session
  }

  private func released(_ sessions: Session...) -> [Released<Everybody>] {
    ReleasePolicy(Library()).release(sessions, to: Everybody.self).released
  }

  @Test func `finds the issue of an earlier session with what came of it`() throws {
    let sessions = released(
      try session("2025-10-01-zeimu", "年休が取れない", result: nil),
      try session("2025-04-01-zeimu", "問い合わせの電話で手が止まる", result: "電話が3割減"))
    let found = matcher.sameIssue(
      as: Records.Issue(text: "電話の問い合わせが多い"), elsewhere: sessions)
    #expect(found.map(\.issue.description) == ["2025-04-01-zeimu/G1"])
    #expect(found.first?.type == "phones")
    #expect(found.first?.actions.map(\.action.state) == [.done])
  }

  @Test func `does not find what is another issue`() throws {
    let earlier = released(try session("2025-04-01-zeimu", "判子が多い", result: nil))
    let issue = Records.Issue(text: "保育園の迎えに遅れる")
    #expect(matcher.sameIssue(as: issue, elsewhere: earlier).isEmpty)
  }

  @Test func `makes cases of finished actions that have shown a result`() throws {
    let proven = Case.proven(
      in: released(
        try session("2025-10-01-zeimu", "判子が多い", result: nil),
        try session("2025-04-01-zeimu", "電話が多い", result: "電話が3割減")))
    #expect(proven.map(\.id) == ["2025-04-01-zeimu-A1"])
    #expect(proven.first?.problem == "電話が多い")
    #expect(proven.first?.effect == "電話が3割減")
    let matcher = Matcher(
      themes: TinyLibrary.themes, types: TinyLibrary.types, cases: TinyLibrary.cases + proven)
    #expect(matcher.match("電話が多くて困る", limit: 2).map(\.id).contains("2025-04-01-zeimu-A1"))
  }
}
