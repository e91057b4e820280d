import Records
import TestSupport
import Testing
import Text

@testable import Facilitation

/// おわりに: three questions for the room, a list for the desk.
@Suite struct ClosingTests {
  private static let opening = [
    "", "7", "60", "", "", "", "電話", "休み", "", "", "", "進む", "",
  ]

  /// An hour at the head's word: four issues, an action for the first.
  private func room(_ lines: [String] = []) -> Hour {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.opening + ["あ", "", "電話の紙", "", "う", "", "え", "", "", ""])
    hour.play(["する", "課税係", "", "", "", "", "", ""] + lines)
    return hour
  }

  private func decisions(_ hour: Hour) -> [Handling.Decision?] {
    hour.session.issues.map { $0.handling?.decision }
  }

  @Test func `asks the room three questions, then the meeting is closed`() {
    var hour = room()
    #expect(hour.text.contains("今日決まったこと") && hour.text.contains("引き受けること"))
    hour.play([""])
    #expect(hour.text.contains("取り組まなかった課題が3つ"))
    hour.play([""])
    #expect(hour.text.contains("満足度"))
    let effects = hour.play(["2 4 1"])
    #expect(effects == [[.save, .writeHeadPage, .deleteCheckpoint]])
    #expect(hour.session.state == .held)
    #expect(hour.text.contains("会議はここまでです"))
  }

  @Test(arguments: [
    ("情報課に様式のことを話す", text: "情報課に様式のことを話す", due: nil, issue: 1),
    ("電話の件を話す　来週金曜まで", "電話の件を話す", "2026-12-11", 2),
  ])
  func `what the head takes on becomes an action of the head's post`(
    typed: String, text: String, due: String?, issue: Int
  ) throws {
    let hour = room([typed])
    let action = try #require(hour.session.actions.last)
    #expect((action.text, action.owner, action.issues) == (text, "所属長", [issue]))
    #expect(action.due?.description == due)
    #expect(hour.session.issues[issue - 1].handling?.decision == .act)
    #expect(hour.text.contains("課題\(issue)のアクション2として残しました"))
  }

  @Test func `takes no number for what the head takes on`() {
    let hour = room(["3"])
    #expect(hour.session.actions.count == 1)
    #expect(hour.text.contains("数字だけでは"))
  }

  @Test(
    arguments: [
      ("", [.act, .next, .next, .next]), ("１", [.act, .next, .next, .next]),
      ("2", [.act, .dropped, .dropped, .dropped]),
      ("次回、3は見送り 予算がない", [.act, .next, .dropped, .next]),
      ("1、3は見送り 予算がない", [.act, .next, .dropped, .next]),
      ("1、3は所属外 情報課", [.act, .next, .raised, .next]),
      ("3は見送り", [.act, .next, .dropped, .next]),
      ("2と４は所属外へ依頼 情報課", [.act, .raised, .next, .raised]),
      ("見送り、課題2は次回、3は依頼", [.act, .next, .raised, .dropped]),
      ("2; 3: next; 4: raise", [.act, .dropped, .next, .raised]),
    ] as [(String, [Handling.Decision?])])
  func `one answer is for all, exceptions go by number`(
    typed: String, expected: [Handling.Decision?]
  ) {
    let hour = room(["", typed])
    #expect(decisions(hour) == expected, "\(typed)")
    #expect(hour.text.contains("満足度"))
  }

  @Test func `keeps reasons, and whom a request goes to`() {
    let hour = room(["", "1、3は見送り 予算がない、国の回答待ち、4は所属外へ依頼（情報課）"])
    #expect(hour.session.issues[2].handling == Handling(.dropped, reason: "予算がない、国の回答待ち"))
    #expect(
      (hour.session.issues[3].ask, hour.session.issues[3].handling) == ("情報課", Handling(.raised)))
    #expect(hour.text.contains("見送り：課題3（予算がない、国の回答待ち）"))
    #expect(hour.text.contains("次回：課題2"))
  }

  @Test(arguments: ["4", "9は見送り", "3", "はい", "1、9は見送り", "3は検討"])
  func `refuses what it cannot read whole and changes nothing`(_ typed: String) {
    let hour = room(["", typed])
    let isChoice = typed == "3"
    #expect(decisions(hour) == [.act, nil, nil, nil] || isChoice, "\(typed)")
    #expect(isChoice || hour.text.contains("のように入れてください"), "\(typed)")
  }
}

