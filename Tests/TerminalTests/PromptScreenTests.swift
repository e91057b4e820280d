import Testing

@testable import Terminal

struct PromptScreenTests {
  private let layout = LineEditor(initial: "会議が長い").layout(prompt: "> ", width: 8)

  @Test(arguments: [
    (label: "same width", columns: 8, up: 2),
    (label: "each row in two by now", columns: 6, up: 4),
    (label: "wider", columns: 40, up: 2),
  ])
  func `goes up by the rows the window now shows`(label: String, columns: Int, up: Int) {
    var screen = PromptScreen()
    _ = screen.draw(layout, status: "残り2分", size: size(columns: 8))
    let again = screen.draw(layout, status: nil, size: size(columns: columns))
    #expect(again.hasPrefix("\u{1B}[\(up)A\r"), "\(label)")
  }

  @Test func `first draws where the cursor stands`() {
    var screen = PromptScreen()
    let drawn = screen.draw(layout, status: "残り2分30秒", size: size(columns: 8))
    #expect(drawn.withoutStyles == "\r残り2分…\r\n> 会議が\r\n\r長い\r")
    #expect(screen.leave() == "\r\n")
  }

  @Test func `a line with more rows than the window shows those around the cursor`() {
    var editor = LineEditor(initial: "一二三四五六")
    var screen = PromptScreen()
    let low = screen.draw(editor.layout(prompt: "", width: 3), status: nil, size: size(rows: 2))
    #expect(low.withoutStyles == "\r五\r\n\r六\r")
    _ = editor.handle(.home)
    let high = screen.draw(editor.layout(prompt: "", width: 3), status: nil, size: size(rows: 2))
    #expect(high.withoutStyles == "\r一\r\n\r二\r")
  }

  private func size(columns: Int = 3, rows: Int = 24) -> WindowSize {
    var size = WindowSize(of: -1)
    size.columns = columns
    size.rows = rows
    return size
  }
}
