/// Words of the cases found for a statement, and of the case library.
struct SuggestionWords: Sendable {
  let title, nothing, forReference, reasons, effect, noEffect, id: String
  /// What stands between two words quoted from a statement.
  let betweenQuotes: String
  /// Said under cases that are written in another language than the reader's; nil when they are not.
  let libraryLanguage: String?
  let issueType, theme, chosenTheme: @Sendable (String) -> String
  let library, problem, practice, points, voices, types, from: String
  let count: @Sendable (Int) -> String
}

extension SuggestionWords {
  static let japanese = SuggestionWords(
    title: "ほかの団体の取組", nothing: "合いそうな事例は見つかりませんでした。",
    forReference: "参考", reasons: "選んだ理由", effect: "効果",
    noEffect: "事例集には載っていません", id: "番号", betweenQuotes: "", libraryLanguage: nil,
    issueType: { "課題の型「\($0)」" }, theme: { "テーマ「\($0)」" },
    chosenTheme: { "選んだテーマ「\($0)」" },
    library: "事例集", problem: "課題", practice: "取組", points: "ポイント",
    voices: "こんな声に", types: "課題の型", from: "元のアクション", count: { "\($0)件" })

  static let english = SuggestionWords(
    title: "What others have done", nothing: "No case that fits was found.",
    forReference: "for reference", reasons: "Chosen for", effect: "Effect",
    noEffect: "not given by the source", id: "Name", betweenQuotes: ", ",
    libraryLanguage: "The cases are told in Japanese, as their sources tell them.",
    issueType: { "kind of issue “\($0)”" }, theme: { "theme “\($0)”" },
    chosenTheme: { "chosen theme “\($0)”" },
    library: "Case library", problem: "Problem", practice: "Practice", points: "Key points",
    voices: "What people say who need it", types: "Kinds of issue", from: "From the action",
    count: { $0 == 1 ? "1 case" : "\($0) cases" })
}
