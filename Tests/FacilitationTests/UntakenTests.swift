import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

/// Slips nobody has taken up come as one list before the votes.
@Suite struct UntakenTests {
  private static let notes = [
    "", "7", "60", "", "", "", "電話が鳴る", "机が遠い", "紙が多い", "鍵がない", "", "", "", "", "朝が静か", "",
  ]
  private static let issues = ["電話を受ける人が足りない", "", "印刷の決まりがない", "", ""]

  /// An hour at the list: 紙が多い, 鍵がない and the rest, numbered as listed.
  private func room() -> Hour {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.notes + Self.issues)
    return hour
  }

  /// The list number of a slip.
  private func number(of text: String, in hour: Hour) -> String {
    let line = hour.screen.lines.first { $0.text.contains("「\(text)」") }?.text ?? ""
    return String(line.prefix { $0 != " " })
  }

  @Test(arguments: [
    ("1→課題2、4 新、他は聞いた", [1], [2], [4], [], true), ("１　＞　課題２", [1], [2], [], [], false),
    ("1 3→2、4は聞いた", [1, 3], [2, 2], [], [4], false), ("1、3→課題2", [1, 3], [2, 2], [], [], false),
    ("1 > issue 2, 4 new, rest heard", [1], [2], [4], [], true), ("聞いた", [], [], [], [], true),
    ("1 to issue 2; 3 heard", [1], [2], [], [3], false), ("", [], [], [], [], true),
    ("1を課題2に", [1], [2], [], [], false), ("5・6 新しい課題", [], [], [5, 6], [], false),
  ])
  func `one line is understood`(
    _ line: String, _ slips: [Int], _ issues: [Int], _ new: [Int], _ heard: [Int], _ rest: Bool
  ) throws {
    let read = try #require(Untaken(line.foldedAnswer))
    #expect(read.links == zip(slips, issues).map { Untaken.Link(slip: $0, issue: $1) })
    #expect((read.new, read.heard, read.hearsRest) == (new, heard, rest))
  }

  @Test(arguments: ["1", "新", "1→", "→課題2", "1→課題2、3", "4 踊る", "はい", "1 2", "99999→課題1"])
  func `what is no such line is refused whole`(_ line: String) {
    #expect(Untaken(line.foldedAnswer) == nil)
    var hour = room()
    let before = hour.session
    hour.play([line])
    #expect(hour.session == before && hour.question.name == "untaken")
  }

  @Test func `Enter says that all were heard, and the closing does not ask again`() {
    var hour = room()
    #expect(hour.text.contains("まだどの課題にも結び付いていない用紙が"))
    hour.play([""])
    #expect(hour.question.name == "votes" && hour.course.done.contains(.loose))
  }

  @Test func `skipped they come back at the closing`() {
    var hour = room()
    hour.play(["：飛ばす"])
    #expect(hour.question.name == "votes" && !hour.course.done.contains(.loose))
  }

  @Test func `a slip is linked, another becomes an issue, the numbers of the list stay`() throws {
    var hour = room()
    let (key, desk) = (number(of: "鍵がない", in: hour), number(of: "紙が多い", in: hour))
    hour.play(["\(key)→課題2"])
    #expect(hour.question.name == "untaken")
    #expect(number(of: "紙が多い", in: hour) == desk && !hour.text.contains("「鍵がない」"))
    hour.play(["\(desk) 新"])
    #expect(hour.screen.draft == "紙が多い" && hour.screen.label == "課題3")
    hour.play(["紙の減らし方が決まっていない", "2"])
    let issue = try #require(hour.session.issues.last)
    let slip = hour.session.current.first { $0.text == "紙が多い" }?.number
    #expect(issue.text == "紙の減らし方が決まっていない" && issue.scope == Scope.allCases[1])
    #expect(issue.current.contains(try #require(slip)))
    #expect(["untaken", "votes"].contains(hour.question.name))
  }

  @Test func `Enter takes the text of the slip for the issue`() {
    var hour = room()
    let desk = number(of: "紙が多い", in: hour)
    hour.play(["\(desk) 新、他は聞いた", "", ""])
    #expect(hour.session.issues.map(\.text).last == "紙が多い")
    #expect(hour.question.name == "votes")
  }

  @Test func `a number that is not on the list changes nothing`() {
    var hour = room()
    let before = hour.session
    hour.play(["9→課題1"])
    #expect(hour.session == before)
    hour.play(["1→課題9"])
    #expect(hour.session == before && hour.text.contains("見つかりません"))
  }

  @Test func `what is good is no loose end`() {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.notes)
    hour.write { $0.current[0].category = .strength }
    let text = hour.session.current[0].text
    hour.play(Self.issues)
    #expect(!hour.screen.lines.contains { $0.text.contains("「\(text)」") })
  }

  @Test func `killed at any of its questions the hour goes on there, with every answer once`() {
    let lines = ["1→課題2", "2 3 新", "鍵を足りるだけ作る", "", "", "2", "聞いた", "9 5 0 0"]
    var hour = room()
    for (index, line) in lines.enumerated() {
      let before = hour
      hour.play([line])
      for kept in [before.checkpoint, hour.checkpoint] {
        var resumed = Hour(
          resuming: hour.session, checkpoint: kept.encoded, setup: Room.setup())
        let isAsked =
          resumed.checkpoint.question == before.checkpoint.question
          && resumed.checkpoint.interrupted == before.checkpoint.interrupted
          && kept == before.checkpoint
        var unbroken = hour
        unbroken.play(Array(lines.dropFirst(index + 1)))
        resumed.play(Array(lines.dropFirst(isAsked ? index : index + 1)))
        #expect(resumed.session == unbroken.session, "at \(line)")
      }
    }
    #expect(hour.course.stage == .actions)
  }
}
