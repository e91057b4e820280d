/// What was agreed to be done, by which post, until when, and what came of it.
package struct Action: Hashable, Sendable {
  package var number: Int?
  package var text: String
  /// The numbers of the issues it closes.
  package var issues: [Int] = []
  /// A post, with a person's name perhaps in parentheses after it.
  package var owner: String?
  package var due: CivilDate?
  package var firstStep: String?
  package var firstStepDue: CivilDate?
  package var trigger: String?
  package var indicator: String?
  package var baseline: String?
  package var target: String?
  /// What came of it (実績値), one for each half-year.
  package var actuals: [Termed<String>] = []
  /// Whom it is to serve (ねらい).
  package var aim: Aim?
  /// When its effect can first be seen, as written.
  package var effectFrom: String?
  /// The case it follows: an id, and a name for people perhaps.
  package var caseReference: CaseReference?
  package var learned: String?
  /// The action it takes the place of (元).
  package var from: ActionID?
  package var helps: [Termed<String>] = []
  package var hindrances: [Termed<String>] = []
  /// Where it went on (反映先), as written; see `FedInto`.
  package var feeds: [Termed<String>] = []
  /// How much time it has saved (減った時間), for each half-year.
  package var timeSaved: [Termed<String>] = []
  /// What the division would be glad of help with (手を借りたい).
  package var helpWanted: String?
  /// The undertaking of the office that it belongs to (事業).
  package var undertaking: String?
  /// What of it may leave the division (the old 公開), as written: 分かったこと, 記録.
  package var release: [String] = []
  /// Outreach figures as written: 伝える予算, デジタルで伝える予算, 作る, 届ける, 分析する, 対象.
  package var outreach: [OutreachField: String] = [:]
  /// The dated lines in the order of the file.
  package var log: [LogEntry] = []

  /// Whom an action is to serve.
  package enum Aim: String, CaseIterable, Sendable { case service, staff, both }

  package init(number: Int? = nil, text: String) { (self.number, self.text) = (number, text) }

  /// The result for the session's own half-year.
  package var actual: String? {
    get { actuals.ofSession() }
    set { actuals.setOfSession(newValue) }
  }

  /// What helped in the session's own half-year.
  package var helped: String? {
    get { helps.ofSession() }
    set { helps.setOfSession(newValue) }
  }

  /// What hindered in the session's own half-year.
  package var hindered: String? {
    get { hindrances.ofSession() }
    set { hindrances.setOfSession(newValue) }
  }

  /// The state of the latest dated line (by date, then lower in the file); open without one.
  ///
  /// An evaluation (評価) is no state and changes none.
  package var state: ActionState { log.reached }

  /// What was found of it for each half-year (評価), in the order of the file.
  package var evaluations: [LogEntry] { log.filter { $0.state == nil } }

  /// Whether nothing more is expected of it: done, changed or stopped.
  package var isClosed: Bool { state.isClosed }

  /// Whether its date has passed on a day while it is not closed.
  package func isOverdue(on date: CivilDate) -> Bool {
    log.isOverdue(due, on: date)
  }
}

/// A label of an action that plans or reports outreach.
package enum OutreachField: String, CaseIterable, Sendable {
  case budget, digital, make, deliver, analyse, audience
}

/// The case an action follows (参考事例).
package struct CaseReference: Hashable, Sendable {
  package var id: String
  package var name: String?

  package init(id: String, name: String? = nil) { (self.id, self.name) = (id, name) }
}

extension Action.Aim: Listed {
  package var spelling: Spelling {
    switch self {
    case .service: Spelling("県民サービス", "service", said: "service to the public")
    case .staff: Spelling("職員", "staff")
    case .both: Spelling("両方", "both", said: "both public and staff")
    }
  }

  package static let words = SpellingTable<Action.Aim>(allCases)
}

extension Action: Fielded {
  /// The fields of an action; its dated lines stand between the plan and what came of it.
  package static let fields = FieldTable<Action>(plan + measures + outreach + results)

  private static let plan: [Field<Action>] = [
    Field(at: .name, "number", .number, { $0.number }, set: { $0.number = $1 }),
    Field(at: .first, "text", .text, { $0.text }, set: { $0.text = $1 ?? "" }),
    Field(.issue, "issues", .links(.issues), { $0.issues }, set: { $0.issues = $1 ?? [] }),
    Field(.owner, "owner", .post, isExpected: true, { $0.owner }, set: { $0.owner = $1 }),
    Field(.due, "due", .date, isExpected: true, { $0.due }, set: { $0.due = $1 }),
    Field(
      .firstStep, "firstStep", .text, isExpected: true, { $0.firstStep },
      set: { $0.firstStep = $1 }),
    Field(.firstStepDue, "firstStepDue", .date, { $0.firstStepDue }, set: { $0.firstStepDue = $1 }),
    Field(
      .trigger, "trigger", .text, isExpected: true, { $0.trigger }, set: { $0.trigger = $1 }),
  ]

