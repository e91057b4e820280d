import Testing

@testable import Terminal

struct StylesTests {
  @Test func `several styles are put around the text`() {
    #expect(Styles.terminal.apply(.bold, .red, to: "急").rendered == "\u{1B}[1;31m急\u{1B}[0m")
  }

  @Test func `plain output has no escape sequence`() {
    #expect(Styles.plain.apply(.bold, to: "急").rendered == "急")
  }

  @Test func `an inner style does not end the outer one`() {
    let styles = Styles.terminal
    let text = styles.apply(.dim, to: "a" + styles.apply(.red, to: "b") + "c")
    #expect(text.rendered.hasSuffix("\u{1B}[0m\u{1B}[2mc\u{1B}[0m"))
    #expect(text.plain == "abc")
  }

  @Test func `no sequence comes from the text itself`() {
    let hostile = "\u{1B}[31m赤\u{9B}0m\u{202E}"
    let shown = "␛[31m赤⟨U+009B⟩0m⟨U+202E⟩"
    #expect(TerminalText(hostile).rendered == shown)
    #expect(Styles.plain.apply(.bold, to: hostile).rendered == shown)
    #expect(Styles.terminal.apply(.bold, to: hostile).rendered == "\u{1B}[1m\(shown)\u{1B}[0m")
    #expect(Styles.terminal.apply(.bold, to: hostile).plain == shown)
    #expect([TerminalText("一"), TerminalText(hostile)].joined().rendered == "一\(shown)")
  }
}
