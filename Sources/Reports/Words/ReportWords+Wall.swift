import Text

/// The page for a projector.
extension ReportWords {
  /// When the part should end.
  func wallUntil(_ time: String) -> String { language.say(ja: "\(time)まで", en: "until \(time)") }
  /// While the clock stands still.
  var wallPause: String { language.say(ja: "休憩中", en: "A break") }
  /// While an hour is broken off.
  var wallAway: String {
    language.say(ja: "続きはしばらくお待ちください。", en: "The meeting will continue shortly.")
  }
  /// Above what was agreed, at the end.
  var wallPlan: String { language.say(ja: "今日決まったこと", en: "What we agreed today") }

  /// Which page of cards is shown.
  func wallPage(_ number: Int, of count: Int) -> String {
    language.say(ja: "\(number)／\(count)ページ", en: "page \(number) of \(count)")
  }

  /// The place of an issue by its votes.
  func wallRank(_ rank: Int) -> String {
    language.say(ja: "\(rank)位", en: "no. \(rank)")
  }

  /// What an issue hangs on.
  func wallHangsOn(_ labels: [String]) -> String {
    let names = labels.joined(separator: language.say(ja: "・", en: ", "))
    return language.say(ja: "← \(names)", en: "← \(names)")
  }

  /// Until when an action is to be done.
  func wallDue(_ day: String) -> String { language.say(ja: "\(day)まで", en: "by \(day)") }

  /// What is done first.
  func wallFirstStep(_ step: String, by day: String?) -> String {
    let until = day.map { remark(wallDue($0)) } ?? ""
    return language.say(ja: "最初の一歩：\(step)\(until)", en: "First step: \(step)\(until)")
  }

  /// What works, among the slips.
  var wallGood: String { language.say(ja: "よい点", en: "works well") }

  /// Between two facts on a line.
  var wallGap: String { language.say(ja: "　", en: " · ") }

  /// A length of time.
  func minutes(count: Int) -> String {
    language.say(ja: "\(count)分", en: count == 1 ? "1 minute" : "\(count) minutes")
  }
}
