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

  /// The division of a roster id.
  package func division(_ id: String) -> Division? { divisions.first { $0.id == id } }

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
