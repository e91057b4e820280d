import Terminal
import Testing
import Text

struct TableTests {
  private let table = Table(
    columns: [.init("課題"), .init("票", .trailing), .init("所属")],
    rows: [
      ["会議が長い", "12", "市民課"],
      ["ｶﾞﾏﾝ", "3"],
    ])

  @Test func `columns stand by display width`() {
    #expect(
      table.lines(width: 40) == [
        "課題        票  所属",
        "会議が長い  12  市民課",
        "ｶﾞﾏﾝ         3",
      ])
  }

  @Test func `the widest column is cut when the room is short`() {
    let lines = table.lines(width: 18)
    #expect(lines[1] == "会議…   12  市民課")
    #expect(lines.allSatisfy { $0.displayWidth <= 18 })
  }

  @Test func `untitled columns give no title line, line breaks become spaces`() {
    let table = Table(columns: [.init(""), .init("")], rows: [["a\nb", "c"]])
    #expect(table.lines(width: 20) == ["a b  c"])
  }

  @Test func `styles do not move the columns`() {
    let table = Table(columns: [.init(""), .init("")], rows: [[.init("済", .green), "x"]])
    #expect(table.lines(width: 20, styles: .terminal) == ["\u{1B}[32m済\u{1B}[0m  x"])
    #expect(table.lines(width: 20) == ["済  x"])
  }
}
