import Records
import Testing

@testable import Workspace

@Suite struct LocalClockTests {
  @Test(arguments: [
    (offset: 540, zone: "+09:00"), (offset: 0, zone: "+00:00"), (offset: -210, zone: "-03:30"),
  ])
  func `writes a moment with its zone`(offset: Int, zone: String) throws {
    let date = try #require(CivilDate(year: 2026, month: 12, day: 1))
    let moment = LocalMoment(date: date, hour: 9, minute: 5, offset: offset)
    #expect(moment.description == "2026-12-01T09:05:00\(zone)")
  }

  @Test func `does not go backwards`() {
    let first = LocalClock.monotonic()
    #expect(LocalClock.monotonic() >= first)
    #expect(LocalClock.now().date >= CivilDate(dayNumber: 20_000))
  }
}
