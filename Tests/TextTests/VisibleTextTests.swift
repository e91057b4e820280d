import Testing
import Text

struct VisibleTextTests {
  @Test(arguments: [
    ("an escape sequence", "a\u{1B}[2Jb", "a␛[2Jb"),
    ("a window title", "\u{1B}]0;名\u{7}", "␛]0;名␇"),
    ("every control", "\u{0}\u{8}\u{B}\u{C}\u{1F}\u{7F}", "␀␈␋␌␟␡"),
    ("C1", "\u{80}\u{85}\u{9B}31m\u{9F}", "⟨U+0080⟩⟨U+0085⟩⟨U+009B⟩31m⟨U+009F⟩"),
    ("a return that goes back", "長い\r短", "長い␍短"),
    (
      "bidi", "a\u{202E}b\u{2066}c\u{2069}\u{200F}\u{61C}",
      "a⟨U+202E⟩b⟨U+2066⟩c⟨U+2069⟩⟨U+200F⟩⟨U+061C⟩"
    ),
    ("separators", "a\u{2028}b\u{2029}c", "a⟨U+2028⟩b⟨U+2029⟩c"),
    ("nothing at all", "山\u{200B}田\u{2060}\u{FEFF}\u{AD}", "山⟨U+200B⟩田⟨U+2060⟩⟨U+FEFF⟩⟨U+00AD⟩"),
    ("fillers", "\u{3164}\u{FFA0}\u{115F}", "⟨U+3164⟩⟨U+FFA0⟩⟨U+115F⟩"),
    ("joiners between letters", "a\u{200D}b\u{200C}", "a⟨U+200D⟩b⟨U+200C⟩"),
    ("a joiner between digits", "1\u{200D}2", "1⟨U+200D⟩2"),
    (
      "a variant of nothing", "\u{FE0F} \u{FE0F}a\u{FE0F}\u{FE0F}",
      "⟨U+FE0F⟩ ⟨U+FE0F⟩a\u{FE0F}⟨U+FE0F⟩"
    ),
    ("a message in variants", "a\u{E0101}\u{E0102}", "a⟨U+E0101⟩⟨U+E0102⟩"),
    ("a message in tags", "a\u{E0061}", "a⟨U+E0061⟩"),
    ("annotation", "\u{FFF9}漢\u{FFFA}かん\u{FFFB}", "⟨U+FFF9⟩漢⟨U+FFFA⟩かん⟨U+FFFB⟩"),
  ])
  func `shows what a terminal would obey or hide`(name: String, text: String, shown: String) {
    #expect(Array(text.visible.utf8) == Array(shown.utf8), "\(name): \(text.visible)")
    #expect(Array(text.visibleLine.utf8) == Array(shown.utf8), "\(name): \(text.visibleLine)")
  }

  @Test(arguments: [
    "人事課、１２３ＡＢＣ「ｶﾞﾏﾝ」—…“”※→①㈱é", "葛\u{E0100}城市の神\u{FE00}", "👨\u{200D}👩\u{200D}👧と👩🏽\u{200D}💻",
    "❤\u{FE0F}\u{200D}🔥 1\u{FE0F}\u{20E3} 🇯🇵",
    "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
    "か\u{3099}e\u{301}", "\u{E000}𠮷", "", "　 \u{A0}",
  ])
  func `leaves what people write as it is`(text: String) {
    #expect(Array(text.visible.utf8) == Array(text.utf8))
    #expect(Array(text.visibleLine.utf8) == Array(text.utf8))
  }

  @Test func `keeps the lines and tabs that a caller lays out, unless it must be one line`() {
    #expect("一\n二\t三\r\n四".visible == "一\n二\t三\r\n四")
    #expect("一\n二\t三\r\n四".visibleLine == "一␊二␉三␍␊四")
  }

  @Test func `leaves nothing unseen whatever scalar stands between two letters`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)b"
      let shown = text.visibleLine
      let isUnseen =
        scalar.properties.isDefaultIgnorableCodePoint && !(0xFE00...0xFE0F).contains(value)
        || [.control, .lineSeparator, .paragraphSeparator].contains(
          scalar.properties.generalCategory)
        || (0xFFF9...0xFFFB).contains(value)
      if isUnseen == shown.utf8.elementsEqual(text.utf8) {
        Issue.record("U+\(String(value, radix: 16)) \(shown)")
      }
    }
  }

  @Test func `is the same when done twice`() {
    let text = "a\u{1B}[31m\u{202E}\u{200B}👨\u{200D}👩\n"
    #expect(text.visible.visible == text.visible)
  }
}
