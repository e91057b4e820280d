import Foundation
import TestSupport
import Testing

/// The program is killed at every question in turn, the next run asks the same question again.
@Suite(.timeLimit(.minutes(5)))
struct CrashTests {
  @Test func `an hour killed at every question ends in the bytes of an unbroken one`() throws {
    let unbroken = try Workplace()
    let lines = script.map(\.types) + [last]
    let whole = try unbroken.run(
      "run", "--language", "ja", "--division", "税務課", "--people", "7", "--minutes", "30",
      input: lines.map { $0 + "\n" }.joined())
    #expect(whole.status == 0)

    let broken = try Workplace()
    try leadBroken(in: broken)
    let expected = try unbroken.files()
    #expect(expected.keys.count { $0.hasPrefix("Sessions/2026H2/2026-12-01-zeimu.") } == 2)
    let files = try broken.files()
    #expect(files.keys.sorted() == expected.keys.sorted())
    for (name, bytes) in expected { #expect(files[name] == bytes, "\(name)") }
  }

  private func leadBroken(in place: Workplace) throws {
    var arguments = ["run", "--division", "税務課", "--people", "7", "--minutes", "30"]
    var question = "CSV"
    for row in script {
      var hour = try LedHour(in: place, arguments)
      try hour.wait(for: question)
      try hour.answer(row)
      hour.terminal.kill(SIGKILL)
      let status = try hour.terminal.waitForExit()
      #expect(status == 128 + SIGKILL)
      (arguments, question) = (["run", "--continue"], row.shows)
    }
    var hour = try LedHour(in: place, arguments)
    try hour.wait(for: question)
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
    ("", "結び付いた"), ("２", "空いている"), ("１", "アクション1"), ("電話の件数", "あとで"),
    ("", "空いている"),
  ]

  private let last = ""
}
