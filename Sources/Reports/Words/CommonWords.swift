/// Words that several reports share.
struct CommonWords: Sendable {
  let issues, actions: String
  let owner, due, state, theme, scope, handling, ask, replyDue, reply: String
  let firstStep, actual, learned, division, term, source: String
  let overdue: String
  let none: String
  let unclassified: String
  let records: @Sendable (Int) -> String
  let people: @Sendable (Int) -> String
  let votes: @Sendable (Int) -> String
  /// Sets a remark in parentheses.
  let remark: @Sendable (String) -> String
  /// Joins the names of a list.
  let list: @Sendable ([String]) -> String
  /// Joins names of themes, which may hold commas themselves.
  let themes: @Sendable ([String]) -> String
  /// Sets a sentence in quotation marks.
  let quote: @Sendable (String) -> String
  /// What leads an entry of a list, and a remark, on a terminal.
  let bullet, remarkSign: String
  /// A label before what it labels, on one line.
  let labelled: @Sendable (String, String) -> String
}

extension CommonWords {
  static let japanese = CommonWords(
    issues: "課題", actions: "アクション",
    owner: "担当", due: "期限", state: "状態", theme: "テーマ", scope: "範囲", handling: "扱い",
    ask: "調整先", replyDue: "回答期限", reply: "回答",
    firstStep: "最初の一歩", actual: "実績", learned: "分かったこと", division: "所属",
    term: "期", source: "出典",
    overdue: "期限を過ぎています", none: "ありません", unclassified: "分類なし",
    records: { "\($0)件を開く" }, people: { "\($0)人" }, votes: { "\($0)票" },
    remark: { "（\($0)）" }, list: { $0.joined(separator: "、") },
    themes: { $0.joined(separator: "、") },
    quote: { japaneseQuote($0) }, bullet: "・", remarkSign: "※ ",
    labelled: { "\($0)：\($1)" })

  /// Marks within the sentence become the inner ones: 「『ない』を…」.
  private static func japaneseQuote(_ text: String) -> String {
    "「" + String(text.map { $0 == "「" ? "『" : $0 == "」" ? "』" : $0 }) + "」"
  }

  static let english = CommonWords(
    issues: "Issues", actions: "Actions",
    owner: "Owner", due: "Due", state: "State", theme: "Theme", scope: "Scope",
    handling: "Handling", ask: "Ask", replyDue: "Reply due", reply: "Reply",
    firstStep: "First step", actual: "Result", learned: "Learned", division: "Division",
    term: "Term", source: "Source",
    overdue: "overdue", none: "None", unclassified: "Unclassified",
    records: { "Show \($0)" },
    people: { $0 == 1 ? "1 person" : "\($0) people" },
    votes: { $0 == 1 ? "1 vote" : "\($0) votes" },
    remark: { " (\($0))" }, list: { $0.joined(separator: ", ") },
    themes: { $0.joined(separator: "; ") },
    quote: { "“\($0)”" }, bullet: "- ", remarkSign: "* ",
    labelled: { "\($0): \($1)" })
}
