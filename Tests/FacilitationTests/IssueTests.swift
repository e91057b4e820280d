import Records
import TestSupport
import Testing

@testable import Facilitation

@Suite struct IssueTests {
  /// An hour at its first issue, with three current notes and two ideals.
  private func room() -> Hour {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "電話", "会議", "休み", ""])
    hour.play(["", "", "電話の日も進む", "会議が30分", ""])
    return hour
  }

  @Test func `an issue hangs on what its own words are close to, and that can be changed`() throws {
    var hour = room()
    hour.play(["会議が多すぎる"])
    #expect(hour.text.contains("次の用紙に結び付けます"))
    #expect(hour.text.contains("現状2「会議」") && hour.text.contains("ありたい姿1「会議が30分」"))
    let shown = try #require(hour.session.issues.first)
    #expect((shown.current, shown.ideal) == ([2], [1]))
    #expect((shown.themes, shown.types) == ([], []))
    hour.play(["直す", "１　３", "０", "１"])
    let changed = try #require(hour.session.issues.first)
    #expect((changed.current, changed.ideal, changed.scope) == ([1, 3], [], .own))
  }

  @Test func `a label says which slips are meant, whichever are asked`() throws {
    var hour = room()
    hour.play(["会議が多すぎる", "直す", "ありたい姿2"])
    let issue = try #require(hour.session.issues.first)
    #expect((issue.current, issue.ideal) == ([2], [2]))
    #expect(hour.text.contains("これは、どこで対応できそうですか"))
    hour.play(["直す", "課題1"])
    #expect(hour.session.issues.first == issue)
  }

  @Test func `Enter takes what is proposed and the division itself, 0 leaves it open`() {
    var hour = room()
    hour.play(["会議が多すぎる", "", "電話が鳴る", "0"])
    #expect(hour.text.contains("まだ何にも結び付けていません"))
    hour.play(["2"])
    #expect(hour.session.issues.map(\.current) == [[2], []])
    #expect(hour.session.issues.map(\.ideal) == [[1], []])
    #expect(hour.session.issues.map(\.scope) == [.own, Scope.allCases[1]])
  }

  @Test func `labels choose what an issue hangs on`() {
    var hour = room()
    hour.play(["足りない", "現状1、3 ありたい姿2"])
    #expect(hour.session.issues[0].current == [1, 3] && hour.session.issues[0].ideal == [2])
    hour.play(["現状9"])
    #expect(hour.session.issues[0].current == [1, 3] && hour.text.contains("ある番号"))
    hour.play([""])
    #expect(hour.screen.label == "課題2")
  }

  @Test func `what is good is nothing that an issue hangs on`() {
    var hour = room()
    hour.write { $0.current[1].category = .strength }
    hour.play(["会議が多すぎる", "", ""])
    #expect(hour.session.issues[0].current == [1])
    #expect(!hour.text.contains("現状2「会議」"))
  }

  @Test func `the whole board is seen before the issues, clusters together`() {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "電話が鳴る", "机", "朝の電話", "", "休み", ""])
    hour.play(["", "", "電話の日も進む", ""])
    let board = hour.screen.entry.map(\.text)
    let first = board.firstIndex { $0.contains("朝の電話") }
    #expect(first.map { board[$0 + 1] }?.contains("電話が鳴る") == true, "\(board)")
    #expect(board.contains { $0.contains("机") } && board.contains { $0.contains("電話の日も進む") })
  }

  @Test func `does not link to a note that is not there`() {
    var hour = room()
    hour.play(["足りない", "直す", "9"])
    #expect(hour.text.contains("上の一覧の番号"))
    #expect(hour.session.issues.first?.current == [1])
  }

  @Test func `goes on where an older version walked over the ideals`() {
    var hour = room()
    hour.play(["足りない"])
    let kept = hour.checkpoint.encoded.replacing("scope\n", with: "scope\n  ideal: 2\n")
    var resumed = Hour(resuming: hour.session, checkpoint: kept, setup: Room.setup())
    #expect(resumed.lasting == hour.lasting)
    resumed.play(["", "まだ足りない", ""])
    #expect(resumed.session.issues.count == 2)
  }

  @Test func `ranks by votes and by number among equals`() {
    var hour = room()
    hour.play(["あ", "", "い", "", "う", "", "", ""])
    hour.play(["５", "４", "５"])
    #expect(hour.rankedIssues.map(\.number) == [1, 3, 2])
    #expect(hour.text.contains("1位 課題1「あ」（5枚）\n2位 課題3「う」（5枚）"))
  }

  @Test func `takes the issue that is typed where none was written`() {
    var hour = room()
    hour.play(["", "", "足りない"])
    #expect(hour.session.issues.map(\.text) == ["足りない"])
  }

  @Test func `does not take numbers for an issue or a note`() {
    var hour = room()
    hour.play(["9 5"])
    #expect(hour.session.issues.isEmpty)
    #expect(hour.text.contains("文で書いて"))
  }

  @Test func `does not give the number of a deleted issue again`() {
    var hour = room()
    hour.play(["あ", "", "い", "", "：消す 2", "1", "う", ""])
    #expect(hour.session.issues.map(\.number) == [1, 3])
  }

  @Test func `stays open without a question when nothing is close`() {
    var setup = Room.setup()
    setup.advice.closest = { _, _, _ in [] }
    var hour = Hour(setup: setup)
    hour.play(["", "7", "60", "", "", "", "電話", "休み", "", "", "", "進む", "", "足りない"])
    #expect(hour.text.contains("まだ何にも結び付けていません"))
    hour.play([""])
    #expect(hour.session.issues.map(\.current) == [[]] && hour.screen.label == "課題2")
  }
}
