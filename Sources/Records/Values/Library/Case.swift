/// What an office has done about a problem, as the library tells it.
///
/// A text that the source does not give is empty.
package struct Case: Hashable, Sendable {
  package var id: String
  package var title: String
  /// The body that did it (団体).
  package var organization = ""
  /// The kind of body, as written (区分).
  package var kind = ""
  package var year: Int?
  /// Its title and three sections in English, where somebody has written them.
  package var english: String?
  package var englishProblem: String?
  package var englishPractice: String?
  package var englishEffect: String?
  /// Theme ids.
  package var themes: [String] = []
  /// Issue types it is a direct model for.
  package var types: [String] = []
  /// Issue types it relieves in part.
  package var relatedTypes: [String] = []
  package var source = ""
  package var url = ""
  /// The own division it came from, for a case of this office.
  package var division: String?
  /// The action it came from, for a case of this office.
  package var from: ActionID?
  package var problem = ""
  package var practice = ""
  package var effect = ""
  package var points = ""
  /// What people who would need it say (こんな声に).
  package var voices: [String] = []

  package init(id: String, title: String) { (self.id, self.title) = (id, title) }
}
