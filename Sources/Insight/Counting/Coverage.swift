package import Records

/// How many divisions of one department have held a session in a term.
package struct Coverage: Hashable, Sendable {
  /// What a row of the coverage counts.
  package enum Group: Hashable, Sendable {
    case department(name: String, english: String?)
    /// Leading projects and working teams.
    case projects
    /// Divisions that the roster does not know.
    case outsideRoster
  }

  package var group: Group
  /// The ids of all divisions of the roster in this group that exist in the term.
  package var roster: [String]
  package var sessions: [SessionID]

  /// The divisions that held a session, each once.
  package var divisions: [String] { Set(sessions.map { $0.division }).sorted() }

  /// The divisions that exist and have not held one, in the order of the roster.
  package var missing: [String] {
    let held = Set(sessions.map { $0.division })
    return roster.filter { !held.contains($0) }
  }

  /// One row for each department in the order of the roster, then what stands outside them.
  package static func rows(
    of held: [SessionID], in organization: Organization, term: Term
  ) -> [Coverage] {
    let ids = Dictionary(grouping: held, by: { $0.division })
    let departments = organization.departments.compactMap { department in
      row(
        .department(name: department.name, english: department.english),
        department.divisions.filter { $0.kind == .division }, ids, organization, term)
    }
    let all = organization.divisions
    let projects = row(.projects, all.filter { $0.kind != .division }, ids, organization, term)
    let known = Set(all.map { $0.id })
    let outside = ids.filter { !known.contains($0.key) }.values.flatMap { $0 }.sorted()
    let rest = Coverage(group: .outsideRoster, roster: [], sessions: outside)
    return departments + [projects].compactMap { $0 } + [rest]
  }

  private static func row(
    _ group: Group, _ divisions: [Division], _ ids: [String: [SessionID]],
    _ organization: Organization, _ term: Term
  ) -> Coverage? {
    let sessions = divisions.flatMap { ids[$0.id] ?? [] }.sorted()
    let existing = divisions.filter { organization.has($0, in: term) || ids[$0.id] != nil }
      .map { $0.id }
    if existing.isEmpty && sessions.isEmpty { return nil }
    return Coverage(group: group, roster: existing, sessions: sessions)
  }
}
