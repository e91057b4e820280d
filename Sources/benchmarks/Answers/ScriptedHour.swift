import Facilitation
import Insight
import Records
import Text

/// An hour of seven people with fourteen notes, five issues and three actions, played by itself.
struct ScriptedHour {
  static let day = CivilDate(dayNumber: 20_788)
  private static let mostAnswers = 120

  private var hour: Hour

  init(library: Library, matcher: Matcher) {
    var setup = Setup(language: .japanese, today: Self.day, startMinute: 14 * 60)
    setup.organization = library.organization
    setup.formats = { library.formats }
    setup.roles = { library.roles }
    setup.advice = Advice { (matcher, library) }
    setup.presets.division = "jinji"
    hour = Hour(setup: setup)
  }

  /// The time from each answer to the screen after it; Enter alone once the script has ended.
  func times() -> [Duration] {
    var (hour, lines, times) = (hour, Self.lines[...], [Duration]())
    _ = hour.start()
    while !hour.isFinished, times.count < Self.mostAnswers {
      let line = lines.popFirst() ?? ""
      times.append(
        Stopwatch.time {
          _ = hour.answer(.line(line), elapsed: 40)
          _ = hour.screen
        })
    }
    return times
  }

  private static let lines =
    ["7", "60", ""] + good + ["", ""] + current + [""] + ["", ""] + ideal + [""]
    + issues.flatMap { [$0, ""] } + ["", "", "5 4 3 1 1"]
    + actions.flatMap { [$0, "給与係", "3/19", "対象を10件選ぶ", ""] } + ["", "", "2 4 1"]

  private static let good = ["朝の10分の打合せで、その日の山が分かる", "手当の相談に二人で出ている", "月末の締切を壁に貼っている"]
  private static let current = [
    "年度末は申請の確認が深夜まで続く", "手当の計算を知る人が1人しかいない", "同じ質問の電話が毎日かかる",
    "紙の届出を表に打ち直している", "引き継ぎの書類がどこにあるか分からない", "会議の資料を人数分印刷している",
    "決裁が机の上で止まる", "休みの日にも連絡が来る", "新しい人に教える時間がない",
  ]
  private static let ideal = [
    "誰が休んでもその日のうちに手当を計算できる", "よくある質問は自分で調べられる", "届出は画面から一度だけ入れる",
    "定時に帰る日が週に3日ある", "新しい人が1か月で一通りできる",
  ]
  private static let issues = [
    "手順が担当者の頭の中にしかない", "答えをまとめた場所がない", "届出の様式が紙しか認められていない",
    "締切が月末に集まっている", "教える順番が決まっていない",
  ]
  private static let actions = [
    "手当の計算の手順書を副担当が書く", "質問の多い20件の答えを庁内の掲示板に載せる",
    "届出の様式を表計算に直して3つの課で試す",
  ]
}
