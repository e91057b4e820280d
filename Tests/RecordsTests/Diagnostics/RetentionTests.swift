import Records
import Testing

@Suite struct RetentionTests {
  @Test(
    arguments: [
      ("3年", 3), ("５年間", 5), ("10 years", 10), ("1 year", 1), ("永年", nil), ("3か月", nil),
      ("", nil), ("3", nil),
    ] as [(text: String, years: Int?)])
  func `reads years and nothing else`(_ input: (text: String, years: Int?)) {
    #expect(Retention(input.text)?.years == input.years, "\(input.text)")
  }

  static let days: [(label: String, header: String, today: String, codes: [String])] = [
    ("the last day", "保存期間: 3年", "2030-03-31", []),
    ("the day after", "保存期間: 3年", "2030-04-01", ["retention-passed"]),
    ("kept for ever", "保存期間: 永年", "2100-04-01", []),
    ("a sample", "保存期間: 1年\n- 見本: はい", "2100-04-01", []),
  ]

  @Test(arguments: days)
  func `a record is due after the fiscal years that it is kept for`(
    label: String, header: String, today: String, codes: [String]
  ) throws {
    let text = "# x\n- \(header)\n"
    let reading = Session.read(bytes: Array(text.utf8), file: AnnotatedSession.path)
    let day = try #require(CivilDate.read(today))
    let found = reading.retentionProblem(file: AnnotatedSession.path, asOf: day)
    #expect(found.map(\.problem.code) == codes, "\(label)")
    #expect(found.allSatisfy { $0.place == Place(line: 2, column: 9, length: 2) }, "\(label)")
  }
}
