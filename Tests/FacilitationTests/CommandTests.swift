import Records
import TestSupport
import Testing

@testable import Facilitation

@Suite struct CommandTests {
  @Test(arguments: [
    ("：戻る", Command.back), (":back", .back), ("：元に戻す", .undo), (":undo", .undo), ("：一覧", .list),
    (":list", .list),
    ("：直す　２", .edit([Target(kind: .current, number: 2)])),
    (":edit 2", .edit([Target(kind: .current, number: 2)])),
    ("：消す課題３", .delete([Target(kind: .issue, number: 3)])),
    (":delete G3", .delete([Target(kind: .issue, number: 3)])),
    (
      "：まとめる １、３",
      .group([Target(kind: .current, number: 1), Target(kind: .current, number: 3)])
    ),
    (":group 1", .group([Target(kind: .current, number: 1)])),
    ("：時間", .time(nil)), ("：時間　５", .time(5)), (":time -5", .time(-5)),
    ("：休憩", .pause), (":pause", .pause), ("：飛ばす", .skip), (":SKIP", .skip),
    ("：終わる", .quit), ("：ｑｕｉｔ", .quit), ("？", .help), ("?", .help),
    (":dance", .unknown("dance")),
  ])
  func `is understood in both languages and widths`(_ typed: String, _ command: Command) {
    #expect(Command(Typed(typed), stage: .current, isTextAsked: true) == command)
  }

  @Test func `does not take a bare word for a command where text is asked`() {
    #expect(Command(Typed("直す"), stage: .issues, isTextAsked: true) == nil)
    #expect(Command(Typed("直す"), stage: .issues, isTextAsked: false) == .edit([]))
    #expect(Command(Typed("終わるまで待つ"), stage: .issues, isTextAsked: false) == nil)
  }

  /// An hour in the middle of its current notes.
  private func room() -> Hour {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "あさ", "いま", "うえ"])
    return hour
  }

  @Test func `goes back one question at a time`() {
    var hour = room()
    hour.play(["：戻る", "：戻る"])
    #expect(hour.session.current.map(\.text) == ["あさ"])
    hour.play(["：戻る", "：戻る", "：戻る", "：戻る", "：戻る", "：戻る", "：戻る"])
    #expect(hour.text.contains("所属は「税務課」"))
    hour.play(["：戻る"])
    #expect(hour.text.contains("これより前には戻れません"))
  }

  @Test func `goes back as far as sixty answers`() {
    var hour = room()
    hour.play((10..<80).map { "メモ\($0)" })
    #expect(hour.trail.steps.count == 60)
    hour.play(Array(repeating: "：戻る", count: 60))
    #expect(hour.session.current.count == 13)
    #expect(!hour.text.contains("これより前には戻れません"))
    hour.play(["：戻る"])
    #expect(hour.text.contains("これより前には戻れません"))
  }

  @Test func `lists, edits and groups by the numbers of the list`() {
    var hour = room()
    hour.play(["：一覧"])
    #expect(hour.text.contains("現状2「いま」"))
    hour.play(["：直す 2", "んま"])
    #expect(hour.session.current.map(\.text) == ["あさ", "うえ", "んま"])
    hour.play(["：まとめる 1 2", "朝"])
    #expect(hour.session.current.map(\.group) == ["朝", nil, "朝"])
    hour.play(["：消す 1", "１"])
    #expect(hour.session.current.map(\.group) == [nil, nil])
  }

  @Test func `does not change what it has no number for`() {
    var hour = room()
    for command in ["：直す", "：消す", "：消す 9", "：まとめる 1", "：踊る"] {
      hour.play([command])
      #expect(hour.interrupted.isEmpty, "\(command)")
      #expect(!hour.screen.remarks.isEmpty, "\(command)")
    }
    #expect(hour.session.current.count == 3)
  }

  @Test func `does not change entries from within a change`() {
    var hour = room()
    hour.play(["：消す 1", "：消す 2"])
    #expect(hour.interrupted.count == 1)
    hour.play([""])
    #expect(hour.session.current.count == 3)
  }

  @Test func `asks the grouping anew when the note it named was deleted`() {
    var hour = room()
    hour.play(["電話が多い", "電話が長い", "：消す 4", "1"])
    #expect(hour.session.current.map(\.text) == ["あさ", "いま", "うえ", "電話が長い"])
    #expect(!hour.checkpoint.encoded.contains("電話が多い"))
  }

  @Test func `keeps a note that was typed before a group was settled`() {
    var hour = room()
    hour.play(["電話が多い", "電話が長い", "夜が遅い", "0"])
    #expect(hour.session.current.map(\.text).contains("夜が遅い"))
    #expect(hour.session.current.count == 6)
  }

  @Test func `gives help that fits the question`() {
    var hour = room()
    hour.play(["？"])
    #expect(hour.text.contains("混ぜてから1枚ずつ"))
    #expect(hour.text.contains("：まとめる"))
    #expect(hour.session.current.count == 3)
  }

  @Test func `keeps everything when the hour is left`() {
    var hour = room()
    #expect(hour.answer(.line("：終わる")) == [.save, .quit(kept: true)])
    #expect(hour.answer(.end) == [.save, .quit(kept: true)])
    var empty = Hour(setup: Room.setup())
    #expect(empty.answer(.end) == [.quit(kept: false)])
  }
}
