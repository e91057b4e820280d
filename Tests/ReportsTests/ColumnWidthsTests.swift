import Testing
import Text

@testable import Reports

@Suite struct ColumnWidthsTests {
  private func widths(_ columns: [Table.Column], _ rows: [[String]], _ available: Int) -> [Int] {
    let rows = rows.map { Table.Row($0.map { StyledText($0) }) }
    return ColumnWidths(Table(columns, rows: rows), available: available).widths
  }

  @Test func `a table that fits keeps the widths of its cells`() {
    #expect(widths([.init("a"), .init("b")], [["xxx", "課題"]], 20) == [3, 4])
  }

  @Test func `one long cell gives way before the text of every row`() {
    let text = String(repeating: "文", count: 15)
    let rows = [[text, "係"], [text, "係"], [text, String(repeating: "係", count: 15)]]
    let found = widths([.init("内容"), .init("担当")], rows, 48)
    #expect(found[0] == 30 && found[1] == 16)
  }

  @Test func `a column gives way no further than its first words need`() {
    let rows = [[String(repeating: "文", count: 30), "2026-09-30 超過"]]
    let found = widths([.init("内容"), .init("期限", narrowest: 10)], rows, 24)
    #expect(found.reduce(0, +) <= 22 && found[1] >= 10)
  }

  @Test func `a column of numbers never gives way`() {
    let rows = [[String(repeating: "文", count: 30), "123456789"]]
    #expect(widths([.init("内容"), .init("数", .trailing)], rows, 20)[1] == 9)
  }
}
