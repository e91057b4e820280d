import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

@Suite struct InputTests {
  @Test(arguments: [
    ("７人", 7), ("60分", 60), (" １２ ", 12), ("課題２", 2), ("5 people", 5), ("Issue 3", 3),
  ])
  func `reads a number as it is said`(_ typed: String, _ number: Int) {
    #expect(Typed(typed).number == number)
  }

  @Test(arguments: ["", "七人", "7人くらい", "1 2", "-1", "99999"])
  func `does not read a number out of other text`(_ typed: String) {
    #expect(Typed(typed).number == nil)
  }

  @Test(arguments: ["６、５、３", "6,5,3", "6 5 3", "６枚　５枚　３枚", "6・5・3"])
  func `reads numbers in a row`(_ typed: String) {
    #expect(Typed(typed).numbers == [6, 5, 3])
  }

  @Test(arguments: [
    ("3月19日", "2027-03-19"), ("３／１９", "2027-03-19"), ("12/31まで", "2026-12-31"),
    ("令和9年3月19日", "2027-03-19"), ("来週火曜", "2026-12-08"), ("今週の金曜日", "2026-12-04"),
    ("明日", "2026-12-02"), ("今月末", "2026-12-31"), ("2月末", "2027-02-28"),
    ("年度末", "2027-03-31"), ("next friday", "2026-12-11"), ("by 2027-01-08", "2027-01-08"),
    ("19 March", "2027-03-19"), ("by Dec 4th", "2026-12-04"), ("March 19, 2028", "2028-03-19"),
  ])
  func `reads a day as it is said`(_ typed: String, _ day: String) {
    let date = DateAnswer(today: Room.today).read(typed.foldedAnswer)
    #expect(date?.description == day)
  }

  @Test(arguments: ["そのうち", "13月1日", "2月30日", "来週中", "Friday", "30 February", ""])
  func `does not read a day where none is named`(_ typed: String) {
    #expect(DateAnswer(today: Room.today).read(typed.foldedAnswer) == nil)
  }

  @Test func `stores a text as one line, otherwise as typed`() {
    #expect(Typed("　神\u{FA19}\u{2028}の\t件 ").text == "神\u{FA19} の 件")
  }
}
