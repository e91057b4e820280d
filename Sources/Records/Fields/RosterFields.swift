import Text

extension Organization: Fielded {
  /// The fields at the head of the roster.
  package static let fields = FieldTable<Organization>([
    Field(.name, "name", .name, { $0.name }, set: { $0.name = $1 ?? "" }),
    Field(.code, "code", .name, { $0.code }, set: { $0.code = $1 }),
    Field(.secretariat, "secretariat", .name, { $0.secretariat }, set: { $0.secretariat = $1 }),
    Field(.promise, "promise", .name, { $0.promise }, set: { $0.promise = $1 }),
    Field(.notesKept, "notesKept", .word, { $0.notesKept }, set: { $0.notesKept = $1 }),
    Field(.octoberFeeds, "octoberFeeds", .name, { $0.octoberFeeds }, set: { $0.octoberFeeds = $1 }),
    Field(.aprilFeeds, "aprilFeeds", .name, { $0.aprilFeeds }, set: { $0.aprilFeeds = $1 }),
    Field(
      .budgetDeadline, "budgetDeadline", .name, { $0.budgetDeadline },
      set: { $0.budgetDeadline = $1 }),
    Field(
      .council, "councilMonths", .months, { $0.councilMonths }, set: { $0.councilMonths = $1 ?? [] }
    ),
    Field(
      .publishedTotal, "publishedTotal", .quantity, { $0.publishedTotal },
      set: { $0.publishedTotal = $1 }),
    Field(
      .undertakings, "undertakings", .number, { $0.undertakings }, set: { $0.undertakings = $1 }),
  ])
}

extension Department: Fielded {
  package static let fields = FieldTable<Department>([
    Field(at: .first, "name", .name, { $0.name }, set: { $0.name = $1 ?? "" }),
    Field(.english, "english", .name, { $0.english }, set: { $0.english = $1 }),
  ])
}

extension Division: Fielded {
  /// The fields of an entry of the roster.
  package static let fields = FieldTable<Division>(lasting + plans)

  private static let lasting: [Field<Division>] = [
    Field(at: .name, "id", .name, { $0.id }, set: { $0.id = $1 ?? "" }),
    Field(at: .first, "name", .name, { $0.name }, set: { $0.name = $1 ?? "" }),
    Field(.kind, "kind", .word, { $0.kind }, set: { $0.kind = $1 ?? .division }),
    Field(.english, "english", .name, { $0.english }, set: { $0.english = $1 }),
    Field(.staff, "staff", .number, { $0.staff }, set: { $0.staff = $1 }),
    Field(.budget, "budget", .yearlyAmount, { $0.budget }, set: { $0.budget = $1 }),
    Field(.vision, "vision", .name, { $0.vision }, set: { $0.vision = $1 }),
    Field(
      .relatedDepartments, "relatedDepartments", .names, { $0.relatedDepartments },
      set: { $0.relatedDepartments = $1 ?? [] }),
    Field(.busyMonths, "busyMonths", .months, { $0.busyMonths }, set: { $0.busyMonths = $1 ?? [] }),
  ]

  private static let plans: [Field<Division>] = [
    Field(.formerly, "formerly", .names, { $0.formerly }, set: { $0.formerly = $1 ?? [] }),
    Field(.ended, "ended", .term, { $0.ended }, set: { $0.ended = $1 }),
    .repeated(.aim, "aims", .name, { $0.aims }, set: { $0.aims = $1 }),
    .repeated(.thisYear, "thisYear", .name, { $0.thisYear }, set: { $0.thisYear = $1 }),
    .repeated(.agenda, "agenda", .name, { $0.agenda }, set: { $0.agenda = $1 }),
    Field(.planned, "planned", .meetings, { $0.planned }, set: { $0.planned = $1 ?? [] }),
  ]
}

extension Label {
  package static let name = Label("名称", "Name")
  package static let code = Label("団体コード", "Office code")
  package static let secretariat = Label("事務局", "Secretariat")
  package static let promise = Label("約束", "Promise")
  package static let octoberFeeds = Label("10月の反映先", "Fed into in October")
  package static let aprilFeeds = Label("4月の反映先", "Fed into in April")
  package static let budgetDeadline = Label("予算要求の締切", "Budget requests due")
  package static let planned = Label("開催予定", "Planned for")
  package static let council = Label("議会", "Assembly")
  package static let publishedTotal = Label("公表額", "Published total")
  package static let undertakings = Label("事業数", "Undertakings")
  package static let staff = Label("職員数", "Staff", also: ["人数"])
  package static let budget = Label("当初予算額", "Budget", also: ["予算"])
  package static let relatedDepartments = Label("関係部局", "Related departments")
  package static let busyMonths = Label("繁忙期", "Busy months")
  package static let formerly = Label("旧", "Formerly")
  package static let ended = Label("終了", "Ended")
}
