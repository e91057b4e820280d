import Testing
import Text

@Suite struct LineCursorTests {
  private func lines(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var cursor = LineCursor()
    var lines: [String] = []
    while let (content, next) = cursor.next(in: bytes) {
      lines.append(String(decoding: bytes[content], as: UTF8.self))
      #expect(next == cursor.position)
    }
    return lines
  }

  @Test func `LF, CRLF and CR end a line`() {
    #expect(lines("a\nb\r\nc\rd") == ["a", "b", "c", "d"])
    #expect(lines("\n\r\n\r") == ["", "", ""])
  }

  @Test func `other separators do not`() {
    #expect(lines("a\u{2028}b\u{85}c\u{B}d").count == 1)
  }
}
