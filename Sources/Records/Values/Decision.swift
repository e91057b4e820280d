/// What headquarters decided about a shared issue or about a project; a file of its own.
package struct Decision: Hashable, Sendable {
  /// What is to become of it (対応方針).
  package enum Policy: String, CaseIterable, Sendable {
    case act, decline, later
    /// For a project.
    case goOn, improve, expand, reduce, complete
  }

  /// The file's name without ending.
  package var id: String
  package var title: String
  /// The issue types that it is about.
  package var types: [String] = []
  /// Whom or what it is for (宛), as written.
  package var to: String?
  package var policy: Policy?
  package var owner: String?
  package var due: CivilDate?
  package var reason: String?

  package init(id: String, title: String) { (self.id, self.title) = (id, title) }
}

/// Whose workspace this is (`workspace.md`).
package struct OwnWorkspace: Hashable, Sendable {
  /// The division's roster id or name; nil for a workspace of nobody's own.
  package var division: String?

  package init(division: String? = nil) { self.division = division }
}
