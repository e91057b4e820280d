import Records
import TestSupport
import Testing

@testable import Facilitation

/// A number that the room has seen stays with its slip until the step closes.
@Suite struct NumbersTests {
  private static let opening = ["", "7", "60", "", "", ""]

  /// An hour in its current notes, typed against the order of their bytes.
  private func room(_ notes: [String] = ["電話が多い", "占用許可の審査が遅い", "休めない人がいる"]) -> Hour {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.opening + notes)
    return hour
  }

  private func listed(_ hour: Hour) -> [String] {
    var hour = hour
    hour.play(["：一覧"])
    return hour.screen.remarks.map(\.text)
  }

  @Test func `an edit by number changes the slip that the room saw under it`() {
    var hour = room()
    hour.play(["：直す 1", "苦情の電話が多い"])
    #expect(listed(hour) == ["現状1「苦情の電話が多い」", "現状2「占用許可の審査が遅い」", "現状3「休めない人がいる」"])
    #expect(hour.session.current.map(\.text) == ["休めない人がいる", "占用許可の審査が遅い", "苦情の電話が多い"])
  }

  @Test func `the next label is the number that the slip gets, a deleted one is not given again`() {
    var hour = room()
    hour.play(["：消す 3", "1"])
    #expect(hour.screen.label == "現状4")
    hour.play(["鍵がない"])
    #expect(listed(hour) == ["現状1「電話が多い」", "現状2「占用許可の審査が遅い」", "現状4「鍵がない」"])
    #expect(hour.screen.label == "現状5")
  }

  @Test func `two slips of one text keep a number each`() {
    var hour = room(["うえ", "あさ", "うえ"])
    hour.play(["：消す 1", "1"])
    #expect(listed(hour) == ["現状2「あさ」", "現状3「うえ」"])
  }

  @Test func `no file tells the numbers`() {
    let (one, other) = (room(["うえ", "あさ"]), room(["あさ", "うえ"]))
    #expect(one.session == other.session)
    #expect(one.checkpoint.encoded == other.checkpoint.encoded)
  }

  @Test func `the close numbers anew, says so and shows the list`() throws {
    var hour = room()
    hour.play([""])
    #expect(hour.session.current.map(\.number) == [1, 2, 3])
    let text = hour.text
    let said = try #require(text.firstRange(of: "現状の番号を付け直しました"))
    let list = try #require(text.firstRange(of: "現状1「休めない人がいる」\n現状2「占用許可の審査が遅い」\n現状3「電話が多い」"))
    #expect(said.upperBound < list.lowerBound)
    var sorted = room(["あ", "休"])
    sorted.play([""])
    #expect(!sorted.text.contains("付け直しました"))
  }

  @Test func `after a crash they count by their bytes, which is said once with the list`() {
    let hour = room()
    var resumed = Hour(
      resuming: hour.session, checkpoint: hour.checkpoint.encoded, setup: Room.setup())
    #expect(resumed.text.contains("中断したので、現状の番号を付け直しました。\n現状1「休めない人がいる」"))
    resumed.play(["：直す 1", "休みを言い出せない"])
    #expect(resumed.session.current.map(\.text).contains("電話が多い"))
    #expect(!resumed.session.current.map(\.text).contains("休めない人がいる"))
    #expect(!resumed.text.contains("中断したので"))
  }

  @Test(arguments: ["：消す 1", "：直す 1"])
  func `a crash within a change goes on with the same slip`(_ command: String) {
    var hour = room()
    hour.play([command])
    let resumed = Hour(
      resuming: hour.session, checkpoint: hour.checkpoint.encoded, setup: Room.setup())
    for state in [hour, resumed] {
      #expect(state.screen.asked.contains { $0.text.contains("「電話が多い」") })
    }
  }

  @Test func `an edit quotes what it changes`() {
    var hour = room()
    hour.play(["：直す 2"])
    #expect(hour.text.contains("現状2「占用許可の審査が遅い」"))
    hour.play([""])
    #expect(hour.text.contains("そのままにしました"))
  }

  @Test func `an edit of a number that has left the screen asks first`() {
    var hour = room(["はじめの1枚"] + (1...25).map { "次の\($0)枚" })
    hour.play(["：直す 1"])
    #expect(hour.text.contains("現状1「はじめの1枚」") && hour.text.contains("これを直しますか"))
    hour.play(["あたらしい文"])
    #expect(hour.session.current.contains { $0.text == "はじめの1枚" })
    hour.play([""])
    #expect(hour.text.contains("そのままにしました"))
    hour.play(["：直す 1", "1", "書き直した1枚"])
    #expect(hour.session.current.contains { $0.text == "書き直した1枚" })
    hour.play(["：一覧", "：直す 2"])
    #expect(hour.text.contains("これを直します。新しい文"))
  }

  @Test func `a slip written into the record by somebody else gets the next number`() {
    var hour = room()
    hour.takeOver { session in
      var session = session
      session.current.insert(Note(text: "あとから"), at: 0)
      return session
    }
    #expect(listed(hour).last == "現状4「あとから」")
    #expect(hour.screen.label == "現状5")
  }
}
