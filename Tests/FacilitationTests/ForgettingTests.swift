import Records
import TestSupport
import Testing

@testable import Facilitation

@Suite struct ForgettingTests {
  private static let notes = ["", "7", "60", "", "", "", "残すメモ"]

  /// Ways in which a text goes: what is typed with it, and what makes it go.
  @Test(arguments: [
    ("deleted", "古い文", [":delete 2", "1"]),
    ("edited", "古い文", ["：直す ２", "新しい文"]),
    ("name rewritten", "鈴木さん頼みの古い文", ["一人に頼っている"]),
  ])
  func `keeps nothing of a text that goes`(_ way: String, _ old: String, _ going: [String]) {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.notes + [old])
    hour.play(going)
    expectNothing(of: old, in: hour, way)
    while !hour.trail.steps.isEmpty {
      hour.play(["：戻る"])
      expectNothing(of: old, in: hour, way)
    }
  }

  @Test func `keeps nothing of a complaint that was turned round`() {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.notes + ["", "", "", "", "電話が少ない", "審査が進む"])
    expectNothing(of: "電話が少ない", in: hour, "turned")
    hour.play(["：戻る"])
    expectNothing(of: "電話が少ない", in: hour, "turned, then back")
  }

  @Test func `keeps nothing of a line that waited and was rewritten`() {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.notes)
    _ = hour.answer(.lines(["鈴木その1", "鈴木その2"]))
    hour.play(["", "机が遠い"])
    #expect(hour.session.current.map(\.text) == ["机が遠い", "残すメモ", "鈴木その1"])
    expectNothing(of: "鈴木その2", in: hour, "rewritten")
    #expect(!hour.trail.steps.contains { $0.course.waiting.contains("鈴木その2") })
  }

  @Test func `keeps nothing of loose notes that were removed`() throws {
    var hour = Hour(setup: Room.setup())
    let index = try #require(Script.rows.firstIndex { $0.shows.contains("枚をこの記録から消しました") })
    hour.play(Script.rows[...index].map(\.input))
    expectNothing(of: "会議が長い", in: hour, "loose")
    while !hour.trail.steps.isEmpty {
      hour.play(["：戻る"])
      expectNothing(of: "会議が長い", in: hour, "loose, then back")
    }
  }

  @Test func `does not forget what was not deleted`() {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.notes + ["古い文", ":delete 1", ""])
    #expect(hour.session.current.map(\.text) == ["古い文", "残すメモ"])
  }

  @Test func `holds notes in the order of their bytes and never as typed`() {
    var hour = Hour(setup: Room.setup())
    hour.play(Array(Self.notes.dropLast()) + ["ん", "あ"])
    #expect(hour.session.current.map(\.text) == ["あ", "ん"])
    #expect(hour.session.current.allSatisfy { $0.number == nil })
    _ = hour.answer(.lines(["鈴木その2", "鈴木その1", "う"]))
    #expect(hour.checkpoint.course.waiting == ["鈴木その2"])
  }

  private func expectNothing(of text: String, in hour: Hour, _ way: String) {
    #expect(!hour.checkpoint.encoded.contains(text), "\(way)")
    let texts = hour.session.current.map(\.text) + hour.session.ideal.map(\.text)
    #expect(!texts.contains(text), "\(way)")
  }
}
