import Foundation
import TestSupport
import Testing

/// The program is killed at every question in turn, the next run asks the same question again.
@Suite(.timeLimit(.minutes(30)))
struct CrashTests {
  /// Two hours, each killed at every second question, so that the suite does not wait for one.
  @Test(arguments: [0, 1])
  func `an hour killed at every question ends in the bytes of an unbroken one`(first: Int) throws {
    let unbroken = try Workplace()
    let lines = script.map(\.types) + [last]
    let whole = try unbroken.run(
      "run", "--language", "ja", "--division", "税務課", "--people", "7", "--minutes", "30",
      input: lines.map { $0 + "\n" }.joined())
    #expect(whole.status == 0)

    let broken = try Workplace()
    try leadBroken(in: broken, from: first)
    let expected = try unbroken.files()
    #expect(expected.keys.count { $0.hasPrefix("Sessions/2026H2/2026-12-01-zeimu.") } == 2)
    let files = try broken.files()
    #expect(files.keys.sorted() == expected.keys.sorted())
    for (name, bytes) in expected { #expect(files[name] == bytes, "\(name)") }
  }

  /// Leads the hour, killing it after one answer and letting it live after the next.
  private func leadBroken(in place: Workplace, from first: Int) throws {
    var hour = try LedHour(
      in: place, ["run", "--division", "税務課", "--people", "7", "--minutes", "30"])
    try hour.wait(for: "CSV")
    for (index, row) in script.enumerated() {
      try hour.answer(row)
      guard index % 2 == first else { continue }
      hour.terminal.kill(SIGKILL)
      let status = try hour.terminal.waitForExit()
      #expect(status == 128 + SIGKILL)
      hour = try LedHour(in: place, ["run", "--continue"])
      try hour.wait(for: row.shows)
    }
    let status = try hour.finish((last, "お疲れさま"))
    #expect(status == 0)
  }

  /// Each fact belongs to the question itself, so that it is there again when the hour goes on.
  private let script: [LedHour.Row] = [
    ("", "分を計"), ("", "静かに"), ("", "現状1"), ("納税通知の週は電話が鳴りやまず、審査が遅れる", "現状2"),
    ("減免は山田主査しか判断できない", "個人が分かる"), ("減免を判断できる人が1人しかいない", "現状3"),
    ("電話で同じ説明を一日に何十回もしている", "どちらにも"), ("", "現状4"), ("：消す　２", "現状2「"), ("", "現状4"),
    ("：直す　１", "新しい文"), ("減免を判断できる人がもう1人いない", "現状4"), ("", "休暇"),
    ("休むと仕事が倍になる", "現状5"), ("", "分を計"),
    ("", "静かに"), ("", "ありたい姿1"), ("電話が少ない", "代わりに"),
    ("午前中に審査が進む", "ありたい姿2"), ("", "なければ"),
    ("通知書だけでは答えが分からない", "結び付け"), ("：直す", "現状1「"), ("3 4", "ありたい姿1「"),
    ("", "結び付け"), ("", "なければ"), ("受付時間が決まっていない", "結び付け"), ("３", "なければ"),
    ("", "枚数"), ("９、５", "課題1「"), ("１", "これを参考に"), ("", "自分たちの言葉で"),
    ("よくある質問を周知する", "誰に、何を"), ("質問10問を1枚にする", "担当は"),
    ("鈴木", "人の名前"), ("課税係", "いつまで"), ("3/19", "最初の一歩"), ("電話を数える", "課題1「"),
    ("", "課題2「"), ("", "見送る"), ("１", "調整先"), ("", "満足度"), ("２、４、１", "変えること"),
    ("", "結び付いた"), ("２", "空いている"), ("１", "実行する場面"), ("", "何の数"),
    ("電話の件数", "基準値"), ("", "いくつに"), ("", "空いている"),
  ]

  private let last = ""
}
