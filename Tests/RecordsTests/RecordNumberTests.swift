import Records
import Testing

@Suite struct RecordNumberTests {
  private func session(_ name: String) throws -> SessionID { try #require(SessionID(name)) }

  @Test func `the same beginning gives the same number, another minute another`() throws {
    let id = try session("2026-04-20-jinji")
    let number = RecordNumber(
      office: "990001", session: id, minute: 13 * 60 + 5, facilitator: "課長補佐")
    #expect(number.description == "990001-20260420-jinji-h166")
    #expect(RecordNumber(number.description) == number)
    let later = RecordNumber(
      office: "990001", session: id, minute: 13 * 60 + 6, facilitator: "課長補佐")
    let other = RecordNumber(office: "990001", session: id, minute: 13 * 60 + 5, facilitator: "係長")
    let second = RecordNumber(
      office: "990001", session: try session("2026-04-20-jinji-2"), minute: 13 * 60 + 5,
      facilitator: "課長補佐")
    #expect(Set([number, later, other, second].map(\.check)).count == 4)
  }

  @Test func `an office without a code is x, a division may have hyphens`() throws {
    let id = try session("2026-04-20-wt-paperless")
    let number = RecordNumber(office: nil, session: id, minute: 0, facilitator: nil)
    #expect(number.description.hasPrefix("x-20260420-wt-paperless-"))
    #expect(RecordNumber(number.description)?.division == "wt-paperless")
    #expect(SessionID(number) == id)
    let typed = try session("2026-04-20-x-情報 課")
    let other = RecordNumber(office: "", session: typed, minute: 0, facilitator: nil)
    #expect(RecordNumber(other.description)?.division == "x-情報 課")
  }

  @Test(arguments: [
    "", "7k2m", "990001-20260420-jinji", "990001-20260230-jinji-7k2m", "99001-20260420-jinji-7k2m",
    "990001-20260420-jinji-7k2i", "990001-20260420-jinji-7K2M", "990001-20260420--7k2m",
    "y-20260420-jinji-7k2m", "990001-2026420-jinji-7k2m", "990001-20260420-7k2m",
  ])
  func `nothing else is a number`(_ text: String) {
    #expect(RecordNumber(text) == nil, "\(text)")
  }
}
