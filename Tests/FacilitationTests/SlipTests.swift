import Records
import TestSupport
import Testing

@testable import Facilitation

@Suite struct SlipTests {
  /// An hour in its silent writing.
  private func room() -> Hour {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", ""])
    return hour
  }

  @Test(arguments: ["", "なし", "特にない", "ありません"])
  func `that there is nothing is no slip`(_ typed: String) {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "電話が多い", "", typed])
    #expect(hour.session.current.map(\.text) == ["電話が多い"])
    #expect(hour.course.stage == .ideal)
  }

  @Test(arguments: [
    ("a name", "鈴木さんの机が遠い", "座席が遠い"), ("a group", "電話が長い", "0"),
  ])
  func `keeps slips apart that are pasted while something else is asked`(
    _ label: String, _ typed: String, _ answer: String
  ) {
    var hour = room()
    hour.play(["", "電話が多い", typed])
    _ = hour.answer(.lines(["鍵がない", "紙が多い"]))
    #expect(hour.session.current.map(\.text) == ["電話が多い"], "\(label)")
    hour.play([answer])
    #expect(hour.session.current.count == 4, "\(label)")
    #expect(hour.session.current.contains { $0.text == "紙が多い" }, "\(label)")
  }

  @Test func `looks at lines that wait before a step without a slip ends`() {
    var hour = room()
    hour.play(["", ""])
    #expect(hour.text.contains("まだ1枚もありません"))
    _ = hour.answer(.lines(["鍵がない", "紙が多い"]))
    #expect(hour.session.current.isEmpty)
    hour.play(["1"])
    #expect(hour.session.current.map(\.text) == ["紙が多い", "鍵がない"])
    #expect(hour.course.stage == .current)
  }

  @Test func `does not start the silent minutes anew after help`() {
    var hour = room()
    #expect(hour.screen.countdown == 180)
    _ = hour.answer(.line("？"), elapsed: 60)
    #expect(hour.screen.countdown == 120)
    _ = hour.answer(.line("：時間"), elapsed: 150)
    #expect(hour.screen.countdown == 0)
  }

  @Test func `does not take digits for a slip while people write`() {
    var hour = room()
    hour.play(["4"])
    #expect(hour.session.current.isEmpty)
    #expect(hour.text.contains("数字だけでは残せません"))
  }

  @Test func `shows examples only where a sentence is asked`() {
    var setup = Room.setup()
    var format = setup.formats()[0]
    format.steps[1].examples = ["鍵を探す"]
    setup.formats = { [format] in [format] }
    var hour = Hour(setup: setup)
    hour.play(["", "7", "60", "", "", "？"])
    #expect(hour.text.contains("例：鍵を探す"))
    hour.play(["", "電話が多い", "電話が長い", "？"])
    #expect(!hour.text.contains("例：鍵を探す"))
    #expect(hour.text.contains("一つ前の質問へ"))
  }
}
