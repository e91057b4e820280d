import Foundation
import TestSupport
import Testing

/// The program is killed at every question in turn, the next run asks the same question again.
@Suite(.timeLimit(.minutes(30)))
struct CrashTests {
  /// The answers after which the hour is killed: a few, in a long round all.
  ///
  /// What a kill between two calls of the disk leaves is tried in `KillerTests`.
  private static var rounds: [Set<Int>] {
    let all = Set(0..<script.count)
    if Rounds.isLong { return [0, 1].map { first in all.filter { $0 % 2 == first } } }
    var random = SeededNumbers(seed: 1)
    return [Set((0..<3).map { _ in random.number(below: script.count) })]
  }

  @Test(arguments: rounds.indices)
  func `an hour killed at every question ends in the bytes of an unbroken one`(round: Int) throws {
    let unbroken = try Workplace(library: .small)
    let lines = (Self.script + Self.desk).map(\.types) + [Self.last]
    let whole = try unbroken.run(
      "run", "--language", "ja", "--division", "税務課", "--people", "7", "--minutes", "60",
      input: lines.map { $0 + "\n" }.joined())
    #expect(whole.status == 0)

    let broken = try Workplace(library: .small)
    try leadBroken(in: broken, after: Self.rounds[round])
    let expected = try Self.unnumbered(unbroken.files())
    #expect(expected.keys.count { $0.hasPrefix("Sessions/2026H2/2026-12-01-zeimu.") } == 2)
    let files = try Self.unnumbered(broken.files())
    #expect(files.keys.sorted() == expected.keys.sorted())
    for (name, text) in expected { #expect(files[name] == text, "\(name)") }
  }

  /// The files without the four characters of 記録番号 that tell the minute in which an hour began:
  /// two hours need not begin in the same one.
  private static func unnumbered(_ files: [String: Data]) throws -> [String: String] {
    let number = /(-20261201-zeimu-)[0-9a-z]{4}/
    let texts = files.mapValues { String(decoding: $0, as: UTF8.self) }
    try #require(texts.values.contains { $0.contains(number) })
    return texts.mapValues { $0.replacing(number) { "\($0.output.1)0000" } }
  }

  /// Leads the hour, killing it after some answers.
  private func leadBroken(in place: Workplace, after killed: Set<Int>) throws {
    var hour = try LedHour(
      in: place, ["run", "--division", "税務課", "--people", "7", "--minutes", "60"])
    try hour.wait(for: "読み終えたら")
    for (index, row) in Self.script.enumerated() {
      try hour.answer(row)
      guard killed.contains(index) else { continue }
      try kill(&hour)
      hour = try LedHour(in: place, ["run", "--continue"])
      try hour.wait(for: row.shows)
    }
    try hour.answer(Self.desk)
    let status = try hour.finish((Self.last, "何も出ません"))
    #expect(status == 0)
  }

  private func kill(_ hour: inout LedHour) throws {
    hour.terminal.kill(SIGKILL)
    let status = try hour.terminal.waitForExit()
    #expect(status == 128 + SIGKILL)
  }

  @Test func `a note typed at the moment of a kill is there once or not at all, earlier ones once`()
    throws
  {
    for seed in Rounds.seeds(short: 1, long: 40) {
      var random = SeededNumbers(seed: seed)
      let place = try Workplace(library: .small)
      var hour = try LedHour(
        in: place, ["run", "--division", "税務課", "--people", "7", "--minutes", "60"])
      try hour.wait(for: "読み終えたら")
      try hour.answer([("", "皆さんが指した"), ("", "分を計"), ("", "静かに"), ("", "現状1")])
      var kept: Set<String> = []
      for note in Self.notes.shuffled(using: &random).prefix(Rounds.isLong ? 6 : 3) {
        hour.enter(note)
        // The kill comes at whatever moment the machine lets it: before the answer is read, while
        // it is written, or when the next question stands there.
        let isAnswered = random.number(below: 3) == 0
        if isAnswered { try hour.wait(for: "現状\(kept.count + 2)") }
        try kill(&hour)
        hour = try LedHour(in: place, ["run", "--continue"])
        try hour.wait(for: "現状")
        let lines = try place.read("Sessions/2026H2/2026-12-01-zeimu.md").split(separator: "\n")
        let count = lines.count { $0 == "- \(note)" }
        #expect(isAnswered ? count == 1 : count <= 1, "seed \(seed): \(note)")
        if count == 1 { kept.insert(note) }
        for note in kept {
          #expect(lines.count { $0 == "- \(note)" } == 1, "seed \(seed): \(note)")
        }
      }
    }
  }

  // MARK: - Random moments of every step

  private static let record = "Sessions/2026H2/2026-12-01-zeimu.md"
  private static let side = "Sessions/2026H2/.2026-12-01-zeimu.hour"
  /// What somebody writes into the record in an editor while the hour is led.
  private static let outside = "\n## メモ\n\n外から書いた1行\n"

  /// What stands in the files once a row of the script is answered.
  private struct State: Equatable {
    let record: String
    /// The open question with what it keeps.
    let asked: String

    init(_ place: Workplace) throws {
      record = try place.read(CrashTests.record).replacing(CrashTests.outside, with: "")
        .replacing(/(-20261201-zeimu-)[0-9a-z]{4}/) { "\($0.output.1)0000" }
      let side = try place.read(CrashTests.side).split(separator: "\n")
      let start = side.lastIndex { !$0.hasPrefix(" ") } ?? 0
      // When the countdown began is another second in every hour.
      asked = side[start...].filter { !$0.hasPrefix("  began:") }.joined(separator: "\n")
    }
  }

  @Test
  func `killed at random moments of every step and edited meanwhile, nothing is lost or doubled`()
    throws
  {
    let states = try unbroken()
    var (kills, taken) = (0, 0)
    for seed in Rounds.seeds(short: 1, long: 25) {
      var random = SeededNumbers(seed: 100 + seed)
      let place = try Workplace(library: .small)
      var hour = try opened(in: place)
      let moments = Set(
        (0..<(Rounds.isLong ? 8 : 2)).map { _ in
          random.number(below: Self.script.count - 1)
        })
      let edited = random.number(below: Self.script.count / 2)
      var row = 0
      while row < Self.script.count - 1 {
        if row == edited {
          let text = try place.read(Self.record)
          if !text.contains("メモ") { try place.write(text + Self.outside, to: Self.record) }
        }
        guard moments.contains(row) else {
          try hour.answer(Self.script[row])
          row += 1
          continue
        }
        hour.enter(Self.script[row].types)
        // Any moment is as good as another; what comes of it does not hang on which it was.
        let end = ContinuousClock.now + .milliseconds(random.number(below: 40))
        while ContinuousClock.now < end {}
        try kill(&hour)
        kills += 1
        hour = try LedHour(in: place, ["run", "--continue"])
        try hour.terminal.expect("▷ ")
        let state = try State(place)
        let (before, after) = (row == 0 ? nil : states[row - 1], states[row])
        let isTaken = state.asked == after.asked && state.record == after.record
        // Between the record and the file beside it the question is asked once more, of a record that
        // has its answer: given again, it may change nothing, which the end shows.
        let isWhole =
          [before?.record, after.record].contains(state.record)
          && [before?.asked, after.asked].contains(state.asked)
        #expect(isWhole || before == nil, "seed \(seed), answer \(row)")
        taken += isTaken ? 1 : 0
        if isTaken { row += 1 } else { try hour.answer(Self.script[row]); row += 1 }
      }
      #expect(try State(place) == states[Self.script.count - 2], "seed \(seed)")
      #expect(try place.read(Self.record).contains("外から書いた1行"), "seed \(seed)")
    }
    print("killed \(kills) times, \(taken) answers were on the disk")
  }

  private func opened(in place: Workplace) throws -> LedHour {
    var hour = try LedHour(
      in: place, ["run", "--division", "税務課", "--people", "7", "--minutes", "60"])
    try hour.wait(for: "読み終えたら")
    return hour
  }

  /// The state after each row but the last, with which the room leaves.
  private func unbroken() throws -> [State] {
    let place = try Workplace(library: .small)
    var hour = try opened(in: place)
    var states: [State] = []
    for row in Self.script.dropLast() {
      try hour.answer(row)
      states.append(try State(place))
    }
    return states
  }

  private static let notes = [
    "会議が長い", "鍵が一つしかない", "暖房が弱い", "駐車場が遠い", "机の上に書類が積まれる", "内線が鳴りやまない",
  ]

  /// Each fact belongs to the question itself, so that it is there again when the hour goes on; the
  /// first slips come in the order of their bytes, by which they count after a kill.
  private static let script: [LedHour.Row] = [
    ("", "皆さんが指した"), ("朝の打合せが短い", "現状2"), ("朝礼で一日の山が分かる", "現状3"),
    ("", "分を計"), ("", "静かに"), ("", "現状3"),
    ("減免は山田主査しか判断できない", "個人が分かる"), ("減免を判断できる人が1人しかいない", "現状4"),
    ("納税通知の週は電話が鳴りやまず、審査が遅れる", "現状5"),
    ("電話で同じ説明を一日に何十回もしている", "どちらにも"), ("", "現状6"), ("：消す　４", "現状4「"), ("", "現状6"),
    ("：直す　３", "新しい文"), ("減免を判断できる人がもう1人いない", "現状6"), ("", "休暇"),
    ("休むと仕事が倍になる", "現状7"), ("", "分を計"),
    ("", "静かに"), ("", "ありたい姿1"), ("電話が少ない", "代わりに"),
    ("午前中に審査が進む", "ありたい姿2"), ("", "なければ"),
    ("通知書だけでは答えが分からない", "結び付け"), ("：直す", "現状1「"), ("5 6", "ありたい姿1「"),
    ("", "結び付け"), ("", "なければ"), ("受付時間が決まっていない", "結び付け"), ("３", "なければ"),
    ("", "用紙が"), ("１→課題２", "用紙が"), ("２ 新", "課題にする文"), ("０", "用紙が"), ("他は聞いた", "枚数"),
    ("９、５", "課題1「"), ("１", "これを参考に"), ("", "自分たちの言葉で"),
    ("よくある質問を周知する", "誰に、何を"), ("質問10問を1枚にする", "担当は"),
    ("鈴木", "人の名前"), ("課税係", "いつまで"), ("3/19", "最初の一歩"), ("電話を数える", "課題1「"),
    ("", "課題2「"), ("", "引き受ける"), ("", "次回に回す"), ("3", "満足度"), ("２、４、１", "机で"),
  ]

  /// The list for the desk, which a next run begins anew.
  private static let desk: [LedHour.Row] = [
    ("3", "空いている"), ("１", "何をきっかけに"), ("", "何の数"),
    ("電話の件数", "今いくつ"), ("", "いくつに"), ("", "空いている"), ("", "机で"),
  ]

  private static let last = ""
}
