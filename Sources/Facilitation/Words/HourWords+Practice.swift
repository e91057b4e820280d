import Text

/// The made-up team of a practice.
extension HourWords {
  /// Its name.
  var practiceTeam: String { language.say(ja: "練習課", en: "Practice Division") }

  /// Before it begins.
  var practiceBegins: String {
    language.say(
      ja: "練習です。5人の架空の課で10分。書く時間も短くします。何も残りません。",
      en: "A practice: ten short minutes, a made-up team. Nothing is kept.")
  }

  /// What may be typed next.
  func practiceSays(_ text: String) -> String {
    language.say(ja: "打ってみる文の例：\(text)", en: "Try typing: \(text)")
  }

  /// Its good things.
  var practiceGoodThings: [String] {
    [
      language.say(
        ja: "朝、今日の予定を3分で言い合っている",
        en: "Every morning we tell each other our day in three minutes")
    ]
  }

  /// Its slips on the current state.
  var practiceNotes: [String] {
    [
      language.say(
        ja: "共有の鍵を誰が持っているか分からず、毎朝探している",
        en: "Every morning we look for whoever has the shared key"),
      language.say(
        ja: "会議の資料を紙と電子の両方で作っている",
        en: "Papers for meetings are made twice, on paper and as files"),
      language.say(
        ja: "新しい人に教える時間が取れない",
        en: "There is no time to show new people how things work"),
    ]
  }

  /// Its slips on the ideal state.
  var practiceIdeals: [String] {
    [
      language.say(
        ja: "着いたらすぐに仕事を始められる",
        en: "We can start to work as soon as we arrive"),
      language.say(
        ja: "新しい人が1か月で一人で受付に立てる",
        en: "A new colleague can staff the desk alone after a month"),
    ]
  }

  /// Its issues.
  var practiceIssues: [String] {
    [
      language.say(
        ja: "鍵の置き場所と持ち出しの決まりがない",
        en: "There is no place for the key and no rule for taking it"),
      language.say(
        ja: "教える手順が書かれておらず、人によって違う",
        en: "How to teach is not written down and differs by person"),
    ]
  }

  /// Its actions.
  var practiceActions: [String] {
    [
      language.say(
        ja: "鍵の棚を決め、持ち出し表を1枚貼る",
        en: "Choose a shelf for the key and put up a sign-out sheet"),
      language.say(
        ja: "受付の手順を1枚に書き、次の新人と一緒に直す",
        en: "Write the desk procedure on one page and mend it with the next newcomer"),
    ]
  }
}
