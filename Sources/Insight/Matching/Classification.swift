/// What a statement is about.
package struct Classification: Hashable, Sendable {
  /// All themes, the best first.
  package var themes: [Scored]
  /// The ten best issue types, the best first.
  package var types: [Scored]
  /// Whether the words are too few or too general to show a theme or a type.
  package var abstains: Bool
  /// The best type, when enough speaks for it to put statements together by it.
  package var groupType: String?

  /// Up to two themes fit to be shown; none when it abstains.
  package var shownThemes: [String] {
    guard !abstains, let best = themes.first else { return [] }
    return themes.prefix(2).filter { $0.score > 0 && $0.score >= best.score / 2 }.map { $0.id }
  }

  /// The issue type fit to be shown; nil when it abstains.
  package var shownType: String? { abstains ? nil : types.first?.id }
}

/// An id of the library with its score, in standard deviations above the mean of all.
package struct Scored: Hashable, Sendable {
  package var id: String
  package var score: Double
}
