import Records
import TestSupport
import Testing

@testable import Facilitation

@Suite struct ResumingTests {
  /// The hour after each line of the script, with the lines that are still to come.
  private static func states(_ lines: [String]) -> [(hour: Hour, rest: [String])] {
    var hour = Hour(setup: Room.setup())
    return lines.enumerated().map { index, line in
      _ = hour.answer(.line(line), elapsed: 60)
      return (hour, Array(lines.dropFirst(index + 1)))
    }
  }

  @Test func `shows the same question after a crash at any of them`() throws {
    for (hour, _) in Self.states(Script.rows.map(\.input)) where !hour.isAtDesk {
      let kept = hour.checkpoint.encoded
      #expect(try Checkpoint(decoding: kept).encoded == kept)
      var setup = Room.setup()
      setup.startMinute += hour.running / 60
      let resumed = Hour(resuming: hour.session, checkpoint: kept, setup: setup)
      #expect(resumed.lasting == hour.lasting)
    }
  }

  @Test func `ends in the same bytes after a crash at any question`() throws {
    let states = Self.states(Script.rows.map(\.input))
    let end = try #require(states.last).hour.session.rendered()
    for (hour, rest) in states where !hour.isAtDesk && hour.isNamed {
      let file = "Sessions/2026H2/\(hour.session.id).md"
      let read = Session.read(bytes: hour.session.rendered(), file: file)
      #expect(read.value == hour.session)
      var resumed = Hour(
        resuming: read.value, checkpoint: hour.checkpoint.encoded, setup: Room.setup())
      resumed.play(rest)
      #expect(resumed.session.rendered() == end)
    }
  }

  @Test func `takes no answer twice when the checkpoint is one answer behind`() throws {
    let lines = Script.rows.map(\.input)
    let states = Self.states(lines).map(\.hour)
    let end = try #require(states.last).session
    for index in 4..<states.count {
      let before = states[index - 1].checkpoint
      var resumed = Hour(
        resuming: states[index].session, checkpoint: before.encoded, setup: Room.setup())
      let isAsked =
        resumed.checkpoint.question == before.question
        && resumed.checkpoint.interrupted == before.interrupted
        && resumed.checkpoint.counts == before.counts
      resumed.play(Array(lines[(isAsked ? index : index + 1)...]))
      #expect(resumed.session == end, "at \(lines[index])")
    }
  }

  @Test func `does not ask again what becomes of issues that have it in the record`() throws {
    let lines = Script.rows.map(\.input)
    let place = lines.count - Script.closing.count + 1
    let before = Self.states(Array(lines[..<place]))[place - 1].hour
    try #require(before.text.contains("今日は取り組まなかった課題が1つあります"))
    var hour = before
    hour.play(["２"])
    let resumed = Hour(
      resuming: hour.session, checkpoint: before.checkpoint.encoded, setup: Room.setup())
    #expect(resumed.text.contains("満足度"))
    #expect(!resumed.text.contains("0つ"))
  }

  @Test func `takes what the head takes on once when the checkpoint is behind`() throws {
    let lines = Script.rows.map(\.input)
    let place = lines.count - Script.closing.count
    let before = Self.states(Array(lines[..<place]))[place - 1].hour
    var hour = before
    hour.play(["情報政策課に電話の件を話す"])
    let resumed = Hour(
      resuming: hour.session, checkpoint: before.checkpoint.encoded, setup: Room.setup())
    #expect(resumed.session == hour.session)
    #expect(resumed.checkpoint.question == hour.checkpoint.question)
  }

  @Test func `goes on with an hour that was left at a question of an older version`() throws {
    let lines = Script.rows.map(\.input)
    let place = lines.count - Script.closing.count + 1
    let hour = Self.states(Array(lines[..<place]))[place - 1].hour
    let old = hour.checkpoint.encoded.replacing("handlings\n", with: "handling\n  issue: 2\n")
    let resumed = Hour(resuming: hour.session, checkpoint: old, setup: Room.setup())
    #expect(resumed.lasting == hour.lasting)
  }

  /// Lines put in at once, of which the first answer keeps one, or two.
  @Test(arguments: [
    ["会議が多い", "会議が長い", "印刷が遅い", "会議の紙"], ["会議が多い", "会議が長い", "印刷が遅い", "鈴木の机"],
  ])
  func `takes no pasted line twice when the checkpoint is behind`(_ lines: [String]) throws {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", ""])
    _ = hour.answer(.lines(lines))
    let before = hour.checkpoint
    hour.play([""])
    var resumed = Hour(
      resuming: hour.session, checkpoint: before.encoded, setup: Room.setup())
    resumed.play(["", "", "", ""])
    hour.play(["", "", "", ""])
    #expect(resumed.session == hour.session)
    #expect(hour.session.current.count == 4)
  }

  @Test(arguments: [
    (after: "納税通知の週は電話が鳴りやまない", stage: Stage.current, asks: "現状2"),
    (after: "会議が長い", stage: .current, asks: "現状5"),
    (after: "休むと仕事が倍になる", stage: .current, asks: "現状6"),
    (after: "電話の日も午前中に審査が進む", stage: .ideal, asks: "ありたい姿2"),
    (after: "誰が休んでも減免の返事ができる", stage: .ideal, asks: "ありたい姿3"),
    (after: "電話するしか答えを知る方法がない", stage: .issues, asks: "課題2"),
    (after: "電話の受付時間が決まっていない", stage: .issues, asks: "課題3"),
    (after: "９、５", stage: .actions, asks: "アクション1"),
    (after: "よくある質問10問を1枚にして同封する", stage: .actions, asks: "アクション2"),
    (after: "電話を1週間数える", stage: .actions, asks: "アクション2"),
  ])
  func `goes on where the entries end when the checkpoint is lost`(
    after line: String, stage: Stage, asks label: String
  ) throws {
    let lines = Script.rows.map(\.input)
    let index = try #require(lines.firstIndex(of: line))
    let hour = Self.states(lines)[index].hour
    let recovered = Hour(
      resuming: hour.session, checkpoint: nil, setup: Room.setup())
    #expect(recovered.course.stage == stage)
    #expect(recovered.screen.label == label)
    #expect(EntryCounts(recovered.session) == EntryCounts(hour.session))
  }

