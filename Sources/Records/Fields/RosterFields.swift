import Text

extension Organization: Fielded {
  /// The fields at the head of the roster.
  package static let fields = FieldTable<Organization>([
    Field(.name, "name", .name, { $0.name }, set: { $0.name = $1 ?? "" }),
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
    Field(.budget, "budget", .quantity, { $0.budget }, set: { $0.budget = $1 }),
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
  ]
}

extension Label {
  package static let name = Label("名称", "Name")
  package static let council = Label("議会", "Assembly")
  package static let publishedTotal = Label("公表額", "Published total")
  package static let undertakings = Label("事業数", "Undertakings")
  package static let staff = Label("人数", "Staff")
  package static let budget = Label("予算", "Budget")
  package static let relatedDepartments = Label("関係部局", "Related departments")
  package static let busyMonths = Label("繁忙期", "Busy months")
  package static let formerly = Label("旧", "Formerly")
  package static let ended = Label("終了", "Ended")
}
