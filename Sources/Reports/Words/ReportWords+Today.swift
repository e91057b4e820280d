import Text

/// Words of today's screen.
extension ReportWords {
  /// The title.
  var today: String { language.say(ja: "今日", en: "Today") }
  /// The title of the sheet for a week.
  var weekTitle: String { language.say(ja: "この1週間", en: "The week ahead") }
  /// The column of days.
  var day: String { language.say(ja: "日", en: "Day") }
  /// The line to write on.
  var forNotes: String { language.say(ja: "書き込み", en: "Notes") }
  /// Why something stands there, as a column.
  var todayKind: String { language.say(ja: "種類", en: "Kind") }
  /// The record or entry, as a column.
  var recordColumn: String { language.say(ja: "記録", en: "Record") }

  /// The first line: what came in.
  func arrivedLine(_ count: Int) -> String {
    count == 0
      ? language.say(ja: "新しく届いた返事はありません。", en: "No new reply has come in.")
      : language.say(
        ja: "返事が\(count)件届いています。",
        en: count == 1 ? "One reply has come in." : "\(count) replies have come in.")
  }

  /// Said where nothing waits.
  var nothingToday: String {
    language.say(ja: "今日までのもの、止まっているものはありません。", en: "Nothing is due or stuck.")
  }

  /// A reason as a heading.
  func heading(of kind: TodayItem.Kind) -> String {
    switch kind {
    case .arrived: language.say(ja: "届いた返事", en: "Replies that came")
    case .overdue: language.say(ja: "期限を過ぎたもの", en: "Overdue")
    case .due: language.say(ja: "1週間以内が期限のもの", en: "Due within a week")
    case .firstStep: language.say(ja: "最初の一歩", en: "First steps")
    case .stuck: language.say(ja: "止まっているもの", en: "Stuck")
    case .unanswered: language.say(ja: "回答待ち", en: "Waiting for a reply")
    case .notHandedIn: language.say(ja: "提出がまだのもの", en: "Not handed in")
    }
  }

  /// What came in, in a chat.
  var lateAndNew: String { language.say(ja: "届いた返事", en: "Came in") }
  /// What is due, in a chat.
  var thisWeek: String { language.say(ja: "この1週間", en: "This week") }
  /// What waits for others, in a chat.
  var waitingLine: String { language.say(ja: "回答待ち・提出前", en: "Waiting") }
  /// Between two things on one line.
  var listMark: String { language.say(ja: "、", en: "; ") }

  /// How many more there are.
  func more(_ count: Int) -> String {
    language.say(ja: "ほか\(count)件", en: "\(count) more")
  }

  /// Until when.
  func until(_ day: String) -> String { language.say(ja: "\(day)まで", en: "by \(day)") }

  /// Why a record waits.
  func waiting(_ reason: WaitingRecord.Reason) -> String {
    switch reason {
    case .unconfirmed:
      language.say(ja: "所属長の確認がまだです", en: "The head has not confirmed it")
    case .changedSinceSeen:
      language.say(ja: "所属長が見たあとに変わっています", en: "It has changed since the head saw it")
    case .notHandedIn: language.say(ja: "提出がまだです", en: "It has not been handed in")
    case .changedSince:
      language.say(ja: "提出したあとに変わっています", en: "It has changed since it was handed in")
    }
  }
}
