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
  /// The sentence of the case that answers.
  case sentence(CaseSentence)
  /// Words of the statement that the case has too.
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
  /// The sentence of the case that answers; without one no case is fit to be shown.
  package var sentence: CaseSentence? {
    for case .sentence(let sentence) in self { return sentence }
    return nil
  }
}

/// What a statement is about.
package struct Classification: Hashable, Sendable {
  /// All themes, the best first.
  package var themes: [Scored]
  /// The ten best issue types, the best first.
  package var types: [Scored]
  /// Whether people complain, wish, praise or say nothing about their work.
  package var kind: KindReading
  /// Whether nothing is shown: the words are too few or too general, or nobody asks for help.
  package var abstains: Bool
  /// The best type, when enough speaks for it to put statements together by it.
  package var groupType: String?

  /// Up to two themes fit to be shown; none when it abstains.
  package var shownThemes: [String] {
    guard !abstains, let best = themes.first else { return [] }
    return themes.prefix(2).filter { $0.score > 0 && $0.score >= best.score / 2 }.map { $0.id }
  }
}

/// An id of the library with its score, in standard deviations above the mean of all.
package struct Scored: Hashable, Sendable {
  package var id: String
  package var score: Double
}

/// Whether what was found is fit to be shown.
///
/// It rests on the amount of evidence, not on its share alone: one chance word may be unanimous. The
/// best type earns so much by the statement's words (BM25), and a part of all types' strength
/// reaches a case; both together tell right from wrong (docs/measuring.md).
struct Confidence: Sendable {
  private let reading: Reading
  private let bars: Bars

  init(_ reading: Reading, isEnglish: Bool) {
    self.reading = reading
    bars = isEnglish ? .english : .japanese
  }

  /// What has to be reached, which differs by language as sentences have more or fewer units.
  private struct Bars {
    /// What the best type earns, at least.
    let earned: Float
    /// The part of all types' strength that reaches the best theme.
    let theme: Float
    /// What the best type earns times the share that reaches a case.
    let reference: Float
    let strong: Float
    /// What the best type earns times the share of the best theme, for a strong one.
    let strongTheme: Float

    static let japanese = Bars(
      earned: 4.6, theme: 0.15, reference: 1, strong: 2.2, strongTheme: 3.7)
    static let english = Bars(
      earned: 2.6, theme: 0.19, reference: 1, strong: 2.2, strongTheme: 0)
  }

  /// Whether a theme may be shown.
  var isEnough: Bool { reading.earned >= bars.earned && reading.bestThemeShare >= bars.theme }

  /// Whether statements may be put together by their best type.
  var isEnoughToGroup: Bool { reading.earned >= bars.earned && reading.bestTypeShare >= 0.18 }

  /// The grade of a case by the share of issue strength that reaches it, from 0 to 1.
  ///
  /// A wish names what people want, which fewer cases answer than a complaint of the same words.
  func grade(share: Float, of kind: SentenceKind) -> Grade {
    guard reading.earned >= bars.earned else { return .none }
    let (support, theme) = (reading.earned * share, reading.earned * reading.bestThemeShare)
    let times: Float = kind == .wish ? 1.5 : 1
    if support >= times * bars.strong, theme >= times * bars.strongTheme { return .strong }
    return support >= bars.reference ? .reference : .none
  }
}

/// What is known about a statement besides its words.
package struct MatchContext: Hashable, Sendable {
  /// The current notes that the statement starts from.
  package var current: [String]
  /// The ideals that it holds back.
  package var ideal: [String]
  /// The id of the theme that the team has set.
  package var theme: String?
  /// What the step of the hour asks for; nil where nobody knows.
  package var step: SentenceKind?

  package init(
    current: [String] = [], ideal: [String] = [], theme: String? = nil, step: SentenceKind? = nil
  ) {
    (self.current, self.ideal, self.theme, self.step) = (current, ideal, theme, step)
  }
}

/// The few numbers that matching is tuned by, found on held-out voices (see the benchmark).
enum Weights {
  static let typeIndex = Index.Parameters(saturation: [5, 3])
  static let caseIndex = Index.Parameters(saturation: [3, 3])
  /// Title, description and cues of a type beside each of its voices.
  static let typeText: Float = 2
  /// The text of a case in the types it is a direct model for, beside its voices.
  static let caseTextInType: Float = 0.4
  /// The text of a case in the case's own document, beside its voices.
  static let caseText: Float = 1.5
  /// A further theme of a type beside its first.
  static let otherTheme: Float = 0.4
  /// The words of a theme and all its types beside what its types hand on.
  static let themeWords: Float = 0.2
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
