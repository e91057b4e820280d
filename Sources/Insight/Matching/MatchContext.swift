/// What is known about a statement besides its words.
package struct MatchContext: Hashable, Sendable {
  /// The current notes that the statement starts from.
  package var current: [String]
  /// The ideals that it holds back.
  package var ideal: [String]
  /// The id of the theme that the team has set.
  package var theme: String?

  package init(current: [String] = [], ideal: [String] = [], theme: String? = nil) {
    (self.current, self.ideal, self.theme) = (current, ideal, theme)
  }
}
