import Records
import Text

/// Words of the minutes.
extension ReportWords {
  /// Said where no head has released the record.
  var notConfirmed: String { language.say(ja: "まだ確認されていません", en: "not confirmed yet") }
  /// The section of the current state.
  var current: String { Heading.current.spelling[language] }
  /// The section of the ideal state.
  var ideal: String { Heading.ideal.spelling[language] }
  /// The free text at the end of a record.
  var notes: String { Heading.memo.spelling[language] }
  /// The indicator that an action is to reach.
  var target: String { Label.target.spelling[language] }
  /// What an entry hangs on.
  var links: String { language.say(ja: "つながり", en: "Linked to") }
}

/// Words of the page for everybody in the division.
extension ReportWords {
  /// The title of the page.
  var afterTitle: String {
    language.say(ja: "決まったこと・その後", en: "What was decided, and what came of it")
  }
  /// What the page is, in one sentence.
  var afterIntroduction: String {
    language.say(
      ja: "話し合いで決まったことと、その後どうなったかをお知らせします。",
      en: "This is what the meeting decided and what has happened since.")
  }
  /// The actions.
  var decided: String { language.say(ja: "決まったこと", en: "What was decided") }
  /// The issues of a group.
  func heading(of group: AfterGroup) -> String {
    switch group {
    case .takenUp: language.say(ja: "取り組む課題", en: "Issues to be acted on")
    case .carried: language.say(ja: "次回に回した課題", en: "Issues for the next meeting")
    case .asked: language.say(ja: "課の外に相談している課題", en: "Issues raised with others")
    case .dropped: language.say(ja: "見送った課題", en: "Issues not taken up")
    case .undecided: language.say(ja: "まだ決めていない課題", en: "Issues not decided yet")
    }
  }
  /// Said of such an issue.
  var noActionYet: String {
    language.say(ja: "アクションはまだ決まっていません", en: "no action agreed yet")
  }
  /// Said where no reply has come.
  var noReply: String { language.say(ja: "まだ届いていません", en: "not received yet") }
  /// Entries one after the other.
  func listed(_ names: [String]) -> String {
    names.joined(separator: language.say(ja: "・", en: ", "))
  }
  /// Why an issue was not taken up.
  var reason: String { language.say(ja: "理由", en: "Reason") }
  /// Said where no reason stands.
  var noReason: String {
    language.say(ja: "理由はまだ書かれていません", en: "no reason has been written yet")
  }
  /// Said of an action without a dated line.
  var noNews: String { language.say(ja: "まだ記録がありません", en: "nothing recorded yet") }
}

/// Words of the page for the head of division.
extension ReportWords {
  /// Said of an issue type that nobody has chosen.
  var estimated: String { language.say(ja: "推定", en: "estimated") }
  /// Themes that nobody has chosen.
  var estimatedThemes: String { language.say(ja: "推定テーマ", en: "Estimated themes") }
  /// The title of the page.
  var headTitle: String {
    language.say(ja: "所属長に見ていただく1枚", en: "One page for the head of division")
  }
  /// What the head is asked for.
  var headIntroduction: String {
    language.say(
      ja: "話し合いの結果です。ここにあるものだけが課の外へ出ます。出してよいかを決めてください。",
      en:
        "The result of the meeting. Only what stands here would leave the division. Please decide.")
  }
  /// The actions, to the head.
  var plan: String { language.say(ja: "今回の計画", en: "The plan") }
  /// The issues that others have to settle, to the head.
  var raised: String {
    language.say(ja: "課だけでは決められない課題", en: "Issues the division cannot settle alone")
  }
  /// What a share carries.
  var leaving: String { language.say(ja: "課の外へ出るもの", en: "What would leave the division") }
  /// What never leaves.
  var staying: String {
    language.say(
      ja: "現状とありたい姿の用紙、メモは、課の外へ出ません。",
      en: "The slips on the current and ideal state, and the notes, stay in the division.")
  }
  /// Where the head signs.
  var confirmation: String { language.say(ja: "所属長の確認", en: "Confirmation") }
  /// The line for the day.
  var confirmationDate: String { language.say(ja: "確認した日", en: "Confirmed on") }
  /// The line for the signature.
  var confirmationSign: String { language.say(ja: "確認した人", en: "Confirmed by") }
  /// What was done to names.
  var masked: String {
    language.say(
      ja: "担当のかっこ内の氏名は除き、文の中の氏名は○○にしてあります。",
      en: "Names in parentheses are left out, names in sentences stand as ○○.")
  }
  /// Said where nobody to ask is named.
  var askOpen: String { language.say(ja: "まだ決まっていません", en: "still open") }
}
