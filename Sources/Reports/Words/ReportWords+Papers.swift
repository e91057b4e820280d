import Text

/// Words of the papers before the day.
extension ReportWords {
  /// Whose something was before divisions were merged or split.
  func takenOver(from division: String) -> String {
    language.say(ja: "\(division)から引き継いだもの", en: "taken over from \(division)")
  }
  /// The title of what is mailed.
  var invitationTitle: String { language.say(ja: "開催のご案内", en: "Invitation") }
  /// The title of the words to read aloud.
  var orderTitle: String { language.say(ja: "進行表", en: "Running order") }
  /// How the running order is used.
  var orderExplained: String {
    language.say(
      ja: "「」の中はそのまま読み上げられます。時刻は目安です。",
      en: "What stands in quotes can be read aloud. The times are a guide.")
  }
  /// The title of the slips.
  var slipsTitle: String { language.say(ja: "記入用紙", en: "Slips") }
  /// How the slips are used.
  var slipsExplained: String {
    language.say(
      ja: "点線で切って配ります。名前は書きません。",
      en: "Cut along the dashes. No names are written.")
  }
  /// The same where everybody writes at a screen of their own.
  var formExplained: String {
    language.say(
      ja: "紙は配りません。名前の残らない入力用紙に同じ欄を作り、入力先を知らせます。",
      en: "No paper: make a form with these fields that keeps no names, and mail its address.")
  }
  /// What works, on a slip of its own.
  var goodThings: String { language.say(ja: "うまくいっていること", en: "What works") }
  /// The title of the ground rules.
  var rulesTitle: String { language.say(ja: "話し合いの約束", en: "What we agree on") }

  /// The title of what earlier meetings left open.
  var earlierTitle: String { language.say(ja: "前からの持ち越し", en: "Left open earlier") }
  /// How it is gone through in the room.
  var earlierExplained: String {
    language.say(
      ja: "前からの持ち越し（5分まで。止まっているものから）",
      en: "Left open earlier (five minutes at most, what is stuck first)")
  }
  /// How the sheet is used.
  var earlierSheetExplained: String {
    language.say(
      ja: "会議の前に分かるものは、担当か進行役が aritai progress で済ませておきます。",
      en:
        "Whatever can be settled before the meeting, its owner or you settle with aritai progress.")
  }
  /// What the sheet has no room for.
  func notOnSheet(_ count: Int) -> String {
    language.say(
      ja: "ほかに\(count)件あります。この1枚には入らないので、進行表を見てください。",
      en: count == 1
        ? "One more has no room here; it stands on the running order."
        : "\(count) more have no room here; they stand on the running order.")
  }
  /// What may become of an action, to be marked by hand.
  var actionChoices: String {
    language.say(
      ja: "□完了　□続ける（　月　日まで）　□見直す　□中止　一言",
      en: "□ done  □ carry on until ____  □ change  □ stop. Why")
  }
  /// What may become of an issue, to be marked by hand.
  var issueChoices: String {
    language.say(
      ja: "□取り上げる　□次回　□見送り　□回答済　一言",
      en: "□ take up  □ next time  □ drop  □ answered. Why")
  }

  /// The subject of a mail, by the day and the time.
  func subject(date: String, start: String) -> String {
    language.say(
      ja: "件名：働き方の話し合いのご案内（\(date) \(start)から）",
      en: "Subject: A meeting about the way we work (\(date), \(start))")
  }

  /// The first line of the mail.
  func greeting(division: String) -> String {
    language.say(ja: "\(division)の皆さんへ", en: "To everyone in \(division)")
  }

  /// Sentences on what the meeting is for.
  func purpose(minutes: Int) -> [String] {
    [
      language.say(
        ja: "仕事のやりにくさを一つでも減らすために、\(minutes)分の話し合いを開きます。",
        en: "We will take \(minutes) minutes to make at least one part of our work easier."),
      language.say(
        ja: "うまくいっていること、困っていること、こうなりたいという姿を出し合い、来週から始める小さなことを決めます。",
        en: "We will say what works, what gets in our way and how we want things to be, "
          + "and choose something small to start next week."),
    ]
  }

  /// The day and the time, as a label.
  var when: String { language.say(ja: "日時", en: "When") }
  /// The room, as a label.
  var place: String { language.say(ja: "場所", en: "Where") }
  /// The steps.
  var flow: String { language.say(ja: "当日の流れ", en: "The meeting") }
  /// What to have thought of.
  var before: String {
    language.say(ja: "前もって考えておいてほしいこと", en: "To think about beforehand")
  }
  /// The heading of what is promised.
  var promise: String { language.say(ja: "お約束します", en: "We promise") }

  /// The day, the start and the end.
  func span(date: String, start: String, end: String) -> String {
    language.say(ja: "\(date) \(start)〜\(end)", en: "\(date), \(start) to \(end)")
  }

  /// The second of two sittings, as a label.
  var secondDay: String { language.say(ja: "第2回", en: "Second sitting") }

  /// Its day, to be filled in, and until when it takes where it begins at the same time.
  func anotherDay(_ end: ClockTime) -> String {
    language.say(ja: "＿＿月＿＿日（同じ時刻から\(end)まで）", en: "__________ (the same time, to \(end))")
  }

  /// A step with its length.
  func step(_ name: String, minutes: Int) -> String {
    language.say(ja: "\(name)（\(minutes)分）", en: "\(name) (\(minutes) min)")
  }

  /// Before the second of two sittings.
  var secondSitting: String {
    language.say(
      ja: "第2回（別の日の同じ時刻から）。aritai run で第1回の続きから始まります。",
      en: "Second sitting, at the same time on another day. aritai run goes on from the first.")
  }

  /// Where the slips come from the days before.
  var slipsBefore: String {
    language.say(
      ja: "用紙は前の日までに集め、aritai run --notes ファイル で取り込んでおく",
      en: "The slips come from the days before: aritai run --notes FILE")
  }

  /// What is asked in a step, as a label.
  var question: String { language.say(ja: "問い", en: "Ask") }
  /// What could be written on a slip, as a label.
  var example: String { language.say(ja: "例", en: "Example") }
}
