import Foundation
import Testing

@testable import Terminal

struct StylesTests {
  @Test func `several styles are put around the text`() {
    #expect(
      Styles.terminal.apply(.bold, .alert, to: "急").rendered == "\u{1B}[1;38;5;131m急\u{1B}[0m")
  }

  @Test(arguments: [Style.accent, .quiet, .alert])
  func `a colour stands out from black and from white`(style: Style) throws {
    let color = try #require(style.color)
    #expect(color >= 16, "a theme may change it")
    let light = Self.light(of: color)
    #expect((light + 0.05) / 0.05 >= 4.5, "on black")
    #expect(1.05 / (light + 0.05) >= 4.5, "on white")
  }

  /// The relative luminance of a colour of the fixed palette, as WCAG reckons it.
  private static func light(of color: Int) -> Double {
    let steps = [0, 95, 135, 175, 215, 255]
    let parts =
      color >= 232
      ? Array(repeating: 8 + 10 * (color - 232), count: 3)
      : [(color - 16) / 36, (color - 16) / 6 % 6, (color - 16) % 6].map { steps[$0] }
    let linear = parts.map { part in
      let share = Double(part) / 255
      return share <= 0.040_45 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  @Test func `plain output has no escape sequence`() {
    #expect(Styles.plain.apply(.bold, to: "急").rendered == "急")
  }

  @Test func `an inner style does not end the outer one`() {
    let styles = Styles.terminal
    let text = styles.apply(.quiet, to: "a" + styles.apply(.alert, to: "b") + "c")
    #expect(text.rendered.hasSuffix("\u{1B}[0m\u{1B}[38;5;243mc\u{1B}[0m"))
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
