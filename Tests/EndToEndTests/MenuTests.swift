import Foundation
import TestSupport
import Testing
import Text

/// The program started alone at a terminal.
@Suite(.timeLimit(.minutes(30)))
struct MenuTests {
  private static let record = "# 人事課 振り返り\n\n- 所属: 人事課\n\n## 現状\n\n- C1: 雨の日は机が足りない\n"

  @Test func `1 begins an hour`() throws {
    let place = try Workplace()
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "1 会議を始める")
    try hour.answer(("１", "どの課"))
  }

  @Test func `2 says that nothing was broken off, a wrong number is asked again, Enter ends`()
    throws
  {
    let place = try Workplace()
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "2 続きから")
    try hour.answer([("２", "途中の会議はありません"), ("９", "1から4まで"), ("会議", "1から4まで")])
    hour.enter("")
    let status = try hour.terminal.waitForExit()
    #expect(status == 0)
    #expect(try place.files().isEmpty)
  }

  @Test func `3 reads a record and comes back`() throws {
    let place = try Workplace()
    try place.write(Self.record, to: "Sessions/2026H1/2026-04-20-jinji.md")
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "3 記録を見る")
    try hour.answer(("３", "1  2026-04-20  人事課"))
    hour.enter("１")
    try hour.terminal.expect("雨の日は机が足りない")
    try hour.wait(for: "3 記録を見る")
    try hour.answer([("3", "見たい記録"), ("", "3 記録を見る"), ("3", "見たい記録"), ("9", "3 記録を見る")])
    #expect(try place.files().count == 1)
  }

  @Test func `3 says that there is no record yet`() throws {
    let place = try Workplace()
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "3 記録を見る")
    try hour.answer(("3", "まだ記録はありません"))
  }

  @Test func `4 practises and keeps nothing`() throws {
    let place = try Workplace()
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "4 練習する")
    try hour.answer(("４", "何も残りません"))
    #expect(try place.files().isEmpty)
  }

  @Test(arguments: [
    (label: "one", records: ["2026-04-20-jinji", "2026-10-06-jinji"], isNamed: true),
    (label: "two", records: ["2026-04-20-jinji", "2026-04-20-zeimu"], isNamed: false),
    (label: "none", records: [], isNamed: false),
  ])
  func `the title names the division where there is one only`(
    label: String, records: [String], isNamed: Bool
  ) throws {
    let place = try Workplace()
    for name in records { try place.write(Self.record, to: "Sessions/\(name).md") }
    var hour = try LedHour(in: place, [])
    let title = try hour.terminal.expect("1 会議を始める")
    #expect(title.contains("ありたい姿ミーティング ── 人事課") == isNamed)
    #expect(title.contains("令和8年12月1日"))
  }

  @Test func `in English it asks the same`() throws {
    let place = try Workplace()
    var hour = try LedHour(in: place, [], language: .english)
    try hour.wait(for: "1 Begin a meeting")
    try hour.answer([
      ("2", "No meeting was broken off"), ("7", "from 1 to 4"), ("3", "no record yet"),
      ("1", "Which division"),
    ])
  }
}
