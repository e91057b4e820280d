import Facilitation
import Records
import Testing
import Text
import UseCases

/// A line that a meeting wrote into an earlier record, and how it goes again.
@Suite struct EntryChangeTests {
  private static let head = """
    # 税務課 働き方の振り返り

    - 所属: 税務課

    ## 課題

    - G1: 様式が違う
      - 扱い: 次回
      - 覚え書き: 残す

    """
  private static let id = IssueID(
    session: SessionID(date: CivilDate(dayNumber: 20_700), division: "zeimu"), number: 1)
  private static let line = IssueLine(
    date: CivilDate(dayNumber: 20_788), step: .takenUp, text: "2026-12-01-zeimu")

  private func after(_ change: EntryChange, _ text: String) throws -> String {
    let file = OfficeFile("Sessions/2026H1/\(Self.id.session).md", Array(text.utf8))
    let written = try change.change(to: file, vocabulary: .empty)
    guard case .rewrite(_, _, let bytes) = written else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func written(_ text: String = head) throws -> String {
    try after(EntryChange(Self.id, Self.line, isOnce: true), text)
  }

  @Test func `taken back, every byte is as it was`() throws {
    let text = try written()
    #expect(text.contains("  - 2026-12-01 取り上げた: 2026-12-01-zeimu\n"))
    #expect(try written(text) == text)
    #expect(try after(EntryChange(takingBack: Self.line, from: Self.id), text) == Self.head)
  }

  @Test func `a line below it keeps it there`() throws {
    let later = IssueLine(date: CivilDate(dayNumber: 20_790), step: .dropped)
    let text = try after(EntryChange(Self.id, later), try written())
    #expect(throws: UseCaseError.lineNotLast(Self.id.description)) {
      try after(EntryChange(takingBack: Self.line, from: Self.id), text)
    }
  }

  @Test func `one that is gone already changes nothing`() throws {
    let change = EntryChange(takingBack: Self.line, from: Self.id)
    #expect(try after(change, Self.head) == Self.head)
  }
}