  private static let measures: [Field<Action>] = [
    Field(
      .indicator, "indicator", .text, isExpected: true, { $0.indicator },
      set: { $0.indicator = $1 }),
    Field(
      .baseline, "baseline", .quantity, isExpected: true, { $0.baseline },
      set: { $0.baseline = $1 }),
    Field(.target, "target", .quantity, isExpected: true, { $0.target }, set: { $0.target = $1 }),
    .termed(.actual, "actual", .quantity, { $0.actuals }, set: { $0.actuals = $1 }),
    Field(.effectFrom, "effectFrom", .text, { $0.effectFrom }, set: { $0.effectFrom = $1 }),
    Field(
      .caseReference, "case", .caseReference, { $0.caseReference }, set: { $0.caseReference = $1 }),
    Field(.actionAim, "aim", .word, { $0.aim }, set: { $0.aim = $1 }),
    Field(.from, "from", .action, { $0.from }, set: { $0.from = $1 }),
  ]

  private static let outreach: [Field<Action>] = [
    Field(.undertaking, "undertaking", .name, { $0.undertaking }, set: { $0.undertaking = $1 }),
    outreach(.outreachBudget, .budget), outreach(.digital, .digital), outreach(.make, .make),
    outreach(.deliver, .deliver), outreach(.analyse, .analyse), outreach(.audience, .audience),
  ]

  private static func outreach(_ label: Label, _ field: OutreachField) -> Field<Action> {
    Field(
      label, field.rawValue, .quantity, { $0.outreach[field] }, set: { $0.outreach[field] = $1 })
  }

  private static let results: [Field<Action>] = [
    .dated("log", { $0.log }, set: { $0.log = $1 }),
    Field(.learned, "learned", .text, { $0.learned }, set: { $0.learned = $1 }),
    .termed(.timeSaved, "timeSaved", .quantity, { $0.timeSaved }, set: { $0.timeSaved = $1 }),
    .termed(.helped, "helped", .text, { $0.helps }, set: { $0.helps = $1 }),
    .termed(
      .hindered, "hindered", .text, reach: .secretariat, { $0.hindrances },
      set: { $0.hindrances = $1 }),
    Field(
      .helpWanted, "helpWanted", .text, reach: .secretariat, { $0.helpWanted },
      set: { $0.helpWanted = $1 }),
    .termed(.fedInto, "fedInto", .fedInto, { $0.feeds }, set: { $0.feeds = $1 }),
    Field(.releasedParts, "release", .names, { $0.release }, set: { $0.release = $1 ?? [] }),
  ]
}

extension Label {
  package static let issue = Label("課題", "Issue", also: ["Issues", "Gap", "Gaps"])
  package static let owner = Label("担当", "Owner")
  package static let due = Label("期限", "Due")
  package static let firstStep = Label("最初の一歩", "First step")
  package static let firstStepDue = Label("一歩の期限", "First step due")
  package static let trigger = Label("実行する場面", "Trigger")
  package static let indicator = Label("指標", "Indicator")
  package static let baseline = Label("基準値", "Baseline", also: ["現状値"])
  package static let target = Label("目標値", "Target")
  package static let actual = Label("実績値", "Actual")
  package static let actionAim = Label("ねらい", "Aim")
  package static let helpWanted = Label("手を借りたい", "Help wanted")
  package static let undertaking = Label("事業", "Undertaking")
  package static let effectFrom = Label("効果の確認時期", "Effect from", also: ["効果を見る時期"])
  package static let caseReference = Label("参考事例", "Case")
  package static let from = Label("元", "From")
  package static let outreachBudget = Label("伝える予算", "Outreach budget")
  package static let digital = Label("デジタルで伝える予算", "Digital", also: ["うちデジタル"])
  package static let make = Label("作る", "Make")
  package static let deliver = Label("届ける", "Deliver")
  package static let analyse = Label("分析する", "Analyse")
  package static let audience = Label("対象", "Audience")
  package static let learned = Label("分かったこと", "Learned")
  package static let timeSaved = Label("減った時間", "Time saved")
  package static let helped = Label("うまくいった要因", "Helped", also: ["助けになったこと"])
  package static let hindered = Label("妨げになった要因", "Hindered", also: ["妨げになったこと"])
  package static let fedInto = Label("反映先", "Fed into")
  /// What of an action might leave before there was a page for the head; only read.
  package static let releasedParts = Label("公開", "Release")
}
