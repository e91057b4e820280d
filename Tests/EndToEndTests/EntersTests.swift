import Records
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(30)))
struct EntersTests {
  @Test func `7 people, 14 notes, 5 issues and 3 actions need at most 60 Enters`() throws {
    let place = try Workplace(library: .small)
    var hour = try LedHour(in: place)
    try hour.wait(for: "どの課")
    try hour.answer(opening + notes + issues + actions + closing)
    let status = try hour.finish(("", "お疲れさま"))
    #expect(status == 0)
    #expect(hour.enters <= 60)

    let file = "Sessions/2026H2/2026-12-01-kodomo.md"
    let session = Session.read(bytes: Array(try place.read(file).utf8), file: file).value
    #expect((session.participants, session.state) == (7, .held))
    #expect(session.current.count + session.ideal.count == 14)
    #expect((session.issues.count, session.actions.count) == (5, 3))
  }

  private let opening: [LedHour.Row] = [
    ("kodomo", "何人"), ("7", "30・60・90"), ("", "読み終えたら"), ("", "3分"), ("", "静かに"), ("", "現状1"),
  ]

  private let notes: [LedHour.Row] = [
    ("家庭訪問の記録を夜に書いている", "現状2"), ("公用車の空きが分からない", "現状3"),
    ("新人が一人で面談に出る", "現状4"), ("決裁に5人の印が要る", "現状5"),
    ("古い書庫の鍵が一つしかない", "現状6"), ("倉庫が遠く、備品を取りに行けない", "現状7"),
    ("メールが1日100通届く", "現状8"), ("席の間に仕切りがない", "現状9"), ("", "休暇"),
    ("子どもの行事で休みにくい", "現状10"), ("", "2分"), ("", "静かに"), ("", "ありたい姿1"),
    ("17時に記録が終わっている", "ありたい姿2"), ("車をすぐ使える", "ありたい姿3"),
    ("二人で面談に出られる", "ありたい姿4"), ("決裁がその日に終わる", "ありたい姿5"),
    ("行事の日に気持ちよく休める", "ありたい姿6"), ("", "なければ"),
  ]

  private let issues: [LedHour.Row] = [
    ("記録を書く時間が勤務表にない", "結び付け"), ("", "なければ"),
    ("車の予約が紙の帳面だけにある", "結び付け"), ("", "なければ"),
    ("面談の組み方を決める人がいない", "結び付け"), ("", "なければ"),
    ("誰の決裁が要るか決まっていない", "結び付け"), ("", "なければ"),
    ("休む日の代わりを先に決めていない", "結び付け"), ("", "なければ"), ("", "用紙が"), ("", "枚数"),
    ("5 4 3 1 1", "合わせて14枚"),
  ]

  private let actions: [LedHour.Row] = [
    ("水曜の16時を記録の時間として予定表に入れる", "担当は"), ("庶務係", "いつまで"), ("12/25", "最初の一歩"),
    ("予定表を開く", "課題"), ("", "課題"),
    ("車の予約を予定表に移し、帳面を閉じる", "担当は"), ("庶務係", "いつまで"), ("1/29", "最初の一歩"),
    ("帳面を写す", "課題"), ("", "課題"),
    ("月曜の朝に二人組の面談表を作る", "担当は"), ("相談係", "いつまで"), ("1/15", "最初の一歩"),
    ("表の枠を作る", "課題"), ("：飛ばす", "見送る"),
  ]

  private let closing: [LedHour.Row] = [
    ("", "見送る"), ("", "満足度"), ("2 4 1", "変えること"), ("", "空いている"),
  ]
}
