import Records
import TestSupport
import Testing

@testable import Facilitation

@Suite struct VotesTests {
  /// An hour of 7 people at its votes, with as many issues.
  private func room(issues count: Int = 4) -> Hour {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "電話", "会議", "休み", ""])
    hour.play(["", "", "電話の日も進む", ""])
    for number in 1...count { hour.play(["課題の文\(number)", ""]) }
    hour.play([""])
    if UntakenQuestion(hour.question) != nil { hour.play([""]) }
    return hour
  }

  private func votes(_ hour: Hour) -> [Int?] { hour.session.issues.map(\.votes) }

  @Test(arguments: [["６、４、３、１"], ["6", "4", "3", "1"], ["6 4", "3 1"], ["9", "6 4 3 1"]])
  func `takes one line for all or one after another`(_ lines: [String]) {
    var hour = room()
    hour.play(lines)
    #expect(votes(hour) == [6, 4, 3, 1])
    #expect(hour.text.contains("合わせて14枚、7人分と合っています"))
    #expect(hour.course.stage == .actions)
  }

  @Test func `says that a line is short, beside what it gives to each issue, and takes no half`() {
    var hour = room()
    hour.play(["6 5 3"])
    #expect(hour.text.contains("課題は4つ、枚数は3つです"))
    #expect(hour.text.contains("課題1「課題の文1」（6枚）\n課題2「課題の文2」（5枚）"))
    #expect(hour.text.contains("「課題の文4」は何枚ですか"))
    #expect(hour.screen.label == "課題4")
    #expect(votes(hour) == [nil, nil, nil, nil])
    var whole = hour
    hour.play(["0"])
    #expect(votes(hour) == [6, 5, 3, 0])
    whole.play(["6 5 0 3"])
    #expect(votes(whole) == [6, 5, 0, 3])
  }

  @Test(arguments: ["6 5 3 0 1", "たくさん", "6 5 3 x"])
  func `takes nothing of a line that does not fit`(_ line: String) {
    var hour = room()
    hour.play([line])
    #expect(hour.text.contains("課題1「課題の文1」\n課題2「課題の文2」"))
    #expect(VotesQuestion(hour.question)?.totals == [])
    #expect(votes(hour) == [nil, nil, nil, nil])
  }

  @Test(arguments: [
    (["6 5 3 3"], 17), (["9", "0", "0", "0"], 9), (["9999 9999 9999 9999"], 39_996),
  ])
  func `asks before a sum counts that the people cannot have given`(_ lines: [String], _ sum: Int) {
    var hour = room()
    hour.play(lines)
    #expect(hour.text.contains("合わせて\(sum)枚です。7人なら14枚のはずです。"))
    #expect(hour.text.contains("課題4「課題の文4」"))
    #expect(hour.course.stage == .issues)
    #expect(votes(hour) == [nil, nil, nil, nil])
    var again = hour
    again.play([""])
    #expect(VotesQuestion(again.question)?.totals == [])
    #expect(again.text.contains("課題4「課題の文4」"))
    hour.play(["2", "1"])
    #expect(votes(hour).compactMap { $0 }.reduce(0, +) == sum)
    #expect(hour.course.stage == .actions)
  }

  @Test func `takes a line that is typed again where it was asked about`() {
    var hour = room()
    hour.play(["6 5 3 3", "6 5 3 0"])
    #expect(votes(hour) == [6, 5, 3, 0])
  }

  @Test func `begins to count again on Enter and leaves votes out on a second`() {
    var hour = room()
    hour.play(["9", ""])
    #expect(VotesQuestion(hour.question)?.totals == [])
    #expect(hour.scene.newest == nil)
    hour.play([""])
    #expect(hour.course.stage == .actions)
    #expect(hour.text.contains("投票なしで進みます"))
  }

  @Test(arguments: [["6 5 3"], ["6 5 3 3"]])
  func `counts anew when an issue goes meanwhile`(_ lines: [String]) {
    var hour = room()
    hour.play(lines + ["：消す 1", "1"])
    #expect(VotesQuestion(hour.question)?.totals == [])
    hour.play(["6 5 3"])
    #expect(votes(hour) == [6, 5, 3])
  }
}

@Suite struct MarksTests {
  /// An hour of 7 people at its marks; with a note, an ideal, an issue and an action.
  private func room() -> Hour {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "電話", "休み", "", "", "", "進む", "", "足りない", "", ""])
    hour.play(["札を立てる", "係", "3月1日", "", "：飛ばす"])
    while SatisfactionQuestion(hour.question) == nil, !hour.isFinished { hour.play([""]) }
    return hour
  }

  private func counts(_ hour: Hour) -> [Int]? {
    guard case .counts(let counts) = hour.session.satisfaction else { return nil }
    return counts
  }

  @Test(arguments: [["2 4 1"], ["2", "4", "1"], ["2 4 1 0 0"], ["2", "2 4 1 0 0"]])
  func `are taken in one line or one after another`(_ lines: [String]) {
    var hour = room()
    hour.play(lines)
    #expect(counts(hour) == [0, 0, 1, 4, 2])
  }

  @Test func `that are more than the people are asked about before they are kept`() {
    var hour = room()
    hour.play(["4 4 1"])
    #expect(hour.text.contains("5が4人  4が4人  3が1人"))
    #expect(hour.text.contains("合わせて9人です。今日いるのは7人です。"))
    #expect(counts(hour) == nil)
    var again = hour
    again.play(["", "2 4 1"])
    #expect(counts(again) == [0, 0, 1, 4, 2])
    hour.play(["1"])
    #expect(counts(hour) == [0, 0, 1, 4, 4])
    #expect(hour.session.participants == 9)
  }

  @Test func `that are fewer than the people are kept when somebody gave none`() {
    var hour = room()
    hour.play(["2 4"])
    #expect(hour.text.contains("合わせて6人です。今日いるのは7人です。"))
    #expect(counts(hour) == nil)
    hour.play(["1"])
    #expect(counts(hour) == [0, 0, 0, 4, 2])
    #expect(hour.session.participants == 7)
  }

  @Test func `cannot come from more people than an hour has`() {
    var hour = room()
    hour.play(["99 9", "1"])
    #expect(counts(hour) == nil)
    #expect(MarksCheckQuestion(hour.question) != nil)
  }

  @Test func `and votes that are accepted leave a record in which nothing is wrong`() {
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<200 {
      var hour = room()
      hour.goBackToVotes()
      var lines = 0
      while !hour.isFinished, lines < 40 {
        lines += 1
        let line = (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
          String(Int.random(in: 0...12, using: &numbers))
        }
        let isCounting = ["satisfaction", "marks-check", "votes", "votes-check"]
          .contains(hour.question.name)
        hour.play([isCounting ? line.joined(separator: " ") : ""])
      }
      let file = "Sessions/2026H2/\(hour.session.id).md"
      let read = Session.read(bytes: hour.session.rendered(), file: file)
      #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
      #expect(read.value.satisfaction == hour.session.satisfaction)
      #expect(read.value.issues.map(\.votes) == hour.session.issues.map(\.votes))
    }
  }
}

extension Hour {
  /// Two issues more and their votes, then the marks again.
  fileprivate mutating func goBackToVotes() {
    let links = session.issues[0]
    for number in [2, 3] {
      var issue = links
      (issue.number, issue.text, issue.handling) = (number, "課題\(number)", Handling(.next))
      write { $0.issues.append(issue) }
    }
    endIssues()
  }
}
