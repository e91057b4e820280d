import Testing

@testable import Terminal

struct LineEditorTests {
  @Test(arguments: [
    (keys: [Key.text("会議が長い。"), .backspace], text: "会議が長い", cursor: 5),
    (keys: [.text("会が"), .left, .text("議")], text: "会議が", cursor: 2),
    (keys: [.text("ｶﾞx"), .left, .backspace], text: "x", cursor: 0),
    (keys: [.text("か"), .text("\u{3099}"), .text("く")], text: "が\u{304F}", cursor: 2),
    (keys: [.text("👨‍👩‍👧"), .backspace], text: "", cursor: 0),
    (keys: [.text("👨"), .text("\u{200D}"), .text("👩")], text: "👨‍👩", cursor: 1),
    (keys: [.text("abc"), .home, .delete, .end, .text("d")], text: "bcd", cursor: 3),
    (
      keys: [.text("abc"), .home, .left, .backspace, .end, .right, .delete], text: "abc", cursor: 3
    ),
    (keys: [.text("a b  "), .control("w")], text: "a ", cursor: 2),
    (keys: [.text("会議　室"), .control("w"), .control("w")], text: "", cursor: 0),
    (keys: [.text("abcd"), .left, .left, .control("k")], text: "ab", cursor: 2),
    (keys: [.text("abcd"), .left, .control("u")], text: "d", cursor: 0),
    (keys: [.text("ab"), .control("a"), .control("d")], text: "b", cursor: 0),
    (keys: [.text("a\u{1B}\u{9B}b\tc"), .tab], text: "ab c", cursor: 4),
    (keys: [.paste("一行\n")], text: "一行", cursor: 2),
    (keys: [.paste("\r\n 一行\r\n \r\n")], text: " 一行", cursor: 3),
  ])
  func `keys change the line`(keys: [Key], text: String, cursor: Int) {
    var editor = LineEditor()
    for key in keys { _ = editor.handle(key) }
    #expect(editor.text == text)
    #expect(editor.cursor == cursor)
  }

  @Test(arguments: [
    (key: Key.enter, effect: LineEditor.Effect.submit("長い")),
    (key: .control("c"), effect: .interrupt),
    (key: .control("d"), effect: .none),
    (key: .right, effect: .none),
    (key: .left, effect: .redraw),
    (key: .control("g"), effect: .none),
  ])
  func `a key has an effect`(key: Key, effect: LineEditor.Effect) {
    var editor = LineEditor(initial: "長い")
    #expect(editor.handle(key) == effect)
  }

  @Test func `the end of input key ends only an empty line`() {
    var editor = LineEditor()
    #expect(editor.handle(.control("d")) == .endOfInput)
  }

  @Test func `several pasted lines join what stood on both sides of the cursor`() {
    var editor = LineEditor(initial: "前後")
    _ = editor.handle(.left)
    #expect(editor.handle(.paste("一\r二\r\n\r三")) == .paste(["前一", "二", "三後"]))
  }

  @Test func `history goes up and down and the draft comes back`() {
    var editor = LineEditor(history: ["古い", "新しい"])
    _ = editor.handle(.text("途中"))
    let seen = [Key.up, .up, .up, .down, .down, .down].map { key in
      _ = editor.handle(key)
      return editor.text
    }
    #expect(seen == ["新しい", "古い", "古い", "新しい", "途中", "途中"])
  }
}
