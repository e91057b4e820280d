/// Words of the list of issues and actions.
struct PlansWords: Sendable {
  let title, name, text, ownerOrAsk, late, nothing: String
  /// All rows, and those whose day has passed.
  let count: @Sendable (Int, Int) -> String
}

extension PlansWords {
  static let japanese = PlansWords(
    title: "課題とアクション", name: "番号", text: "内容", ownerOrAsk: "担当・調整先",
    late: "超過", nothing: "当てはまるものはありません。",
    count: { $1 == 0 ? "\($0)件" : "\($0)件、うち期限を過ぎたもの\($1)件" })

  static let english = PlansWords(
    title: "Issues and actions", name: "Name", text: "What", ownerOrAsk: "Owner or ask",
    late: "overdue", nothing: "Nothing matches.",
    count: { $1 == 0 ? "\($0) in all" : "\($0) in all, \($1) overdue" })
}
