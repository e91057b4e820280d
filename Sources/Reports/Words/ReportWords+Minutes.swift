import Text

/// Words of the minutes.
extension ReportWords {
  /// The format that led the meeting.
  var format: String { language.say(ja: "進め方", en: "Format") }
  /// The post that led the meeting.
  var facilitator: String { language.say(ja: "進行役", en: "Facilitator") }
  /// How many came.
  var participants: String { language.say(ja: "参加人数", en: "Participants") }
  /// What people thought of the meeting.
  var satisfaction: String { language.say(ja: "会議の満足度", en: "Satisfaction with the meeting") }
  /// What the next meeting does otherwise.
  var changeNextTime: String { language.say(ja: "次回の進め方で変えること", en: "To change next time") }
  /// The day on which the head released the record.
  var confirmed: String { language.say(ja: "所属長確認", en: "Confirmed by the head") }
  /// Said where no head has released the record.
  var notConfirmed: String { language.say(ja: "まだ確認されていません", en: "not confirmed yet") }
  /// How long the record is kept.
  var retention: String { language.say(ja: "保存期間", en: "Keep for") }
  /// The section of the current state.
  var current: String { language.say(ja: "現状", en: "Current state") }
  /// The section of the ideal state.
  var ideal: String { language.say(ja: "ありたい姿", en: "Ideal state") }
  /// The free text at the end of a record.
  var notes: String { language.say(ja: "メモ", en: "Notes") }
  /// What shows that an action works.
  var indicator: String { language.say(ja: "指標", en: "Indicator") }
  /// The indicator before the action.
  var baseline: String { language.say(ja: "基準値", en: "Baseline") }
  /// The indicator that an action is to reach.
  var target: String { language.say(ja: "目標値", en: "Target") }
  /// When an action is carried out.
  var trigger: String { language.say(ja: "実行する場面", en: "Trigger") }
  /// The day of the first step.
  var firstStepDue: String { language.say(ja: "一歩の期限", en: "First step due") }
  /// The case that an action follows.
  var caseReference: String { language.say(ja: "参考事例", en: "Case") }
  /// The action that another takes the place of.
  var from: String { language.say(ja: "元", en: "From") }
  /// What helped an action.
  var helped: String { language.say(ja: "助けになったこと", en: "Helped") }
  /// What hindered an action.
  var hindered: String { language.say(ja: "妨げになったこと", en: "Hindered") }
  /// What an entry hangs on.
  var links: String { language.say(ja: "つながり", en: "Linked to") }

  /// A mean with the number of answers behind it.
  func mean(_ mean: String, answers: Int) -> String {
    language.say(ja: "平均 \(mean)（\(answers)人）", en: "mean \(mean) (\(answers) answers)")
  }
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
  /// The issues that others have to settle.
  var askedOutside: String { language.say(ja: "課の外に相談している課題", en: "Issues taken to others") }
  /// Said where no reply has come.
  var noReply: String { language.say(ja: "まだ届いていません", en: "not received yet") }
  /// The issues that nothing was decided on.
  var notTaken: String { language.say(ja: "今回は取り組まなかったこと", en: "Not taken up this time") }
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
  /// The title of the page.
  var headTitle: String {
    language.say(ja: "所属長に見ていただく1枚", en: "One page for the head of division")
  }
  /// What the head is asked for.
  var headIntroduction: String {
    language.say(
      ja: "話し合いの結果です。中身を見て、課の外へ出してよいかを決めてください。",
      en: "The result of the meeting. Please decide what may leave the division.")
  }
  /// The actions, to the head.
  var plan: String { language.say(ja: "今回の計画", en: "The plan") }
  /// The issues that others have to settle, to the head.
  var raised: String {
    language.say(ja: "課だけでは決められない課題", en: "Issues the division cannot settle alone")
  }
  /// What a share carries.
  var leaving: String { language.say(ja: "課の外へ出るもの", en: "What would leave the division") }
  /// When it leaves.
  var leavingExplained: String {
    language.say(
      ja: "確認が済むと、次のものだけが外へ出せるようになります。",
      en: "Once confirmed, only the following can be shared.")
  }
  /// What never leaves.
  var staying: String {
    language.say(
      ja: "現状とありたい姿の用紙、メモは、課の外へ出ません。",
      en: "The slips of the current and the ideal state, and the notes, stay inside.")
  }
  /// The figures that leave.
  var figures: String {
    language.say(
      ja: "参加人数と、満足度の平均（5人以上の回答があるとき）",
      en: "the number of participants, and the mean satisfaction from five answers on")
  }
  /// Where the head signs.
  var confirmation: String { language.say(ja: "所属長の確認", en: "Confirmation") }
  /// The line for the day.
  var confirmationDate: String { language.say(ja: "確認した日", en: "Confirmed on") }
  /// The line for the signature.
  var confirmationSign: String { language.say(ja: "確認した人", en: "Confirmed by") }
  /// What is done to names.
  var masked: String {
    language.say(
      ja: "担当のかっこ内の氏名は、外へ出るときに除かれます。",
      en: "A person's name in parentheses after a post is taken out first.")
  }
  /// Said where nobody to ask is named.
  var askOpen: String { language.say(ja: "まだ決まっていません", en: "still open") }
}
