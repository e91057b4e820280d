import Terminal
import Testing

struct StylesTests {
  @Test func `several styles are put around the text`() {
    #expect(Styles.terminal.apply(.bold, .red, to: "急") == "\u{1B}[1;31m急\u{1B}[0m")
  }

  @Test func `plain output has no escape sequence`() {
    #expect(Styles.plain.apply(.bold, to: "急") == "急")
  }

  @Test func `an inner style does not end the outer one`() {
    let styles = Styles.terminal
    let text = styles.apply(.dim, to: "a" + styles.apply(.red, to: "b") + "c")
    #expect(text.hasSuffix("\u{1B}[0m\u{1B}[2mc\u{1B}[0m"))
    #expect(text.withoutStyles == "abc")
  }
}
