import Terminal
import Testing

struct KeyReaderTests {
  @Test(arguments: [
    (bytes: "会議", keys: [Key.text("会議")]),
    (bytes: "a\r", keys: [.text("a"), .enter]),
    (bytes: "\r\n\n", keys: [.enter, .enter]),
    (bytes: "\u{8}\u{7F}\t", keys: [.backspace, .backspace, .tab]),
    (bytes: "\u{1}\u{3}\u{1A}", keys: [.control("a"), .control("c"), .control("z")]),
    (bytes: "\u{1B}[A\u{1B}OB\u{1B}[1;5C\u{1B}[D", keys: [.up, .down, .right, .left]),
    (
      bytes: "\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[4~\u{1B}[3~",
      keys: [.home, .end, .home, .end, .delete]
    ),
    (bytes: "\u{1B}[200~一\r二~\u{1B}[201~x", keys: [.paste("一\r二~"), .text("x")]),
    (
      bytes: "\u{1B}[15~a\u{1B}[?62;1cb\u{1B}]0;title\u{7}c",
      keys: [.text("a"), .text("b"), .text("c")]
    ),
    (bytes: "\u{1B}あ", keys: [.text("あ")]),
    (bytes: "\u{1B}xy", keys: [.text("y")]),
    (bytes: "\u{1B}[200~一\u{3}", keys: [.paste("一"), .control("c")]),
  ])
  func `reads keys, whole or byte by byte`(bytes: String, keys: [Key]) {
    var whole = KeyReader()
    #expect(whole.read(bytes.utf8) == keys)
    var split = KeyReader()
    #expect(joined(bytes.utf8.flatMap { split.read([$0]) }) == joined(keys))
    #expect(!split.isInsideSequence)
  }

  @Test func `holds half a character back until its rest comes`() {
    var reader = KeyReader()
    #expect(reader.read([0x61, 0xE4, 0xBC]) == [.text("a")])
    #expect(reader.read([0x9A]) == [.text("会")])
  }

  @Test func `repairs what is not UTF-8 and loses nothing around it`() {
    var reader = KeyReader()
    #expect(reader.read([0x61, 0xFF, 0x62]) == [.text("a\u{FFFD}b")])
    #expect(reader.read([0xE4, 0x0D]) == [.text("\u{FFFD}"), .enter])
  }

  @Test func `the escape key alone does not swallow what is typed later`() {
    var reader = KeyReader()
    #expect(reader.read([0x1B]).isEmpty)
    #expect(reader.isInsideSequence)
    reader.settle()
    #expect(reader.read("[".utf8) == [.text("[")])
  }

  @Test func `gives out an unfinished paste when the input ends`() {
    var reader = KeyReader()
    #expect(reader.read("\u{1B}[200~途中".utf8).isEmpty)
    #expect(reader.finish() == [.paste("途中")])
  }

  /// Neighbouring texts put together, as they come apart when bytes are read one by one.
  private func joined(_ keys: [Key]) -> [Key] {
    keys.reduce(into: []) { result, key in
      if case .text(let new) = key, case .text(let old) = result.last {
        result[result.count - 1] = .text(old + new)
      } else {
        result.append(key)
      }
    }
  }
}
