import TestSupport
import Testing
import Text

@testable import Facilitation

@Suite struct LineTests {
  @Test(arguments: [
    (
      "two sentences", "票の多い課題から一つずつ考えます。今日決めるのは、二つか三つで十分です。",
      ["票の多い課題から一つずつ考えます。", "  今日決めるのは、二つか三つで十分です。"]
    ),
    (
      "an answer in brackets", "\(String(repeating: "あ", count: 30))ですか。（なければ Enter）",
      ["\(String(repeating: "あ", count: 30))ですか。", "  （なければ Enter）"]
    ),
    (
      "parts of a plan", "はじめに 5分 ／ 現状 13分 ／ ありたい姿 9分 ／ 課題 13分 ／ アクション 15分",
      ["はじめに 5分 ／ 現状 13分 ／ ありたい姿 9分 ／ 課題 13分 ／", "  アクション 15分"]
    ),
    ("a closing bracket", "「はい。」と書く", ["「はい。」と書く"]),
  ])
  func `ends a row where a breath ends`(_ label: String, _ text: String, _ rows: [String]) {
    #expect(Paragraph(.spoken, text).broken() == rows, "\(label)")
  }

  @Test func `does not lose a sign of what has no place to break`() {
    let text = String(repeating: "あ", count: 100)
    let rows = Paragraph(.spoken, text).broken().map { $0.filter { $0 != " " } }
    #expect(rows.joined() == text)
    #expect(Paragraph(.spoken, "").broken() == [""])
  }

  @Test(arguments: [36, 48, 60, 72, 100, 140])
  func `no row is wider than the window, and none than what is read at a glance`(window: Int) {
    var hour = Hour(setup: Room.setup())
    for row in Script.rows {
      let screen = hour.screen
      for line in screen.remarks + screen.lines {
        let widest = [.listed, .detail].contains(line.kind) ? 100 : 72
        for part in line.broken(to: window) {
          #expect(part.displayWidth <= min(window, widest), "\(part)")
        }
      }
      hour.play([row.input])
    }
  }

  @Test func `a list takes a wide window, a sentence does not`() {
    let text = String(repeating: "あ", count: 47)
    #expect(Paragraph.listed(text).broken(to: 120).count == 1)
    #expect(Paragraph.plain(text).broken(to: 120).count == 2)
    #expect(Paragraph.plain(text).broken(to: 10) == Paragraph.plain(text).broken(to: 36))
  }

  @Test func `a narrow window breaks before a command or a choice, not within it`() {
    let help = "：直す 2  2番を書き直す         ：消す 2  2番を消す"
    #expect(
      Paragraph.listed(help).broken(to: 40) == ["   ：直す 2  2番を書き直す", "     ：消す 2  2番を消す"])
    let choices = "1 所属長に上げる   2 次回に回す   3 見送る   （Enter で 2）"
    #expect(
      Paragraph.plain(choices).broken(to: 40)
        == [" 1 所属長に上げる   2 次回に回す", " 3 見送る   （Enter で 2）"])
  }
}
