/// A case that may help with a statement.
package struct CaseMatch: Hashable, Sendable {
  package var id: String
  package var score: Double
  /// The part of the statement's issue strength that it answers to, from 0 to 1.
  package var share: Double
  package var grade: Grade
  /// Why it was chosen: the words first, then issue type and theme.
  package var reasons: [Reason]
}

/// Whether a case is fit to be shown: as a strong one, for reference, or not.
package enum Grade: String, CaseIterable, Sendable {
  case strong, reference, none
}

/// A reason why a case was chosen for a statement.
package enum Reason: Hashable, Sendable {
  /// Words of the statement that the case or the people who need it use too.
  case words([Excerpt])
  /// The id of an issue type that the statement shows and the case is a model for.
  case issueType(String)
  /// The id of a theme that the statement and the case share.
  case theme(String)
  /// The id of the theme that the team has set for the statement and the case has.
  case chosenTheme(String)
}

/// A piece of a text, as it was typed.
package struct Excerpt: Hashable, Sendable {
  package var text: String
  /// Where it stands in the text it is taken from, in UTF-8 bytes.
  package var range: Range<Int>

  package init(text: String, range: Range<Int>) { (self.text, self.range) = (text, range) }
}

extension [Reason] {
  /// Whether words of the statement are among them; without, no case is fit to be shown.
  var nameWords: Bool {
    contains { reason in
      if case .words = reason { true } else { false }
    }
  }
}

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

/// Whether what was found is fit to be shown.
///
/// The issue types that a statement comes near speak with one voice or with many; the share of
/// them that a theme or a case answers to tells right from wrong better than any score. On the
/// development set 9 of 10 cases graded strong are judged good, 5 of 10 graded reference, 3 of 10
/// of the rest.
struct Confidence: Sendable {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// Whether a theme may be shown.
  var isEnough: Bool { knowsWords && reading.bestThemeShare >= 0.22 }

  /// Whether statements may be put together by their best type.
  var isEnoughToGroup: Bool { knowsWords && reading.bestTypeShare >= 0.12 }

  /// The grade of a case by the share of issue strength that reaches it, from 0 to 1.
  func grade(share: Float) -> Grade {
    guard knowsWords else { return .none }
    return share >= 0.25 ? .strong : share >= 0.15 ? .reference : .none
  }

  /// Whether the best type covers more of the statement than chance does.
  private var knowsWords: Bool { reading.coverage >= 0.2 }
}

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
