import Text

extension Case: Fielded {
  /// The fields and sections of a case.
  package static let fields = FieldTable<Case>(head + body)

  private static let head: [Field<Case>] = [
    Field(at: .name, "id", .name, { $0.id }, set: { $0.id = $1 ?? "" }),
    Field(at: .first, "title", .text, { $0.title }, set: { $0.title = $1 ?? "" }),
    Field(.body, "body", .name, { $0.organization }, set: { $0.organization = $1 ?? "" }),
    Field(.bodyKind, "kind", .name, { $0.kind }, set: { $0.kind = $1 ?? "" }),
    Field(.year, "year", .number, { $0.year }, set: { $0.year = $1 }),
    Field(.english, "english", .name, { $0.english }, set: { $0.english = $1 }),
    Field(
      .englishProblem, "englishProblem", .name, { $0.englishProblem },
      set: { $0.englishProblem = $1 }),
    Field(
      .englishPractice, "englishPractice", .name, { $0.englishPractice },
      set: { $0.englishPractice = $1 }),
    Field(
      .englishEffect, "englishEffect", .name, { $0.englishEffect },
      set: { $0.englishEffect = $1 }),
    Field(.themes, "themes", .themes, { $0.themes }, set: { $0.themes = $1 ?? [] }),
    Field(.types, "types", .types, { $0.types }, set: { $0.types = $1 ?? [] }),
    Field(
      .relatedTypes, "relatedTypes", .types, { $0.relatedTypes },
      set: { $0.relatedTypes = $1 ?? [] }),
    Field(.source, "source", .name, { $0.source }, set: { $0.source = $1 ?? "" }),
    Field(.url, "url", .name, { $0.url }, set: { $0.url = $1 ?? "" }),
    Field(.division, "division", .name, { $0.division }, set: { $0.division = $1 }),
    Field(.from, "from", .action, { $0.from }, set: { $0.from = $1 }),
  ]

  private static let body: [Field<Case>] = [
    Field(at: .section(.problem), "problem", .text, { $0.problem }, set: { $0.problem = $1 ?? "" }),
    Field(
      at: .section(.practice), "practice", .text, { $0.practice }, set: { $0.practice = $1 ?? "" }),
    Field(at: .section(.effect), "effect", .text, { $0.effect }, set: { $0.effect = $1 ?? "" }),
    Field(at: .section(.points), "points", .text, { $0.points }, set: { $0.points = $1 ?? "" }),
    Field(at: .section(.voices), "voices", .voices, { $0.voices }, set: { $0.voices = $1 ?? [] }),
  ]
}

extension Theme: Fielded {
  package static let fields = FieldTable<Theme>([
    Field(at: .name, "id", .name, { $0.id }, set: { $0.id = $1 ?? "" }),
    Field(at: .first, "name", .name, { $0.name }, set: { $0.name = $1 ?? "" }),
    Field(.shortName, "shortName", .name, { $0.shortName }, set: { $0.shortName = $1 ?? $0.name }),
    Field(.english, "english", .name, { $0.english }, set: { $0.english = $1 ?? $0.id }),
    Field(
      .description, "description", .name, { $0.description }, set: { $0.description = $1 ?? "" }),
    Field(.cues, "cues", .names, { $0.cues }, set: { $0.cues = $1 ?? [] }),
  ])
}

extension IssueType: Fielded {
  package static let fields = FieldTable<IssueType>([
    Field(at: .name, "id", .name, { $0.id }, set: { $0.id = $1 ?? "" }),
    Field(at: .section(.issues), "theme", .name, { $0.theme }, set: { $0.theme = $1 ?? "" }),
    Field(at: .first, "title", .name, { $0.title }, set: { $0.title = $1 ?? "" }),
    Field(.english, "english", .name, { $0.english }, set: { $0.english = $1 ?? $0.id }),
    Field(
      .description, "description", .name, { $0.description }, set: { $0.description = $1 ?? "" }),
    Field(
      .otherThemes, "otherThemes", .themes, { $0.otherThemes }, set: { $0.otherThemes = $1 ?? [] }),
    Field(.cues, "cues", .names, { $0.cues }, set: { $0.cues = $1 ?? [] }),
    .repeated(.voice, "voices", .name, { $0.voices }, set: { $0.voices = $1 }),
  ])
}

