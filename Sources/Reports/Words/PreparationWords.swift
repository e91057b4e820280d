/// Words of the papers before the day.
struct PreparationWords: Sendable {
  let invitationTitle, orderTitle, orderExplained, slipsTitle, slipsExplained, rulesTitle: String
  /// The day and the time, as the subject of a mail.
  let subject: @Sendable (String, String) -> String
  let greeting: @Sendable (String) -> String
  /// Sentences on what the meeting is for, by its length in minutes.
  let purpose: @Sendable (Int) -> [String]
  let when, place, flow, before, promise: String
  let promises: [String]
  /// The day, the start and the end.
  let span: @Sendable (String, String, String) -> String
  /// A step's name with its minutes.
  let step: @Sendable (String, Int) -> String
  /// Minutes of writing in silence, and slips a person.
  let silence: @Sendable (Int, Int) -> String
  let question, example: String
}

extension PreparationWords {
  static let japanese = PreparationWords(
    invitationTitle: "開催のご案内", orderTitle: "進行表",
    orderExplained: "「」の中はそのまま読み上げられます。時刻は目安です。",
    slipsTitle: "記入用紙", slipsExplained: "点線で切って配ります。名前は書きません。",
    rulesTitle: "話し合いの約束",
    subject: { "件名：働き方の話し合いのご案内（\($0) \($1)から）" },
    greeting: { "\($0)の皆さんへ" },
    purpose: { minutes in
      [
        "仕事のやりにくさを一つでも減らすために、\(minutes)分の話し合いを開きます。",
        "いまの困りごとと、こうなりたいという姿を出し合い、来週から始める小さなことを決めます。",
      ]
    },
    when: "日時", place: "場所", flow: "当日の流れ", before: "前もって考えておいてほしいこと",
    promise: "お約束します",
    promises: [
      "書いたものに名前は付けません。", "人事評価には使いません。",
      "課の外へ出るのは課題とアクションだけで、所属長に確かめてもらってからです。",
    ],
    span: { "\($0) \($1)〜\($2)" }, step: { "\($0)（\($1)分）" },
    silence: { "\($0)分間、話さずに書く（1人\($1)枚まで）" },
    question: "問い", example: "例")

  static let english = PreparationWords(
    invitationTitle: "Invitation", orderTitle: "Running order",
    orderExplained: "What stands in quotes can be read aloud. The times are a guide.",
    slipsTitle: "Slips", slipsExplained: "Cut along the dashes. No names are written.",
    rulesTitle: "What we agree on",
    subject: { "Subject: A talk about the way we work (\($0), \($1))" },
    greeting: { "To everybody in \($0)" },
    purpose: { minutes in
      [
        "We take \(minutes) minutes to make at least one part of our work easier.",
        "We say what gets in our way and how we want it, and decide what to start next week.",
      ]
    },
    when: "When", place: "Where", flow: "The meeting", before: "To think about beforehand",
    promise: "We promise",
    promises: [
      "Nothing you write carries your name.", "It is not used for appraisal.",
      "Only issues and actions leave the division, after its head has confirmed them.",
    ],
    span: { "\($0), \($1) to \($2)" }, step: { "\($0) (\($1) min)" },
    silence: { "\($0) minutes of writing in silence (up to \($1) slips each)" },
    question: "Ask", example: "Example")
}
