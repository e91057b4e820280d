/// Everything an office knows before anybody speaks: themes, issue types, cases, roster, formats.
package struct Library: Sendable {
  package var themes: [Theme] = []
  package var types: [IssueType] = []
  package var cases: [Case] = []
  package var organization = Organization()
  package var formats: [Format] = []
  /// Words that end a role (`roles.txt`).
  package var roles: [String] = []
  /// Words that are covered like a person's name wherever they would leave (`mask.txt`).
  package var masked: [String] = []

  package init() {}

  /// The theme of an id.
  package func theme(_ id: String) -> Theme? { themes.first { $0.id == id } }

  /// The issue type of an id.
  package func type(_ id: String) -> IssueType? { types.first { $0.id == id } }

  /// The case of an id.
  package func `case`(_ id: String) -> Case? { cases.first { $0.id == id } }
}
