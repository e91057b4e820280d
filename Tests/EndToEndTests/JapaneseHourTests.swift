import Foundation
import Records
import TestSupport
import Testing

/// The whole hour from the menu to the page for the head of the division.
@Suite(.timeLimit(.minutes(30)))
struct JapaneseHourTests {
  @Test func `an hour typed in Japanese leaves a chained record and a page`() throws {
    let place = try Workplace()
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "3 会議")
    try hour.answer([("３", "Enter で始める"), ("", "どの課")])
    try hour.answer(JapaneseScript.rows)
    let status = try hour.finish(JapaneseScript.last)
    #expect(status == 0)

    let files = try place.files().keys.filter { $0.contains("2026-12-01") }.sorted()
    let record = "Sessions/2026H2/2026-12-01-zeimu.md"
    #expect(files == [record.replacing(".md", with: ".html"), record])
    let reading = Session.read(bytes: Array(try place.read(record).utf8), file: record)
    #expect(reading.diagnostics == [])
    expect(reading.value)
    let problems = try place.run("check")
    #expect((problems.output, problems.status) == ("", 0))
    let page = try place.read(record.replacing(".md", with: ".html"))
    #expect(page.hasPrefix("<!doctype html>") || page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("よくある質問10問を1枚にし") && !page.contains("山田主査"))
  }

  private func expect(_ session: Session) {
    expectHead(session)
    // The roster says that only slips that led to an issue and good things stay; each keeps its
    // number and bytes.
    let good = [3, 5]
    let used = Set(session.issues.flatMap(\.current) + good).sorted()
    #expect(session.current.compactMap(\.number) == used && session.notesKept == .used)
    for note in session.current {
      #expect(Array(note.text.utf8) == Array(currentTexts[(note.number ?? 0) - 1].utf8))
      #expect(note.category == (good.contains(note.number ?? 0) ? .strength : nil))
    }
    #expect(
      session.ideal == [
        Note(number: 1, text: "午前中に審査が進み、定時で帰れる日が週に3日ある"),
        Note(number: 2, text: "誰が休んでも、その日のうちに減免の返事ができる"),
      ])
    expectIssues(session.issues)
    #expect(session.actions.map { $0.caseReference != nil } == [true, false, false])
    let actions = session.actions.map { action in
      var action = action
      action.caseReference = nil
      return action
    }
    #expect(actions == expectedActions)
  }

  private let currentTexts = [
    "休みの日に代わりの人がいない", "会議の資料を、毎回一から作る", "朝の打合せで、その日の電話番が分かる",
    "減免の可否を判断できる人が1人しかいない", "減免の相談に二人で出ている",
    "納税通知を送った週は電話が鳴りやまず、審査が夕方からになる",
    "電話で同じ説明を一日に何十回もしている", "ﾏﾆｭｱﾙの「か\u{3099}」の字が古い　まま",
  ]

  private func expectHead(_ session: Session) {
    #expect(session.id == SessionID("2026-12-01-zeimu"))
    #expect((session.division, session.term?.id) == ("税務課", "2026H2"))
    #expect((session.participants, session.state) == (7, .held))
    #expect(session.satisfaction == .counts([0, 0, 1, 4, 2]))
    #expect(session.canShare == "質問10問の選び方")
    #expect(session.changeNextTime == "現状は前の日までに書いてきてもらう")
  }

  private func expectIssues(_ issues: [Records.Issue]) {
    #expect(issues.map(\.number) == [1, 2, 3])
    #expect(issues.map(\.votes) == [6, 5, 3])
    #expect(issues.map(\.scope) == [.own, .own, .whole])
    #expect(issues.map(\.handling?.decision) == [.act, .act, .raised])
    #expect(issues.map(\.ask) == [nil, nil, "情報政策課"])
    #expect(issues.map(\.ideal) == [[2], [2], [1]])
    #expect(issues.map(\.current).allSatisfy { !$0.isEmpty })
    // Only what a person chose is written.
    #expect(issues.map(\.types) == [[], [], ["phone-interruptions"]])
    #expect(issues.map(\.themes.count) == [0, 0, 1])
  }

  private var expectedActions: [Action] {
    var first = Action(number: 1, text: "よくある質問10問を1枚にし、5月の通知書に同封する")
    (first.issues, first.owner, first.firstStep) = ([1], "課税係", "電話を1週間数える")
    first.due = CivilDate(year: 2027, month: 3, day: 19)
    first.firstStepDue = CivilDate(year: 2026, month: 12, day: 8)
    (first.indicator, first.target) = ("問い合わせの件数", "3割減")
    var second = Action(number: 2, text: "減免の判断例を20件書き出し、副担当が1件処理してみる")
    (second.issues, second.owner, second.firstStep) = ([2], "課税係（山田）", "直近の5件を選ぶ")
    second.due = CivilDate(year: 2027, month: 2, day: 26)
    second.firstStepDue = CivilDate(year: 2026, month: 12, day: 4)
    var head = Action(number: 3, text: "減免の判断例を読み、迷ったものに答える")
    (head.issues, head.owner) = ([2], "所属長")
    head.due = CivilDate(year: 2026, month: 12, day: 11)
    return [first, second, head]
  }
}
