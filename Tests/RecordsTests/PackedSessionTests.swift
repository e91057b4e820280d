import Testing
import Text

@testable import Records

@Suite struct PackedSessionTests {
  @Test(arguments: 0..<200) func `a record comes out of its block as it was put in`(seed: Int) {
    var random = Generator(seed: seed)
    let session = random.session(seed % 2 == 0 ? .japanese : .english)
    var listed = session
    (listed.current, listed.ideal) = ([], [])
    let packed = PackedSession(session)
    #expect(packed.session == listed)
    #expect(packed.division == session.division)
    #expect(packed.participants == session.participants)
    #expect(packed.issues.map { packed.issue($0) } == session.issues)
    #expect(packed.actions.map { packed.action($0) } == session.actions)
  }

  @Test(arguments: 0..<50) func `what all entries are asked for stands ready`(seed: Int) {
    var random = Generator(seed: seed)
    let session = random.session(.japanese)
    let packed = PackedSession(session)
    for (own, kept) in zip(session.issues, packed.issues) {
      #expect(kept.number == own.number && kept.scope == own.scope)
      #expect(kept.decision == own.handling?.decision)
      #expect(packed.text(of: kept) == own.text)
      #expect(packed.themes(of: kept) == own.themes && packed.types(of: kept) == own.types)
    }
    for (own, kept) in zip(session.actions, packed.actions) {
      #expect(kept.number == own.number && kept.due == own.due && kept.state == own.state)
      #expect(packed.issues(of: kept) == own.issues)
    }
  }

  @Test func `a text of any length comes back, and lists of many`() {
    let id = SessionID(date: CivilDate(dayNumber: 20_000), division: "jinji")
    var session = Session(id: id, language: .japanese, title: "", division: "")
    for length in [0, 1, 84, 85, 86, 127, 128, 5_000, 70_000] {
      session.issues.append(Records.Issue(text: String(repeating: "長", count: length)))
    }
    session.issues[0].themes = (0..<1_000).map { "theme-\($0)" }
    session.actions = (0..<300).map { Action(number: $0 + 1, text: "a\($0)") }
    #expect(PackedSession(session).session == session)
  }

  @Test func `texts that people have typed are changed on the way, and nothing else`() {
    let id = SessionID(date: CivilDate(dayNumber: 20_000), division: "jinji")
    var session = Session(id: id, language: .japanese, title: "山田", division: "山田課")
    session.recordNumber = "990001-20260420-jinji-7k2m"
    var action = Action(number: 1, text: "山田に聞く")
    action.owner = "山田"
    action.caseReference = CaseReference(id: "yamada", name: "山田")
    action.log = [LogEntry(date: id.date, state: .done, text: "山田")]
    session.actions = [action]
    let packed = PackedSession(session) { text, place in place.key == "owner" ? "" : "○" }
    let found = packed.session
    #expect(found.title == "○" && found.division == "○" && packed.division == "○")
    #expect(found.recordNumber == session.recordNumber)
    #expect(found.actions[0].owner == nil, "a post of which nothing is left is none")
    #expect(found.actions[0].caseReference == CaseReference(id: "yamada", name: "○"))
    #expect(found.actions[0].log == [LogEntry(date: id.date, state: .done, text: "○")])
  }
}