extension Format: Fielded {
  package static let fields = FieldTable<Format>([
    Field(at: .name, "id", .name, { $0.id }, set: { $0.id = $1 ?? "" }),
    Field(at: .first, "name", .name, { $0.name }, set: { $0.name = $1 ?? "" }),
    Field(.language, "language", .word, { $0.language }, set: { $0.language = $1 ?? .japanese }),
    Field(.audience, "audience", .name, { $0.audience }, set: { $0.audience = $1 ?? "" }),
    Field(.duration, "duration", .name, { $0.duration }, set: { $0.duration = $1 }),
  ])
}

extension Format.Step: Fielded {
  package static let fields = FieldTable<Format.Step>([
    Field(at: .first, "heading", .name, { $0.heading }, set: { $0.heading = $1 ?? "" }),
    Field(.role, "role", .word, { $0.role }, set: { $0.role = $1 }),
    Field(.minutes, "minutes", .numbers, { $0.minutes }, set: { $0.minutes = $1 ?? [] }),
    Field(.slips, "slips", .number, { $0.slips }, set: { $0.slips = $1 }),
    Field(.silent, "silentMinutes", .number, { $0.silentMinutes }, set: { $0.silentMinutes = $1 }),
    .repeated(.groundRule, "groundRules", .name, { $0.groundRules }, set: { $0.groundRules = $1 }),
    .repeated(.say, "spoken", .name, { $0.spoken }, set: { $0.spoken = $1 }),
    .repeated(.question, "questions", .name, { $0.questions }, set: { $0.questions = $1 }),
    .repeated(.example, "examples", .name, { $0.examples }, set: { $0.examples = $1 }),
  ])
}

extension Reply: Fielded {
  package static let fields = FieldTable<Reply>([
    Field(.to, "to", .name, { $0.to }, set: { $0.to = $1 }),
    Field(.replyDate, "date", .date, { $0.date }, set: { $0.date = $1 }),
    Field(.reply, "reply", .text, { $0.text }, set: { $0.text = $1 }),
  ])
}

extension Decision: Fielded {
  package static let fields = FieldTable<Decision>([
    Field(at: .name, "id", .name, { $0.id }, set: { $0.id = $1 ?? "" }),
    Field(at: .first, "title", .text, { $0.title }, set: { $0.title = $1 ?? "" }),
    Field(.types, "types", .types, { $0.types }, set: { $0.types = $1 ?? [] }),
    Field(.to, "to", .name, { $0.to }, set: { $0.to = $1 }),
    Field(.policy, "policy", .word, { $0.policy }, set: { $0.policy = $1 }),
    Field(.owner, "owner", .post, { $0.owner }, set: { $0.owner = $1 }),
    Field(.due, "due", .date, { $0.due }, set: { $0.due = $1 }),
    Field(.reason, "reason", .text, { $0.reason }, set: { $0.reason = $1 }),
  ])
}

extension OwnWorkspace: Fielded {
  package static let fields = FieldTable<OwnWorkspace>([
    Field(.division, "division", .name, { $0.division }, set: { $0.division = $1 })
  ])
}

extension Label {
  // Decisions
  package static let policy = Label("対応方針", "Policy")
  package static let reason = Label("理由", "Reason")
  // Cases
  package static let body = Label("団体", "Body")
  package static let bodyKind = Label("区分", "Kind of body")
  package static let year = Label("年", "Year")
  package static let englishProblem = Label("英語の課題", "English problem")
  package static let englishPractice = Label("英語の取組", "English practice")
  package static let englishEffect = Label("英語の効果", "English effect")
  package static let relatedTypes = Label("関連する型", "Related types")
  package static let source = Label("出典", "Source")
  package static let url = Label("URL", "URL")
  // Themes and issue types
  package static let shortName = Label("略称", "Short name")
  package static let english = Label("英語", "English")
  package static let description = Label("説明", "Description")
  package static let cues = Label("語", "Words")
  package static let otherThemes = Label("ほかのテーマ", "Other themes")
  package static let voice = Label("声", "Voice")
  // Formats
  package static let language = Label("言語", "Language")
  package static let duration = Label("所要", "Duration")
  package static let role = Label("役割", "Role")
  package static let minutes = Label("目安", "Minutes")
  package static let slips = Label("枚数", "Slips")
  package static let silent = Label("黙って書く", "Silent writing")
  package static let groundRule = Label("約束", "Ground rule")
  package static let say = Label("声かけ", "Say")
  package static let question = Label("問い", "Ask", also: ["Question"])
  package static let example = Label("例", "Example")
  // Replies
  package static let to = Label("宛", "To")
  package static let replyDate = Label("日付", "Date")
}
