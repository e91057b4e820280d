import Records
import Text

/// Every sentence of the reports, in one language.
struct ReportWords: Sendable {
  let language: Language
}

/// Words that several reports share.
extension ReportWords {
  /// More than one issue, as a heading.
  var issues: String { Heading.issues.spelling[language] }
  /// More than one action, as a heading.
  var actions: String { Heading.actions.spelling[language] }
  /// The post that carries an action out.
  var owner: String { Label.owner.spelling[language] }
  /// The day on which an action ends.
  var due: String { Label.due.spelling[language] }
  /// How far an action has come.
  var state: String { language.say(ja: "状態", en: "State") }
  /// What an issue is about.
  var theme: String { language.say(ja: "テーマ", en: "Theme") }
  /// How far an issue reaches.
  var scope: String { Label.scope.spelling[language] }
  /// What is done about an issue.
  var handling: String { Label.handling.spelling[language] }
  /// Whom an issue has to be settled with.
  var ask: String { Label.ask.spelling[language] }
  /// The day on which a reply is expected.
  var replyDue: String { Label.replyDue.spelling[language] }
  /// What was answered to an issue.
  var reply: String { Label.reply.spelling[language] }
  /// What an action came to.
  var actual: String { language.say(ja: "実績", en: "Result") }
  /// What an action taught.
  var learned: String { Label.learned.spelling[language] }
  /// A division, as a label.
  var division: String { Label.division.spelling[language] }
  /// Where a case is told.
  var source: String { Label.source.spelling[language] }
  /// Said after a day that has passed.
  var overdue: String { language.say(ja: "期限を過ぎています", en: "overdue") }
  /// Said where a list is empty.
  var none: String { language.say(ja: "ありません", en: "None") }
  /// The row of those for which nothing was found.
  var unclassified: String { language.say(ja: "分類なし", en: "Unclassified") }

  /// Opens the records behind a row.
  func open(records count: Int) -> String {
    language.say(ja: "\(count)件を開く", en: "Show \(count)")
  }

  /// Whose they are, before that in Japanese and after it in English, for those who hear it alone.
  func records(of name: String, in column: String) -> String {
    language.say(ja: "\(column)\(quote(name))の", en: ": \(column) \(quote(name))")
  }

  /// A number of people.
  func people(count: Int) -> String {
    language.say(ja: "\(count)人", en: count == 1 ? "1 person" : "\(count) people")
  }

  /// A number of votes.
  func votes(count: Int) -> String {
    language.say(ja: "\(count)票", en: count == 1 ? "1 vote" : "\(count) votes")
  }

  /// A remark in parentheses, to stand after a text.
  func remark(_ text: String) -> String { language.say(ja: "（\(text)）", en: " (\(text))") }

  /// The names of a list on one line.
  func list(_ names: [String]) -> String {
    names.joined(separator: language.say(ja: "、", en: ", "))
  }

  /// Names of themes on one line, which may hold commas themselves.
  func list(themes names: [String]) -> String {
    names.joined(separator: language.say(ja: "、", en: "; "))
  }

  /// A sentence in quotation marks; in Japanese marks within it become the inner ones.
  func quote(_ text: String) -> String {
    language.say(ja: "「\(text.japaneseInside)」", en: "“\(text)”")
  }

  /// What leads an entry of a list on a terminal.
  var bullet: String { language.say(ja: "・", en: "- ") }
  /// What leads a remark on a terminal.
  var remarkSign: String { language.say(ja: "※ ", en: "* ") }

  /// A label before what it labels, on one line.
  func labelled(_ label: String, _ text: String) -> String {
    language.say(ja: "\(label)：\(text)", en: "\(label): \(text)")
  }
}

extension String {
  /// The text with marks of quotation as they stand within others: 「『ない』を…」.
  fileprivate var japaneseInside: String {
    String(map { $0 == "「" ? "『" : $0 == "」" ? "』" : $0 })
  }
}
