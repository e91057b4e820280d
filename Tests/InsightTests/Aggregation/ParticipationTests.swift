import Insight
import Records
import Testing
import Text

@Suite struct ParticipationTests {
  private func session(_ day: Int, _ participants: Int?, _ marks: [Int]) -> Session {
    let date = CivilDate(dayNumber: 20_000 + day)
    var session = Session(
      id: SessionID(date: date, division: "jinji"), language: .japanese, title: "", division: "")
    (session.participants, session.satisfaction) = (participants, .counts(marks))
    return session
  }

  @Test func `figures add up whole sessions that are large enough`() {
    let figures = Participation(
      of: [session(1, 6, [0, 0, 1, 2, 3]), session(2, 5, [0, 0, 0, 0, 5])], minimum: 5)
    #expect(figures.participants == 11)
    #expect(figures.answers == 11)
    #expect(figures.meanTenths == 46)
    #expect(figures.leftOut == 0)
  }

  @Test func `a small session changes none of the figures`() {
    let large = session(1, 6, [0, 0, 1, 2, 3])
    let alone = Participation(of: [large], minimum: 5)
    var both = Participation(
      of: [large, session(2, 4, [4, 0, 0, 0, 0]), session(3, nil, [9, 0, 0, 0, 0])], minimum: 5)
    #expect(both.leftOut == 2)
    both.leftOut = 0
    #expect(both == alone)
  }

  @Test func `few marks in a large session are not averaged`() {
    let figures = Participation(of: [session(1, 8, [0, 0, 0, 0, 2])], minimum: 5)
    #expect(figures.participants == 8)
    #expect(figures.meanTenths == nil)
    #expect(figures.rated.isEmpty)
  }

  @Test func `no minimum lets two people be counted`() {
    #expect(Participation(of: [session(1, 2, [1, 1])], minimum: 0).participants == 0)
  }

  @Test(arguments: 3...6)
  func `two tables subtracted leave only whole sessions of the minimum or more`(minimum: Int) {
    let sessions = [3, 4, 5, 6, 9].map { session($0, $0, [0, 0, 1, 0, $0 - 1]) }
    let all = Participation(of: sessions, minimum: minimum)
    for taken in sessions {
      let rest = Participation(of: sessions.filter { $0 != taken }, minimum: minimum)
      let people = taken.participants ?? 0
      let told = people >= minimum ? people : 0
      #expect(all.participants - rest.participants == told, "\(people) people")
      #expect(all.answers - rest.answers == told, "\(people) people")
      #expect(told > 0 || all.meanTenths == rest.meanTenths, "\(people) people")
    }
    let stricter = Participation(of: sessions, minimum: minimum + 1)
    let between = Set(all.sessions).subtracting(stricter.sessions)
    #expect(between == Set(sessions.filter { $0.participants == minimum }.map(\.id)))
  }
}
