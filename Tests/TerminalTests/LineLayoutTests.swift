import Testing
import Text

@testable import Terminal

struct LineLayoutTests {
  @Test(arguments: [
    (label: "short", text: "あ", lefts: 0, width: 10, rows: ["> あ"], row: 0, column: 4),
    (label: "empty", text: "", lefts: 0, width: 10, rows: ["> "], row: 0, column: 2),
    (
      label: "full row", text: "会議会議", lefts: 0, width: 10, rows: ["> 会議会議", ""], row: 1, column: 0
    ),
    (
      label: "wide at the edge", text: "会議", lefts: 0, width: 5, rows: ["> 会", "議"], row: 1,
      column: 2
    ),
    (
      label: "cursor before it", text: "会議", lefts: 1, width: 5, rows: ["> 会", "議"], row: 1,
      column: 0
    ),
    (label: "cursor inside", text: "会議室", lefts: 2, width: 80, rows: ["> 会議室"], row: 0, column: 4),
    (label: "odd width", text: "aあ", lefts: 0, width: 4, rows: ["> a", "あ"], row: 1, column: 2),
    (label: "half kana", text: "ｶﾞｶﾞ", lefts: 0, width: 5, rows: ["> ｶﾞ", "ｶﾞ"], row: 1, column: 2),
    (
      label: "no room at all", text: "あ", lefts: 0, width: 1, rows: ["> ", "あ", ""], row: 2,
      column: 0
    ),
  ])
  func `stands in rows`(
    label: String, text: String, lefts: Int, width: Int, rows: [String], row: Int, column: Int
  ) {
    var editor = LineEditor(initial: text)
    for _ in 0..<lefts { _ = editor.handle(.left) }
    let layout = editor.layout(prompt: "> ", width: width)
    #expect(layout.rows == rows, "\(label)")
    #expect([layout.cursorRow, layout.cursorColumn] == [row, column], "\(label)")
  }

  @Test func `styles and line breaks of the prompt take no columns`() {
    let prompt = Styles.terminal.apply(.bold, to: "現状") + "\n> "
    let layout = LineEditor(initial: "あ").layout(prompt: prompt, width: 6)
    #expect(layout.rows.map(\.withoutStyles) == ["現状", "> あ"])
    #expect([layout.cursorRow, layout.cursorColumn] == [1, 4])
  }

  @Test func `shows what hides in a pasted line, with the cursor behind it`() {
    var editor = LineEditor(initial: "a\u{202E}b")
    let layout = editor.layout(prompt: "", width: 80)
    #expect(layout.rows == ["a⟨U+202E⟩b"])
    #expect(layout.cursorColumn == 10)
    _ = editor.handle(.left)
    #expect(editor.layout(prompt: "", width: 80).cursorColumn == 9)
    #expect(editor.text == "a\u{202E}b")
  }

  @Test func `no row is wider than the terminal and nothing is lost`() {
    let text = "会議が長いabc、ｶﾞﾏﾝ👨‍👩‍👧🇯🇵e\u{301}です"
    for width in 2...20 {
      let layout = LineEditor(initial: text).layout(prompt: "", width: width)
      #expect(layout.rows.allSatisfy { $0.displayWidth <= width })
      #expect(layout.rows.joined() == text)
      #expect(layout.cursorColumn < width)
    }
  }
}
