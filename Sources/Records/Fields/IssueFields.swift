import Text

extension Note: Fielded {
  /// The fields of a slip, none of which ever leaves.
  package static let fields = FieldTable<Note>([
    Field(at: .name, "number", .number, reach: .never, { $0.number }, set: { $0.number = $1 }),
    Field(at: .first, "text", .text, reach: .never, { $0.text }, set: { $0.text = $1 ?? "" }),
    Field(.votes, "votes", .number, reach: .never, { $0.votes }, set: { $0.votes = $1 }),
    Field(.category, "category", .word, reach: .never, { $0.category }, set: { $0.category = $1 }),
    Field(.group, "group", .text, reach: .never, { $0.group }, set: { $0.group = $1 }),
  ])
}

extension Issue: Fielded {
  /// The fields of an issue.
  package static let fields = FieldTable<Issue>(matter + handling)

  private static let matter: [Field<Issue>] = [
    Field(at: .name, "number", .number, { $0.number }, set: { $0.number = $1 }),
    Field(at: .first, "text", .text, { $0.text }, set: { $0.text = $1 ?? "" }),
    Field(
      .current, "current", .links(.current), reach: .never, { $0.current },
      set: { $0.current = $1 ?? [] }),
    Field(
      .ideal, "ideal", .links(.ideal), reach: .never, { $0.ideal }, set: { $0.ideal = $1 ?? [] }),
    Field(.themes, "themes", .themes, { $0.themes }, set: { $0.themes = $1 ?? [] }),
    Field(.types, "types", .types, { $0.types }, set: { $0.types = $1 ?? [] }),
    Field(.scope, "scope", .word, { $0.scope }, set: { $0.scope = $1 }),
  ]

  private static let handling: [Field<Issue>] = [
    Field(.handling, "handling", .handling, { $0.handling }, set: { $0.handling = $1 }),
    Field(.votes, "votes", .number, reach: .never, { $0.votes }, set: { $0.votes = $1 }),
    Field(.ask, "ask", .post, { $0.ask }, set: { $0.ask = $1 }),
    Field(.asked, "asked", .date, { $0.asked }, set: { $0.asked = $1 }),
    Field(.replyDue, "replyDue", .date, { $0.replyDue }, set: { $0.replyDue = $1 }),
    Field(.reply, "reply", .text, { $0.reply }, set: { $0.reply = $1 }),
    .dated("log", { $0.log }, set: { $0.log = $1 }),
  ]
}

extension Label {
  package static let votes = Label("票数", "Votes")
  package static let category = Label("区分", "Category")
  package static let group = Label("グループ", "Group")
  package static let current = Label("現状", "Current")
  package static let ideal = Label("ありたい姿", "Ideal")
  package static let themes = Label("テーマ", "Themes", also: ["Theme"])
  package static let types = Label("課題の型", "Issue types", also: ["Issue type"])
  package static let scope = Label("範囲", "Scope")
  package static let handling = Label("扱い", "Handling")
  package static let ask = Label("調整先", "Ask")
  package static let asked = Label("依頼日", "Asked")
  package static let replyDue = Label("回答期限", "Reply due")
  package static let reply = Label("回答", "Reply")
}
