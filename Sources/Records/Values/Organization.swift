package import Text

/// The roster: who can hold a session.
package struct Organization: Hashable, Sendable {
  package var name = ""
  /// The national code of the office (団体コード), six digits.
  package var code: String?
  /// What the office that reads for all is called (事務局).
  package var secretariat: String?
  /// What the office has promised about the use of records (約束).
  package var promise: String?
  package var notesKept: NotesKept?
  /// Where results usually go on in October (10月の反映先), and in April.
  package var octoberFeeds: String?
  package var aprilFeeds: String?
  /// Until when budgets have to be asked for (予算要求の締切), as written.
  package var budgetDeadline: String?
  /// Months (1 to 12) in which the assembly sits (議会).
  package var councilMonths: [Int] = []
  package var publishedTotal: String?
  package var undertakings: Int?
  package var departments: [Department] = []

  package init() {}

  package var divisions: [Division] { departments.flatMap { $0.divisions } }

  /// What the office that reads for all is called in a language; nil where the roster does not say.
  package func secretariat(in language: Language) -> String? {
    guard language == .english else { return secretariat }
    return divisions.first { $0.name == secretariat }?.english ?? secretariat
  }

  /// The division of a roster id.
  package func division(_ id: String) -> Division? { divisions.first { $0.id == id } }

  /// The division of an id or a name, in either language.
  package func named(_ name: String) -> Division? {
    let wanted = name.foldedAnswer
    return divisions.first {
      [$0.id, $0.name, $0.english ?? ""].map { $0.foldedAnswer }.contains(wanted)
    }
  }

  /// Whether a division exists in a term.
  ///
  /// It does until its last one (終了), and where others became it (旧) from the end of the last of
  /// these on. One that took others in names itself among them.
  package func has(_ division: Division, in term: Term) -> Bool {
    if let ended = division.ended, ended < term { return false }
    if division.formerly.isEmpty || division.formerly.contains(division.id) { return true }
    let ends = divisions.filter { division.formerly.contains($0.id) }.compactMap { $0.ended }
    return ends.max().map { $0 < term } ?? true
  }

  /// What a division came from, by merge or split, whether at once or by way of others.
  package func predecessors(of id: String) -> Set<String> {
    var (found, open): (Set<String>, [String]) = ([], [id])
    while let next = open.popLast() {
      for former in division(next)?.formerly ?? []
      where former != id && found.insert(former).inserted {
        open.append(former)
      }
    }
    return found
  }

  /// The names of up to three divisions that a word may have been meant for, the nearest first.
  package func near(_ word: String) -> [String] {
    var left = divisions.flatMap { [$0.name, $0.id, $0.english].compactMap { $0 } }
    var found: [Division] = []
    while found.count < 3, let name = closest(to: word, among: left) {
      left.removeAll { $0 == name }
      if let division = named(name), !found.contains(division) { found.append(division) }
    }
    return found.map { $0.name }
  }

  /// The department in which the division of a roster id stands.
  package func department(of id: String) -> Department? {
    departments.first { $0.divisions.contains { $0.id == id } }
  }
}

/// A department and its divisions, in the order of the roster.
package struct Department: Hashable, Sendable {
  package var name: String
  package var english: String?
  package var divisions: [Division] = []

  package init(name: String, english: String? = nil) {
    (self.name, self.english) = (name, english)
  }
}

/// A division, a leading project or a working team.
package struct Division: Hashable, Sendable {
  /// What a unit of the roster is: one that stays, or one for a time.
  package enum Kind: String, CaseIterable, Sendable { case division, project, team }

  package var id: String
  package var name: String
  package var kind = Kind.division
  package var english: String?
  package var staff: Int?
  /// The first budget of a year (当初予算額), as written; see `YearlyAmount`.
  package var budget: String?
  package var vision: String?
  package var relatedDepartments: [String] = []
  /// Months (1 to 12) in which it has little time.
  package var busyMonths: [Int] = []
  /// The ids it came from by merge or split (旧).
  package var formerly: [String] = []
  /// Its last term (終了).
  package var ended: Term?
  package var aims: [String] = []
  package var thisYear: [String] = []
  package var agenda: [String] = []
  /// Meetings that are planned (開催予定).
  package var planned: [PlannedMeeting] = []

  package init(id: String, name: String) { (self.id, self.name) = (id, name) }
}

/// A meeting that the roster plans (開催予定): a day, or a month alone.
package struct PlannedMeeting: Hashable, Sendable {
  package let year: Int
  package let month: Int
  /// nil while only the month is known.
  package let day: Int?

  /// Reads `2022-06-14` or `2022-06`.
  package init?(_ text: String) {
    if let date = CivilDate.read(text) {
      (year, month, day) = (date.year, date.month, date.day)
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = bytes.number(in: 0..<4),
      let month = bytes.number(in: 5..<7), CivilDate(year: year, month: month, day: 1) != nil
    else { return nil }
    (self.year, self.month, day) = (year, month, nil)
  }
}

extension PlannedMeeting: CustomStringConvertible {
  package var description: String {
    let month = "\(year)-\(month < 10 ? "0" : "")\(month)"
    return day.map { "\(month)-\($0 < 10 ? "0" : "")\($0)" } ?? month
  }
}

/// A budget with the fiscal year that it is of: `令和4年度 2.6億円`.
package struct YearlyAmount: Hashable, Sendable {
  /// The year in which the fiscal year begins; nil when the text names none.
  package let fiscalYear: Int?
  /// The amount as written, without the year.
  package let amount: String
  package let quantity: Quantity?

  /// Divides a text behind 年度, or behind `FY2022`.
  package init(_ text: String) {
    let (year, rest) = Self.divided(text)
    fiscalYear = year
    amount = rest
    quantity = Quantity(rest)
  }

  private static func divided(_ text: String) -> (year: Int?, rest: String) {
    let bytes = Array(text.utf8)
    let mark = Array("年度".utf8)
    let starts = bytes.indices.dropLast(max(0, mark.count - 1))
    if let start = starts.first(where: { bytes[$0...].starts(with: mark) }) {
      let name = String(decoding: bytes[..<start], as: UTF8.self)
      let rest = bytes.trimmed((start + mark.count)..<bytes.count)
      if let term = Term.read(name + "年度上期") {
        return (term.fiscalYear, String(decoding: bytes[rest], as: UTF8.self))
      }
    }
    if let space = bytes.firstIndex(of: 0x20), bytes.starts(with: Array("FY".utf8)),
      let year = bytes.number(in: 2..<space)
    {
      let rest = bytes.trimmed(space..<bytes.count)
      return (year, String(decoding: bytes[rest], as: UTF8.self))
    }
    return (nil, text)
  }
}

extension Division.Kind: Listed {
  package var spelling: Spelling {
    switch self {
    case .division: Spelling("所属", "division")
    case .project: Spelling("リーディングプロジェクト", "project")
    case .team: Spelling("ワーキングチーム", "team")
    }
  }

  package static let words = SpellingTable<Division.Kind>(allCases)
}

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
