/// The made-up team of a practice.
struct PracticeWords: Sendable {
  /// Its name.
  let team: String
  /// Before it begins.
  let begins: String
  /// What may be typed next.
  let says: @Sendable (String) -> String
  /// Its slips on the current state.
  let current: [String]
  /// Its slips on the ideal state.
  let ideal: [String]
  /// Its issues.
  let issues: [String]
  /// Its actions.
  let actions: [String]
}
