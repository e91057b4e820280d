/// The roster: who can hold a session.
package struct Organization: Hashable, Sendable {
  package var name = ""
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

  package init(id: String, name: String) { (self.id, self.name) = (id, name) }
}
