import Records
import TestSupport
import Testing
import Text

@Suite(.timeLimit(.minutes(30)))
struct EnglishHourTests {
  @Test func `an hour in English leaves an English record`() throws {
    let place = try Workplace()
    var hour = try LedHour(in: place, language: .english)
    try hour.wait(for: "Which division")
    try hour.answer(EnglishScript.rows)
    let status = try hour.finish(EnglishScript.last)
    #expect(status == 0)

    let file = "Sessions/2026H2/2026-12-01-zeimu.md"
    let reading = Session.read(bytes: Array(try place.read(file).utf8), file: file)
    #expect(reading.diagnostics == [])
    expect(reading.value)
    let page = try place.read("Sessions/2026H2/2026-12-01-zeimu.html")
    #expect(page.contains("Write down 20 exemptions and let the deputy do one"))
    let problems = try place.run("check")
    #expect((problems.output, problems.status) == ("", 0))
  }

  private func expect(_ session: Session) {
    #expect((session.language, session.division) == (.english, "Tax Division"))
    #expect((session.participants, session.state) == (5, .held))
    #expect(session.satisfaction == .counts([0, 0, 1, 2, 2]))
    let good = session.current.filter { $0.category == .strength }.compactMap(\.number)
    let used = Set(session.issues.flatMap(\.current) + good).sorted()
    #expect(session.current.compactMap(\.number) == used && session.notesKept == .used)
    #expect(session.current.map(\.text) == session.current.map(\.text).sorted())
    #expect(
      session.ideal.map(\.text) == ["Anyone can answer about exemptions on the same day"])
    #expect(session.issues.map(\.votes) == [6, 4])
    #expect(session.issues.map(\.scope) == [.own, .whole])
    #expect(session.issues.map(\.handling?.decision) == [.act, .raised])
    #expect(session.issues.last?.ask == "Information Policy Division")
    #expect(session.actions == [expectedAction])
  }

  private var expectedAction: Action {
    var action = Action(number: 1, text: "Write down 20 exemptions and let the deputy do one")
    (action.issues, action.owner) = ([1], "assessment team")
    action.due = CivilDate(year: 2027, month: 2, day: 26)
    action.firstStep = "choose five recent ones"
    action.firstStepDue = CivilDate(year: 2026, month: 12, day: 4)
    return action
  }
}
