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
