import Records
import Testing
import Text

@Suite struct DateReadingTests {
  static let today = CivilDate(year: 2026, month: 12, day: 1)

  @Test(
    arguments: [
      ("2026-10-05", "2026-10-05"), ("2026/10/5", "2026-10-05"), ("令和8年10月5日", "2026-10-05"),
      ("R8.10.5", "2026-10-05"), ("r8/10/5", "2026-10-05"), ("令和元年5月1日", "2019-05-01"),
      ("２０２６－１０－０５", "2026-10-05"), ("Ｒ８．１０．５", "2026-10-05"), ("　2026年10月5日 ", "2026-10-05"),
      ("令和9年3月19日（金）", "2027-03-19"), ("3月19日", "2027-03-19"), ("３月１９日", "2027-03-19"),
      ("3/19", "2027-03-19"), ("12/8", "2026-12-08"), ("12/1", "2026-12-01"),
      ("2/29", "2028-02-29"), ("19 March", "2027-03-19"), ("Dec 4th", "2026-12-04"),
      ("March 19, 2028", "2028-03-19"),
    ] as [(text: String, date: String)])
  func `reads a day as people type it`(_ input: (text: String, date: String)) {
    #expect(
      CivilDate.read(input.text, relativeTo: Self.today)?.description == input.date,
      "\(input.text)")
  }

  @Test(arguments: [
    "", "来週", "2026-02-30", "13/1", "2/30", "26-10-05", "8年10月5日", "2026-10", "2026-10-05まで", "R8",
    "令和0年5月1日", "R0.5.1", "令和元年4月30日", "R1/4/30",
    "3-19", "20261005", "Friday", "30 February", "4 De", "march march",
  ])
  func `does not read anything else as a day`(_ text: String) {
    #expect(CivilDate.read(text, relativeTo: Self.today) == nil, "\(text)")
  }

  @Test func `a day before 1970 has its weekday`() throws {
    let days = ["1969-12-31": 3, "1969-12-28": 0, "1926-12-25": 6, "1868-10-23": 5]
    for (text, weekday) in days {
      let day = try #require(CivilDate.read(text))
      #expect(day.weekday == weekday, "\(text)")
      #expect(CivilDate(dayNumber: day.dayNumber) == day)
    }
  }

  @Test func `month and day alone need today`() {
    #expect(CivilDate.read("3月19日") == nil)
    #expect(CivilDate.read("19 March") == nil)
  }

  @Test(
    arguments: [
      ("令和8年度上期", "2026H1"), ("令和元年度下期", "2019H2"), ("R8上期", "2026H1"), ("Ｒ８下半期", "2026H2"),
      ("2026年度下期", "2026H2"), ("2026H1", "2026H1"), ("2026h2", "2026H2"),
      ("first half of fiscal 2026", "2026H1"),
    ] as [(text: String, id: String)])
  func `reads a term`(_ input: (text: String, id: String)) {
    #expect(Term.read(input.text)?.id == input.id, "\(input.text)")
  }

  @Test(arguments: [
    "", "上期", "令和8年度", "2026H3", "8年度上期", "令和0年度上期", "10000年度上期", "-999H1",
    "second half of fiscal -9223372036854775808", "first half of fiscal 9223372036854775807",
  ])
  func `does not read anything else as a term`(_ text: String) {
    #expect(Term.read(text) == nil, "\(text)")
  }
}
