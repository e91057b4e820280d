/// The few numbers that matching is tuned by, found on held-out voices (see the benchmark).
enum Weights {
  static let typeIndex = Index.Parameters(saturation: 5)
  static let caseIndex = Index.Parameters(saturation: 3)
  /// Title, description and cues of a type beside each of its voices.
  static let typeText: Float = 2
  /// The text of a case in the types it is a direct model for, beside its voices.
  static let caseTextInType: Float = 0.4
  /// The text of a case in the case's own document, beside its voices.
  static let caseText: Float = 1.5
  /// A further theme of a type beside its first.
  static let otherTheme: Float = 0.4
  /// The words of a theme and all its types beside what its types hand on.
  static let themeWords: Float = 0.5
  /// A direct and a partial link from case to type.
  static let direct: Float = 2
  static let related: Float = 1
  /// What a type gets from types that speak the same words, beside its own score.
  static let affinity: Float = 0.8
  /// What a case gets over its types and over its themes, beside its own words.
  static let viaTypes: Float = 3
  static let viaThemes: Float = 0.5
  /// The first theme of a case, and each further one.
  static let firstTheme: Float = 1
  static let furtherTheme: Float = 0.5
  /// The words of the notes and ideals that a statement is linked to, beside its own.
  static let current: Float = 0.4
  static let ideal: Float = 0.2
  /// What the theme set by the team adds to that theme, in standard deviations.
  static let chosenTheme: Float = 3
  /// What it adds to each of the theme's types, in standard deviations.
  static let chosenThemeInType: Float = 0.8
}
