import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

/// How much a first meeting has to be typed: 8 people, 3 good things, 16 slips, 8 ideals, 5 issues
/// and 3 actions, each question answered.
@Suite struct EntersTests {
  /// What the room has to say, by the question that asks for it.
  private struct RoomAnswers {
    private var left: [String: [String]]

    init(_ language: Language) {
      let isJapanese = language == .japanese
      func texts(_ count: Int, _ japanese: String, _ english: String) -> [String] {
        (1...count).map { isJapanese ? "\(japanese)その\($0)" : "\(english) \($0)" }
      }
      left = [
        "people": ["8"], "minutes": ["60"], "votes": ["5 4 3 2 2"], "satisfaction": ["3 4 1"],
        "good-things": texts(3, "うまくいっていること", "What works, number"),
        // One of the slips is on leave, so that nothing is missing.
        "note": texts(16, "休みの前の日の仕事のこと", "Leave and what goes before it")
          + texts(8, "こうなったらうれしいこと", "How we would like it"),
        "issue": texts(5, "足りないものや決まりのこと", "What we lack for that"),
        "action": texts(3, "来週までに始める小さなことを一つ", "A small thing to start next week"),
        "owner": Array(repeating: isJapanese ? "課税係" : "tax team", count: 3),
        "due": Array(repeating: isJapanese ? "3/19" : "19 March", count: 3),
        "first-step": texts(3, "電話を数える", "Count the calls"),
        "head": [isJapanese ? "情報政策課に話す" : "Talk to the IT division"],
        "handlings": ["1"],
      ]
    }

    /// The next line for a question; Enter where nothing is left to say.
    mutating func next(_ question: String, slips: Int) -> String {
      // Both lists of slips end at Enter: the first after as many as there are.
      if question == "note", slips == 16 { return "" }
      guard let line = left[question]?.first else { return "" }
      left[question]?.removeFirst()
      return line
    }
  }

  /// The lines of a meeting, by the questions that they answered.
  private func lines(_ language: Language) -> [(question: String, line: String)] {
    var setup = Room.setup(language)
    let formats = setup.formats().map { format in
      var format = format
      format.steps[1].goodThings = ["…"]
      return format
    }
    setup.formats = { formats }
    setup.advice.similar = { _, _ in nil }
    setup.advice.cases = { _, _ in [] }
    var hour = Hour(setup: setup)
    var (answers, lines) = (RoomAnswers(language), [(question: String, line: String)]())
    while !hour.isFinished, lines.count < 200 {
      let question = hour.checkpoint.question.name
      let isEnd = NoteQuestion(hour.question)?.section == .current
      // An issue gets one action; Enter goes on to the next.
      let issue = ActionQuestion(hour.question)?.draft.issue ?? 0
      let hasAction = hour.session.actions.contains { $0.issues.contains(issue) }
      let line =
        hasAction ? "" : answers.next(question, slips: isEnd ? hour.slips(.current).count : 0)
      // All actions are agreed: the room goes on without looking at the other issues.
      let isOver = question == "action" && hour.session.actions.count == 3
      lines.append((question, isOver ? "：飛ばす" : line))
      _ = hour.answer(.line(lines[lines.count - 1].line))
    }
    #expect((hour.slips(.current).count, hour.session.ideal.count) == (16, 8))
    #expect((hour.goodThings.count, hour.session.issues.count) == (3, 5))
    #expect((hour.session.actions.count, hour.session.state) == (4, .held))
    #expect(hour.session.issues.allSatisfy { $0.handling != nil && $0.votes != nil })
    #expect(hour.session.satisfaction == .counts([0, 0, 1, 4, 3]))
    return lines
  }

  @Test(arguments: Language.allCases)
  func `a first meeting with every question answered takes few Enters`(language: Language) {
    let lines = lines(language)
    let asked = Set(lines.map(\.question))
    for question in [
      "good-things", "silent", "note", "issue", "untaken", "votes", "action", "owner", "due",
      "first-step", "head", "handlings", "satisfaction", "desk",
    ] { #expect(asked.contains(question), "\(question)") }
    #expect(lines.count <= 74, "\(lines.count)")
    // おわりに has three questions for the room, and its list for the desk one.
    let closing = ["head", "handlings", "satisfaction", "desk"]
    #expect(lines.suffix(4).map(\.question) == closing)
  }
}
