import Records
import TestSupport
import Testing

@testable import Facilitation

/// What looks like a command of the step before, or like a date, becomes no entry unasked.
@Suite struct MeantTests {
  private static let notes = ["", "7", "60", "", "", ""]
  private static let issues = notes + ["電話", "休み", "", "", "", "進む", ""]
  private static let actions = issues + ["電話が鳴る", "", "", ""]
  private static let step = actions + ["質問を選ぶ", "課税係", "3/19"]

  /// Where a text is asked, and what the room typed there by mistake.
  static let traps: [(place: String, before: [String], line: String)] = [
    ("note", notes, "直す"), ("note", notes, "消す 2"), ("note", notes, "12/8"),
    ("name", notes + ["鈴木さんの机"], "消す"), ("issue", issues, "直す"), ("issue", issues, "3月末"),
    ("action", actions, "１２／８"), ("action", actions, "直す 課題1"), ("first-step", step, "来週"),
    ("first-step", step, "直す"),
  ]

  @Test(arguments: traps)
  func `is asked about, Enter says how it is done, and nothing is kept`(
    _ place: String, _ before: [String], _ line: String
  ) {
    var hour = Hour(setup: Room.setup())
    hour.play(before)
    #expect(hour.question.name == place)
    let session = hour.session
    hour.play([line])
    #expect(hour.session == session && hour.text.contains("このまま文として残しますか"))
    hour.play([""])
    #expect(hour.session == session && hour.question.name == place)
    #expect(hour.text.contains("「：直す") || hour.text.contains("「：消す"))
  }

  @Test(arguments: traps)
  func `is kept as a text on 1, also after a crash`(
    _ place: String, _ before: [String], _ line: String
  ) {
    var hour = Hour(setup: Room.setup())
    hour.play(before + [line])
    let asked = hour
    var resumed = Hour(
      resuming: asked.session, checkpoint: asked.checkpoint.encoded, setup: Room.setup())
    resumed.play(["1"])
    hour.play(["1"])
    #expect(hour.session != asked.session && resumed.session == hour.session)
    let behind = Hour(
      resuming: hour.session, checkpoint: asked.checkpoint.encoded, setup: Room.setup())
    #expect(behind.session == hour.session)
    #expect(behind.interrupted.isEmpty || place == "first-step")
  }

  private static let owner = actions + ["質問を選ぶ"]

  @Test(arguments: ["3月19日", "３/１９", "来週", "5", "５、６"])
  func `a day or a number is nobody's post, and the post is asked again`(_ line: String) {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.owner)
    #expect(hour.question.name == "owner")
    hour.play([line])
    #expect(hour.session.actions[0].owner == nil && hour.question.name == "owner")
    #expect(hour.text.contains("職名や係で") && hour.text.contains("期限は、担当の次に"))
    hour.play(["直す"])
    #expect(hour.question.name == "owner" && hour.text.contains("「：直す」"))
    hour.play(["課税係"])
    #expect(hour.session.actions[0].owner == "課税係" && hour.question.name == "due")
    hour.play(["課税係"])
    #expect(hour.session.actions[0].due == nil && hour.question.name == "due")
  }

  @Test(arguments: [("", "12"), ("", "3月19日"), ("", "直す"), ("質問を選ぶ", "3月19日"), ("質問を選ぶ", "7")])
  func `what is none is no new text or post either`(_ text: String, _ line: String) {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.step + ["", "：直す アクション1"] + (text.isEmpty ? [] : [text]))
    let session = hour.session
    hour.play([line])
    #expect(hour.session == session && EditQuestion(hour.question) != nil, "\(line)")
  }

  @Test(arguments: [
    ("name", notes + ["鈴木さんの机"]), ("first-step", step), ("issue", issues), ("note", notes),
    ("turn", notes + ["電話", "休み", "", "", "", "電話が少ない"]), ("missing", notes + ["電話", ""]),
  ])
  func `a number alone is no text`(_ place: String, _ before: [String]) {
    var hour = Hour(setup: Room.setup())
    hour.play(before)
    let session = hour.session
    hour.play(["3"])
    #expect(hour.session == session && hour.question.name == place)
    #expect(hour.text.contains("数字だけでは残せません"))
  }

  @Test func `another text takes its place`() {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.notes + ["直す", "手直しが多い"])
    #expect(hour.session.current.map(\.text) == ["手直しが多い"])
  }

  @Test(arguments: ["時間 が足りない", "直すところが多い", "戻るのが遅い", "12月8日に締める"])
  func `a sentence is none`(_ line: String) {
    var hour = Hour(setup: Room.setup())
    hour.play(Self.notes + [line])
    #expect(hour.session.current.map(\.text) == [line])
  }
}
