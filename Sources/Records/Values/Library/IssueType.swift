/// A kind of workplace problem, with the voices of people who have it.
package struct IssueType: Hashable, Sendable {
  package var id: String
  /// The id of its theme.
  package var theme: String
  package var title: String
  package var english: String
  package var description: String
  /// Ids of further themes it touches.
  package var otherThemes: [String]
  package var cues: [String]
  /// Typical statements of somebody who has the problem and does not know the remedy.
  package var voices: [String]

  package init(
    id: String, theme: String, title: String, english: String, description: String = "",
    otherThemes: [String] = [], cues: [String] = [], voices: [String] = []
  ) {
    (self.id, self.theme, self.title, self.english) = (id, theme, title, english)
    (self.description, self.otherThemes) = (description, otherThemes)
    (self.cues, self.voices) = (cues, voices)
  }
}
