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
