import Insight
import Records
import Testing
import Text

@Suite struct NamesTests {
  private func session(owner: String, text: String) throws -> Session {
    let date = try #require(CivilDate(year: 2026, month: 4, day: 20))
    var session = Session(
      id: SessionID(date: date, division: "jinji"), language: .japanese, title: "", division: "")
    var action = Action(number: 1, text: text)
    action.owner = owner
    action.log = [LogEntry(date: date, state: .done, text: text)]
    session.actions = [action]
    session.issues = [Records.Issue(number: 1, text: text)]
    return session
  }

  @Test(
    arguments: [
      ("給与係長（山田）", "山田さんに聞く", "○○さんに聞く"), ("係長(山田、佐藤)", "佐藤と山田", "○○と○○"),
      ("係長（山田太郎・山田）", "山田太郎と山田", "○○と○○"), ("給与係長", "山田さんに聞く", "山田さんに聞く"),
      ("各課（庶務担当）", "庶務担当に聞く", "庶務担当に聞く"), ("係長（森）", "森林課に聞く", "森林課に聞く"),
      ("係長（", "山田", "山田"),
    ] as [(owner: String, text: String, masked: String)])
  func `a name in parentheses after a post is masked wherever it stands`(
    _ input: (owner: String, text: String, masked: String)
  ) throws {
    let masked = try session(owner: input.owner, text: input.text).withoutNames(roles: ["担当"])
    #expect(masked.actions[0].text == input.masked)
    #expect(masked.actions[0].log[0].text == input.masked)
    #expect(masked.issues[0].text == input.masked)
    #expect(masked.actions[0].owner == input.owner)
  }
}
