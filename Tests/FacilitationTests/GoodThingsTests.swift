import Records
import TestSupport
import Testing

@testable import Facilitation

/// What works, asked before the troubles.
@Suite struct GoodThingsTests {
  private static let opening = ["", "7", "60", ""]

  private static var setup: Setup {
    var setup = Room.setup()
    let formats = setup.formats().map { format in
      var format = format
      format.steps[1].goodThings = ["まず、うまくいっていることを書きます。"]
      return format
    }
    setup.formats = { formats }
    return setup
  }

  /// An hour at its first good thing, with what was typed after it.
  private func hour(_ lines: [String] = []) -> Hour {
    var hour = Hour(setup: Self.setup)
    hour.play(Self.opening + lines)
    return hour
  }

  @Test func `come first, with words of their own`() {
    let hour = hour()
    #expect(hour.text.contains("「まず、うまくいっていることを書きます。」"))
    #expect(!hour.text.contains("current first words"))
    #expect(hour.checkpoint.question.name == "good-things")
  }

  @Test func `are kept as strengths, and after three the troubles follow with their words`() {
    let hour = hour(["朝の打合せが短い", "電話を二人で受ける", "鍵を棚に掛ける"])
    #expect(hour.session.current.map(\.category) == [.strength, .strength, .strength])
    #expect(hour.session.current.allSatisfy { $0.number == nil })
    #expect(hour.text.contains("current first words"))
    #expect(hour.checkpoint.question.name == "silent")
  }

  @Test func `end at Enter, and what is typed then is a trouble`() {
    let hour = hour(["電話を二人で受ける", "", "", "", "電話が多い"])
    #expect(
      hour.session.current.map(\.category)
        == hour.session.current.map { $0.text == "電話を二人で受ける" ? .strength : nil })
    #expect(hour.session.current.count == 2)
    #expect(!hour.text.contains("まとめますか"))
  }

  @Test func `are not asked where the format has no words for them`() {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.opening)
    #expect(hour.checkpoint.question.name == "silent")
  }

  @Test func `with a name in them are asked about`() {
    var hour = hour(["鈴木さんが親切"])
    #expect(hour.text.contains("「鈴木」とあります"))
    hour.play(["窓口が親切"])
    #expect(hour.session.current.map(\.text) == ["窓口が親切"])
    #expect(hour.session.current.map(\.category) == [.strength])
    #expect(hour.checkpoint.question.name == "good-things")
  }

  @Test func `more than three at once are refused and none is kept`() {
    var hour = hour()
    _ = hour.answer(.lines(["一つ目が良い", "二つ目が良い", "三つ目が良い", "四つ目が良い"]))
    #expect(hour.session.current.isEmpty && hour.course.waiting.isEmpty)
    #expect(hour.text.contains("3枚まで"))
    _ = hour.answer(.lines(["一つ目が良い", "二つ目が良い", "三つ目が良い"]))
    #expect(hour.session.current.count == 3)
    #expect(hour.checkpoint.question.name == "silent")
  }

  @Test func `lead to no issue and are no loose ends`() {
    var hour = hour(["電話を二人で受ける", "", "", "", "会議が長い", "休み", "", "", "", "電話の日も進む", ""])
    #expect(hour.slips(.current).count == 2)
    #expect(hour.looseNotes.count == 3)
    hour.play(["電話が鳴る"])
    #expect(!hour.text.contains("電話を二人で受ける"))
    let strength = hour.session.current.first { $0.category == .strength }?.number
    #expect(strength != nil)
    #expect(hour.session.issues.allSatisfy { !$0.current.contains(strength ?? 0) })
    #expect(hour.scene.current.cards.map(\.isGoodThing).count { $0 } == 1)
  }

  @Test func `stay where only slips that led to an issue stay`() {
    var hour = hour(["電話を二人で受ける", "", "", "", "会議が長い", "休み", "", "", "", "電話の日も進む", ""])
    hour.play(["：一覧"])
    #expect(hour.text.contains("「電話を二人で受ける」（よい点）"))
    var session = hour.session
    session.keepNotes(.used)
    #expect(session.current.map(\.text) == ["電話を二人で受ける"])
    session.keepNotes(.none)
    #expect(session.current.isEmpty)
  }

  @Test func `are not offered to an issue, nor taken for one`() throws {
    var hour = hour(["電話を二人で受ける", "", "", "", "会議が長い", "休み", "", "", "", "電話の日も進む", ""])
    let strength = try #require(hour.session.current.first { $0.category == .strength }?.number)
    hour.play(["足りない", "現状\(strength)"])
    #expect(hour.session.issues.allSatisfy { !$0.current.contains(strength) })
    #expect(hour.text.contains("ある番号を入れて"))
    hour.play(["直す"])
    #expect(hour.text.contains("会議が長い") && !hour.text.contains("電話を二人で受ける"))
    hour.play(["\(strength)"])
    #expect(hour.text.contains("上の一覧の番号を"))
    #expect(LinksQuestion(hour.question) != nil)
  }

  @Test func `go on where they stood after a crash, typed once`() {
    let lines = ["朝の打合せが短い", "電話を二人で受ける", "鍵を棚に掛ける"]
    for count in 0...3 {
      let hour = hour(Array(lines.prefix(count)))
      let behind = self.hour(Array(lines.prefix(max(0, count - 1)))).checkpoint.encoded
      for kept in [hour.checkpoint.encoded, behind] {
        var resumed = Hour(resuming: hour.session, checkpoint: kept, setup: Self.setup)
        resumed.play(Array(lines.dropFirst(count)))
        #expect(resumed.goodThings.map(\.text).sorted() == lines.sorted(), "\(count)")
        #expect(resumed.checkpoint.question.name == "silent", "\(count)")
      }
    }
  }
}
