import Insight
import Records
import Release
import Testing
import Text

@Suite struct ParticipationTests {
  private func figures(_ participants: [Int?]) -> Participation {
    let sessions = participants.enumerated().map { day, count in
      let date = CivilDate(dayNumber: 20_000 + day)
      var session = Session(
        id: SessionID(date: date, division: "jinji"), language: .japanese, title: "", division: "")
      (session.participants, session.confirmed) = (count, date)
      return session
    }
    return Participation(
      of: ReleasePolicy(Library()).release(sessions, to: Secretariat.self).released)
  }

  @Test func `attendance is a count of whole meetings, carried at any size`() {
    #expect(figures([6, 5, 1]).participants == 12)
    #expect(figures([6, 5, 1]).sessions.count == 3)
  }

  @Test func `a meeting that does not say how many came is left out and counted`() {
    #expect(figures([6, nil]).participants == 6)
    #expect(figures([6, nil]).leftOut == 1)
    #expect(figures([6]).leftOut == 0)
  }
}