  @Test func `only tidies up and shows the desk when the room had left before the crash`() throws {
    let states = Self.states(Script.rows.map(\.input)).map(\.hour)
    let held = try #require(states.firstIndex { $0.isAtDesk })
    for kept in [states[held - 1].checkpoint.encoded, nil] {
      var resumed = Hour(
        resuming: states[held].session, checkpoint: kept, setup: Room.setup())
      #expect(resumed.start() == [.save, .writeHeadPage, .deleteCheckpoint])
      #expect(resumed.text.contains("あとで机で"))
      // Which slips the room left is known from the side file alone.
      #expect(resumed.deskItems.contains(.loose) == (kept != nil))
      let lines = Script.rows.map(\.input).dropFirst(held + (kept == nil ? 3 : 1))
      resumed.play(Array(lines))
      #expect(resumed.isFinished)
      #expect(resumed.session.changeNextTime == states.last?.session.changeNextTime)
      #expect(kept == nil || resumed.session == states.last?.session)
    }
  }

  @Test func `keeps interrupted questions and waiting lines`() throws {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", ""])
    _ = hour.answer(.lines(["電話が多い", "会議が長い", "鈴木さん頼み", "印刷が遅い"]))
    hour.play([":delete 1"])
    var resumed = Hour(
      resuming: hour.session, checkpoint: hour.checkpoint.encoded, setup: Room.setup())
    #expect(resumed.lasting == hour.lasting)
    resumed.play(["", "一人しか知らない作業がある"])
    #expect(resumed.session.current.count == 4)
  }

  @Test func `keeps totals that were typed one by one`() throws {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "電話", "休み", "", "", "", "進む", ""])
    hour.play(["あ", "", "い", "", "", "", "９"])
    var resumed = Hour(
      resuming: hour.session, checkpoint: hour.checkpoint.encoded, setup: Room.setup())
    resumed.play(["5"])
    #expect(resumed.session.issues.map(\.votes) == [9, 5])
  }

  /// A checkpoint at the number of people, line by line.
  private static let lines = [
    "aritai-hour 2", "course", "  added: 0", "  began: 0", "  last-action: 0", "  last-issue: 0",
    "  stage: opening", "  used: 310", "counts", "  actions: 0", "  current: 0", "  ideal: 0",
    "  issues: 0", "people",
  ]

  /// The checkpoint with one line replaced, or left out.
  private static func checkpoint(_ line: String = "", _ other: String? = nil) -> String {
    lines.map { $0 == line ? other ?? "" : $0 }.filter { !$0.isEmpty }.map { "\($0)\n" }.joined()
  }

  @Test func `reads a checkpoint line by line`() throws {
    let read = try Checkpoint(decoding: Self.checkpoint())
    #expect((read.course.used, read.question.name) == (310, "people"))
  }

  @Test(arguments: [
    ("empty", ""), ("cut off", String(checkpoint().dropLast(9))),
    ("no question", checkpoint("people")), ("unknown question", checkpoint("people", "weather")),
    ("unknown label", checkpoint("  used: 310", "  used: 310\n  colour: red")),
    ("unknown stage", checkpoint("  stage: opening", "  stage: lunch")),
    ("no stage", checkpoint("  stage: opening")),
    ("cut number", checkpoint("  used: 310", "  used: 31x")),
    ("a number twice", checkpoint("  used: 310", "  used: 31\n  used: 310")),
    ("too large", checkpoint("  used: 310", "  used: 9223372036854775807")),
    ("too small", checkpoint("  added: 0", "  added: -9223372036854775808")),
    ("too many", checkpoint("  actions: 0", "  actions: 99999999")),
    ("fewer than none", checkpoint("  actions: 0", "  actions: -1")),
    ("no such minutes", checkpoint("  last-issue: 0", "  last-issue: 0\n  minutes: 1000")),
    ("a mark of too many", checkpoint("people", "satisfaction\n  marks: 10000")),
    ("votes below none", checkpoint("people", "votes\n  totals: -1")),
    ("a number in disguise", checkpoint("  used: 310", "  used: +310")),
    ("more marks than there are", checkpoint("people", "satisfaction\n  marks: 1\t1\t1\t1\t1")),
  ])
  func `does not read a damaged checkpoint`(_ what: String, _ text: String) {
    #expect(throws: Checkpoint.Problem.damaged, "\(what)") { try Checkpoint(decoding: text) }
  }

  @Test(arguments: [
    ("aritai-hour 1\nstage: ideal\nused: 310\nquestion: note\n  pile: ideal\n", "前の版"),
    (checkpoint("  used: 310"), "控えが読めません"),
  ])
  func `says that a checkpoint is of another version or damaged`(_ text: String, _ said: String) {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "電話", ""])
    var resumed = Hour(resuming: hour.session, checkpoint: text, setup: Room.setup())
    #expect(resumed.text.contains(said))
    #expect(resumed.session == hour.session)
    resumed.play(["会議が長い"])
    #expect(!resumed.text.contains(said))
    #expect(resumed.session.current.count == 2)
  }
}
