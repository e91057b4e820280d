import Records
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
    for (hour, _) in Self.states(Script.rows.map(\.input)) where !hour.isFinished {
      let kept = hour.sideState.encoded
      let state = try #require(SideState(decoding: kept))
      #expect(state.encoded == kept)
      var setup = Room.setup()
      setup.startMinute += hour.running / 60
      let resumed = try #require(Hour(resuming: state, session: hour.session, setup: setup))
      #expect(resumed.lasting == hour.lasting)
    }
  }

  @Test func `ends in the same bytes after a crash at any question`() throws {
    let states = Self.states(Script.rows.map(\.input))
    let end = try #require(states.last).hour.session.rendered()
    for (hour, rest) in states where !hour.isFinished && hour.isNamed {
      let state = try #require(SideState(decoding: hour.sideState.encoded))
      let file = "Sessions/2026H2/\(hour.session.id).md"
      let read = Session.read(bytes: hour.session.rendered(), file: file)
      #expect(read.value == hour.session)
      var resumed = try #require(
        Hour(resuming: state, session: read.value, setup: Room.setup()))
      resumed.play(rest)
      #expect(resumed.session.rendered() == end)
    }
  }

  @Test func `takes no answer twice when the side file is one answer behind`() throws {
    let lines = Script.rows.map(\.input)
    let states = Self.states(lines).map(\.hour)
    let end = try #require(states.last).session
    for index in 4..<states.count {
      let before = states[index - 1].sideState
      var resumed = try #require(
        Hour(resuming: before, session: states[index].session, setup: Room.setup()))
      let isAsked =
        resumed.sideState.questions == before.questions
        && resumed.sideState.extent == before.extent
      resumed.play(Array(lines[(isAsked ? index : index + 1)...]))
      #expect(resumed.session == end, "at \(lines[index])")
    }
  }

  @Test func `takes no pasted line twice when the side file is behind`() throws {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", ""])
    _ = hour.answer(.lines(["会議が多い", "会議が長い", "印刷が遅い", "会議の紙"]))
    let before = hour.sideState
    hour.play([""])
    var resumed = try #require(
      Hour(resuming: before, session: hour.session, setup: Room.setup()))
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
  func `goes on where the entries end when the side file is lost`(
    after line: String, stage: Stage, asks label: String
  ) throws {
    let lines = Script.rows.map(\.input)
    let index = try #require(lines.firstIndex(of: line))
    let hour = Self.states(lines)[index].hour
    let recovered = Hour(recovering: hour.session, setup: Room.setup())
    #expect(recovered.course.stage == stage)
    #expect(recovered.screen.label == label)
    #expect(Extent(recovered.session) == Extent(hour.session))
  }

  @Test func `only tidies up when the hour was over before the crash`() throws {
    let states = Self.states(Script.rows.map(\.input)).map(\.hour)
    let (before, end) = (states[states.count - 2], states[states.count - 1])
    var resumed = try #require(
      Hour(resuming: before.sideState, session: end.session, setup: Room.setup()))
    #expect(resumed.isFinished)
    #expect(resumed.start() == [.save, .writeHeadPage, .deleteSideState, .finished])
  }

  @Test func `keeps interrupted questions and waiting lines`() throws {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", ""])
    _ = hour.answer(.lines(["電話が多い", "会議が長い", "鈴木さん頼み", "印刷が遅い"]))
    hour.play([":delete 1"])
    let state = try #require(SideState(decoding: hour.sideState.encoded))
    var resumed = try #require(
      Hour(resuming: state, session: hour.session, setup: Room.setup()))
    #expect(resumed.lasting == hour.lasting)
    resumed.play(["", "一人しか知らない作業がある"])
    #expect(resumed.session.current.count == 4)
  }

  @Test func `keeps totals that were typed one by one`() throws {
    var hour = Hour(setup: Room.setup())
    hour.play(["", "7", "60", "", "", "", "電話", "休み", "", "", "", "進む", ""])
    hour.play(["あ", "", "い", "", "", "９"])
    let state = try #require(SideState(decoding: hour.sideState.encoded))
    var resumed = try #require(
      Hour(resuming: state, session: hour.session, setup: Room.setup()))
    resumed.play(["5"])
    #expect(resumed.session.issues.map(\.votes) == [9, 5])
  }

  @Test(arguments: [
    ("empty", ""), ("other heading", "aritai-hour 2\nquestion: people\n"),
    ("no question", "aritai-hour 1\nused: 3\n"),
    ("unknown label", "aritai-hour 1\ncolour: red\nquestion: people\n"),
    ("unknown stage", "aritai-hour 1\nstage: lunch\nquestion: people\n"),
    ("cut number", "aritai-hour 1\nused: 1x\nquestion: people\n"),
  ])
  func `does not read a damaged state`(_ what: String, _ text: String) {
    #expect(SideState(decoding: text) == nil, "\(what)")
  }

  @Test func `does not resume at a question it does not know`() throws {
    let state = try #require(SideState(decoding: "aritai-hour 1\nquestion: weather\n"))
    let session = Hour(setup: Room.setup()).session
    #expect(Hour(resuming: state, session: session, setup: Room.setup()) == nil)
  }
}
