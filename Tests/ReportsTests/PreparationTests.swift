import Records
import Reports
import TestSupport
import Testing
import Text

@Suite struct PreparationTests {
  /// All papers on one page.
  static func page(_ language: Language) -> Page {
    Page(
      language: language, title: "papers",
      reports: PreparationTests().preparation(language).reports)
  }

  var preparation: Preparation { preparation(.japanese) }

  private func preparation(_ language: Language) -> Preparation {
    var opening = Format.Step(heading: "はじめに")
    (opening.minutes, opening.spoken) = ([3, 5, 6], ["始めましょう。"])
    opening.groundRules = ["最後まで聞く", "名前を書かない"]
    var current = Format.Step(heading: "現状")
    (current.role, current.minutes, current.slips) = (.current, [6, 13, 20], 2)
    (current.silentMinutes, current.spoken) = (3, ["困っていることを書きます。"])
    (current.questions, current.examples) = (["何に時間を取られていますか。"], ["鍵を探す"])
    var format = Format(id: "standard", name: "標準", language: .japanese)
    format.steps = [opening, current]
    return Preparation(
      format: format, division: "人事課", date: Samples.asOf, start: ClockTime(minutes: 14 * 60),
      minutes: 60, people: 7, context: Samples.context(language))
  }

  @Test func `the papers read as recorded`() throws {
    let text = preparation.reports.map { $0.plainText() }.joined(separator: "\n")
    try expectSnapshot(text, named: "papers")
  }

  @Test(arguments: [
    (id: "remote", language: Language.japanese, cut: "切って", told: "入力先"),
    ("remote-en", .english, "Cut", "address"),
  ])
  func `where nobody sits together no slips are cut, but a form is made`(
    id: String, language: Language, cut: String, told: String
  ) {
    var preparation = preparation(language)
    #expect(preparation.report(.slips).plainText().contains(cut))
    preparation.format.id = id
    let form = preparation.report(.slips).plainText()
    #expect(!form.contains(cut) && form.contains(told))
    #expect(form.contains("×2") && !form.contains("×14"))
  }

  @Test func `the second of two sittings begins on a sheet and at a time of its own`() {
    var preparation = preparation
    var issues = Format.Step(heading: "課題")
    (issues.role, issues.minutes) = (.issue, [6, 13, 20])
    preparation.format.steps.append(issues)
    #expect(preparation.report(.runningOrder).plainText().contains("14:18–14:31  課題"))
    preparation.isInTwo = true
    let text = preparation.report(.runningOrder).plainText()
    #expect(text.contains("第2回") && text.contains("14:00–14:13  課題"))
    let invitation = preparation.report(.invitation).plainText()
    #expect(invitation.contains("14:00〜14:18") && invitation.contains("同じ時刻から14:13まで"))
  }

  private func order(_ change: (inout Preparation) -> Void) -> String {
    var preparation = preparation
    change(&preparation)
    // Wherever a line breaks.
    return preparation.report(.runningOrder).plainText().filter { $0 != "\n" && $0 != " " }
  }

  @Test func `how many slips are written and how long is what the plan has for those who come`() {
    #expect(order { $0.people = 7 }.contains("「用紙1枚に1つ、1人2枚まで、3分間、話さずに書きます。」"))
    #expect(order { $0.people = 12 }.contains("1人1枚、3分間"))
    #expect(order { $0.people = 20 }.contains("今日は2人で1枚です"))
    let handedIn = order { $0.minutes = 30 }
    #expect(handedIn.contains("前の日までに集めた用紙") && !handedIn.contains("困っていることを書きます"))
  }

  @Test func `fifteen minutes have no good things and one sentence for the ideal`() {
    let text = order { preparation in
      preparation.minutes = 15
      preparation.format.steps[1].goodThings = ["うまくいっていることを書きます。"]
      var ideal = Format.Step(heading: "ありたい姿")
      (ideal.role, ideal.slips, ideal.spoken) = (.ideal, 1, ["2分で1枚です。"])
      preparation.format.steps.append(ideal)
    }
    #expect(text.contains("1人1枚、1分間") && text.contains("1つにまとめましょう"))
    #expect(!text.contains("うまくいって") && !text.contains("2分で1枚"))
  }

  /// What was left open, so many of each kind, with texts of so many characters.
  private func unsettled(_ count: Int, _ length: Int = 20) -> [Unsettled] {
    let session = SessionID(date: Samples.day(2026, 4, 20), division: "jinji")
    return (1...count).map { number in
      let text = String(repeating: "窓", count: length)
      if number % 2 == 0 {
        var issue = Records.Issue(number: number, text: text)
        issue.handling = Handling(.next)
        return .issue(IssueID(session: session, number: number), issue, reply: nil)
      }
      var action = Action(number: number, text: text)
      (action.owner, action.due) = ("庶務係", Samples.day(2026, 5, 1))
      return .action(ActionID(session: session, number: number), action)
    }
  }

  @Test(arguments: [(1, 20, 0), (12, 20, 0), (30, 20, 18), (30, 200, 24)])
  func `what was left open stands on one sheet, and what has no room is counted`(
    _ count: Int, _ length: Int, _ rest: Int
  ) {
    var preparation = preparation
    preparation.unsettled = unsettled(count, length)
    let text = preparation.report(.earlier).plainText()
    #expect(text.contains("2026-04-20-jinji/A1 "))
    #expect(text.contains("ほかに") == (rest > 0), "\(text)")
    if rest > 0 { #expect(text.contains("ほかに\(rest)件"), "\(text.suffix(90))") }
    let order = preparation.report(.runningOrder).plainText()
    for item in preparation.unsettled { #expect(order.contains("\(item.id) ")) }
  }

  @Test(arguments: [("14:00", 840), ("9:05", 545), ("23:59", 1_439)])
  func `a clock time is read`(text: String, minutes: Int) {
    #expect(ClockTime(text)?.minutes == minutes)
  }

  @Test(arguments: ["24:00", "9:60", "9", "a:b", ""])
  func `what is no clock time is not read`(text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test func `an hour may go past midnight`() {
    #expect(ClockTime(minutes: 1_450).description == "0:10")
  }
}
