package import Text

/// The words in which records are spoken of, in one language.
package struct RecordWords: Sendable {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  package static let japanese = RecordWords(.japanese)
  package static let english = RecordWords(.english)
}

/// What a diagnostic says: the trouble in one sentence, the remedy in another.
package struct Sentence: Hashable, Sendable {
  package let message: String
  package let fix: String

  package init(_ message: String, fix: String) { (self.message, self.fix) = (message, fix) }
}

extension RecordWords {
  /// How much a problem weighs.
  package func severity(_ severity: Diagnostic.Severity) -> String {
    severity == .error
      ? language.say(ja: "要修正", en: "error") : language.say(ja: "確認", en: "warning")
  }

  /// What leads the advice of a diagnostic.
  package var fixHeading: String { language.say(ja: "直し方: ", en: "Fix: ") }

  /// The section whose entries have a letter.
  package func section(_ letter: String) -> String {
    switch letter {
    case "C": language.say(ja: "現状", en: "Current")
    case "I": language.say(ja: "ありたい姿", en: "Ideal")
    case "G": language.say(ja: "課題", en: "Issue")
    default: language.say(ja: "アクション", en: "Action")
    }
  }

  /// An entry as the screen names it by the letter and number of the file: 現状1.
  package func entry(_ letter: String, _ number: Int) -> String {
    language.say(ja: "\(section(letter))\(number)", en: "\(section(letter)) \(number)")
  }

  /// How far an issue reaches, as a reader says it; the file keeps its shorter word.
  package func scope(_ scope: Scope) -> String { scope.spelling.said(in: language) }

  /// What is done about an issue, as a reader says it.
  package func decision(_ decision: Handling.Decision) -> String {
    decision.spelling.said(in: language)
  }

  /// How an action stands, as a reader says it.
  package func state(_ state: ActionState) -> String { state.spelling.said(in: language) }
}

/// Values of several parts.
extension RecordWords {
  /// What was decided about an issue, with the reason.
  package func handling(_ decision: String, reason: String?) -> String {
    guard let reason, !reason.isEmpty else { return decision }
    return language.say(ja: "\(decision)（\(reason)）", en: "\(decision) (\(reason))")
  }

  /// A line of an action or issue: the day, a word, and what happened.
  package func dated(_ day: String, _ word: String, text: String?) -> String {
    guard let text, !text.isEmpty else { return "\(day) \(word)" }
    return language.say(ja: "\(day) \(word)：\(text)", en: "\(day) \(word): \(text)")
  }

  /// The word of a dated line of an action, with the half-year that it evaluates.
  package func mark(of entry: LogEntry) -> String {
    let word = entry.mark.spelling.said(in: language)
    guard let term = entry.term else { return word }
    return language.say(ja: "\(word)（\(self.term(term))）", en: "\(word) (\(self.term(term)))")
  }

  /// A value of a half-year; that of the session's own has no name before it.
  package func result(_ text: String, in term: Term?) -> String {
    guard let term else { return text }
    return language.say(ja: "\(self.term(term))：\(text)", en: "\(self.term(term)): \(text)")
  }

  /// How content people were, as mean and number.
  package func satisfaction(_ satisfaction: Satisfaction) -> String {
    guard let tenths = satisfaction.meanInTenths else { return "" }
    let (mean, answers) = ("\(tenths / 10).\(tenths % 10)", satisfaction.answers)
    return language.say(ja: "平均\(mean)（\(answers)人）", en: "mean \(mean) (\(answers) people)")
  }

  /// One after the other.
  package func list(_ items: [String]) -> String {
    items.joined(separator: language.say(ja: "、", en: ", "))
  }
}

/// Days, months and half-years.
extension RecordWords {
  /// Minutes of writing, talking and typing; those of nothing are left out.
  package func effort(_ minutes: (writing: Int, talking: Int, typing: Int)) -> String {
    let parts = [
      (minutes.writing, language.say(ja: "書く", en: "writing")),
      (minutes.talking, language.say(ja: "話す", en: "talking")),
      (minutes.typing, language.say(ja: "打つ", en: "typing")),
    ].filter { $0.0 > 0 }
    return language.say(
      ja: parts.map { "\($0.1)\($0.0)分" }.joined(separator: "・"),
      en: parts.map { "\($0.1) \($0.0) min" }.joined(separator: ", "))
  }

  /// A day with its weekday: 令和9年3月19日（金）.
  package func date(_ date: CivilDate) -> String {
    let (day, weekday) = (shortDate(date), weekday(date))
    return language.say(
      ja: "\(Self.japaneseYear(date))\(day)（\(weekday)）", en: "\(day) \(date.year) (\(weekday))")
  }

  /// A day of the running year: 3月19日.
  package func shortDate(_ date: CivilDate) -> String {
    language.say(ja: "\(date.month)月\(date.day)日", en: "\(date.day) \(month(date.month))")
  }

  /// A day of the running year with its weekday: 3月19日（金）.
  package func weekdayDate(_ date: CivilDate) -> String {
    language.say(
      ja: "\(shortDate(date))（\(weekday(date))）", en: "\(shortDate(date)) (\(weekday(date)))")
  }

  /// A month by its number: 3月.
  package func month(_ month: Int) -> String {
    language.say(ja: "\(month)月", en: Self.englishMonths[month - 1])
  }

  package func term(_ term: Term) -> String {
    language.say(
      ja: term.japanese,
      en: "\(term.half == .first ? "first" : "second") half of fiscal \(term.fiscalYear)")
  }

  private func weekday(_ date: CivilDate) -> String {
    language.say(
      ja: Self.japaneseWeekdays[date.weekday], en: Self.englishWeekdays[date.weekday])
  }

  /// 令和 from 1 May 2019 on, before it the western year.
  private static func japaneseYear(_ date: CivilDate) -> String {
    guard (date.year, date.month) >= (2019, 5) else { return "\(date.year)年" }
    return date.year == 2019 ? "令和元年" : "令和\(date.year - 2018)年"
  }

  /// The number of a month from three letters of its English name on; nil for any other word.
  static func englishMonth(_ name: some StringProtocol) -> Int? {
    guard name.count >= 3 else { return nil }
    return englishMonths.firstIndex { $0.lowercased().hasPrefix(name.lowercased()) }.map { $0 + 1 }
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  // From Sunday.
  private static let japaneseWeekdays = ["日", "月", "火", "水", "木", "金", "土"]
  private static let englishWeekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
}