/// What waits for the desk once the room has left.
@Suite struct DeskTests {
  /// An hour that the room has left.
  private func desk() throws -> Hour {
    var hour = Hour(setup: Room.setup())
    let end = try #require(Script.rows.firstIndex { $0.shows == "お疲れさまでした" })
    hour.play(Script.rows[...end].map(\.input))
    return hour
  }

  @Test func `lists what is missing, and Enter leaves it for later`() throws {
    var hour = try desk()
    let text = hour.text
    for item in [
      "1 課題の型（今は推定）  課題1・課題2", "2 調整先  課題2", "3 アクションの空いている欄", "4 ほかの課に紹介",
      "5 次回、進め方で", "6 どの課題にも結び付いていない用紙  3枚",
    ] { #expect(text.contains(item), "\(item)") }
    let effects = hour.play([""])
    #expect(effects == [[.save, .writeHeadPage, .finished]])
    #expect(hour.text.contains("「続きから」"))
  }

  @Test func `types nothing into the record that nobody chose`() throws {
    var hour = try desk()
    #expect(hour.session.issues.allSatisfy { $0.types.isEmpty && $0.themes.isEmpty })
    hour.play(["1"])
    #expect(hour.text.contains("推定：電話で手が止まる"))
    hour.play(["", ""])
    #expect(hour.session.issues.allSatisfy { $0.types.isEmpty && $0.themes.isEmpty })
    #expect(hour.text.contains("あとで机で"))
  }

  @Test(arguments: [
    (typed: ["2", ""], types: [["papers"], []]), (["紙", "電話"], [["papers"], ["phones"]]),
    (["止まる", "2", "1"], [["papers"], ["phones"]]), (["ない言葉", "9", "1", ""], [["phones"], []]),
  ])
  func `takes a type by number or by a word`(typed: [String], types: [[String]]) throws {
    var hour = try desk()
    hour.play(["1"] + typed)
    #expect(hour.session.issues.map(\.types) == types)
    #expect(hour.session.issues[0].themes == [types[0][0] == "papers" ? "rules" : "window"])
    #expect(hour.text.contains("あとで机で"))
  }

  @Test func `each number opens its question and comes back to the list`() throws {
    var hour = try desk()
    hour.play(["2", "情報政策課"])
    #expect(hour.session.issues[1].ask == "情報政策課")
    hour.play(["3"])
    #expect(hour.text.contains("紹介できそうな工夫") && hour.text.contains("ほかの課にも見えます"))
    hour.play(["質問10問の作り方"])
    #expect(hour.session.canShare == "質問10問の作り方")
    hour.play(["3", "紙は前の日に"])
    #expect(hour.session.changeNextTime == "紙は前の日に")
    #expect(hour.text.contains("3 どの課題にも"))
    hour.play(["7"])
    #expect(hour.text.contains("1から3"))
  }

  @Test func `fills empty fields of an action`() throws {
    var hour = try desk()
    hour.play(["3", "１", "月曜の朝", "件数", "", "10件"])
    let action = hour.session.actions[0]
    #expect((action.trigger, action.indicator, action.target) == ("月曜の朝", "件数", "10件"))
    #expect(hour.text.contains("アクション1  基準値"))
    hour.play([""])
    #expect(hour.text.contains("あとで机で"))
  }

  @Test func `comes again over the record alone until nothing is missing`() throws {
    var hour = try desk()
    hour.play(["1", "1", "1", "1", "情報政策課"])
    let resumed = Hour(resuming: hour.session, checkpoint: nil, setup: Room.setup())
    #expect(resumed.isAtDesk && !resumed.isFinished)
    #expect(hour.deskItems == [.fields, .share, .change, .loose])
    // What the room said of its slips is in no record.
    #expect(resumed.deskItems == [.fields, .share, .change])
    #expect(resumed.banner.text.contains("会議のあとに"))
  }

  @Test func `left at the end of the input it has written the head's page anew`() throws {
    var hour = try desk()
    #expect(hour.answer(.end) == [.save, .writeHeadPage, .quit(kept: true)])
  }

  @Test func `nobody goes back into the room`() throws {
    var hour = try desk()
    hour.play(["：戻る", "：戻る"])
    #expect(hour.session.state == .held)
    #expect(hour.text.contains("これより前には戻れません"))
  }
}
