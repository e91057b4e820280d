/// A statement with the themes and cases that people have judged to fit it.
package struct JudgedStatement: Hashable, Sendable {
  package var text: String
  /// Theme ids, the primary one first; empty where none fits.
  package var themes: [String]
  /// Case ids: 2 for a direct model, 1 for one that helps in part.
  package var grades: [String: Int]

  package init(text: String, themes: [String], grades: [String: Int]) {
    (self.text, self.themes, self.grades) = (text, themes, grades)
  }
}
