package import Insight
package import Records
import Text

/// What is known about a text: the seam behind which matching over the library stands.
package struct Advice: Sendable {
  /// The text among others that is close enough to be offered as a group.
  package var similar: @Sendable (_ text: String, _ others: [String]) -> Likeness?
  /// What several texts speak of, as a name for their group; nil where nothing names it.
  package var subject: @Sendable (_ texts: [String]) -> String?
  /// Indices of the texts closest to one, best first, at most `limit`.
  package var closest: @Sendable (_ text: String, _ others: [String], _ limit: Int) -> [Int]
  /// Up to three cases worth showing for an issue with the notes it is linked to.
  package var cases: @Sendable (_ text: String, _ context: MatchContext) -> [Offer]
  /// What the division of this roster id named before that is the same issue, likest first.
  package var earlier: @Sendable (_ issue: Issue, _ division: String) -> [EarlierIssue]
  /// What divisions of this office other than the one of this roster id did about the like.
  package var elsewhere: @Sendable (_ issue: Issue, _ division: String) -> [Elsewhere]
  /// What divisions of this office other than the one of this roster id offer to show (紹介できる工夫).
  package var offered: @Sendable (_ issue: Issue, _ division: String) -> [Sharing]
  /// Words by which nobody can tell whether an action is done.
  package var vague: @Sendable (String) -> [String]
  /// Words by which a person could be recognised.
  package var names: @Sendable (String) -> [String]
  /// The words that make an ideal a complaint; nil when it is none.
  package var complaint: @Sendable (String) -> String?
  /// Viewpoints that no note touches, in the order in which they are asked about.
  package var missing: @Sendable ([String]) -> [Viewpoint]
  /// The issue type that an issue is counted under while nobody has chosen one; nil in doubt.
  package var guess: @Sendable (String) -> IssueType?
  /// The issue types nearest to a text, best first.
  package var types: @Sendable (String) -> [IssueType]
  /// The issue types in whose name a word stands, in the order of the library.
  package var typesNamed: @Sendable (String) -> [IssueType]

  /// Advice that never has anything to say; set what is known.
  package init() {
    similar = { _, _ in nil }
    subject = { _ in nil }
    closest = { _, _, _ in [] }
    cases = { _, _ in [] }
    earlier = { _, _ in [] }
    elsewhere = { _, _ in [] }
    offered = { _, _ in [] }
    vague = { _ in [] }
    names = { _ in [] }
    complaint = { _ in nil }
    missing = { _ in [] }
    guess = { _ in nil }
    types = { _ in [] }
    typesNamed = { _ in [] }
  }
}

extension Advice {
  /// A text like another, with the words that both have.
  package struct Likeness: Hashable, Sendable {
    package var index: Int
    package var shared: [String]

    package init(index: Int, shared: [String]) { (self.index, self.shared) = (index, shared) }
  }

  /// A case with the sentence of it that answers.
  package struct Offer: Hashable, Sendable {
    package var `case`: Case
    package var answer: CaseSentence
    /// Whether it fits less well, so that it is shown for reference only.
    package var isForReference: Bool

    package init(_ case: Case, answer: CaseSentence, isForReference: Bool = false) {
      (self.case, self.answer, self.isForReference) = (`case`, answer, isForReference)
    }
  }

  /// What another division did and what came of it.
  package struct Elsewhere: Hashable, Sendable {
    package var division: String
    package var action: String
    /// What came of it, empty while nothing is known.
    package var result: String

    package init(division: String, action: String, result: String = "") {
      (self.division, self.action, self.result) = (division, action, result)
    }
  }

  /// What another division can show to whoever asks it.
  package struct Sharing: Hashable, Sendable {
    package var division: String
    package var practice: String

    package init(division: String, practice: String) {
      (self.division, self.practice) = (division, practice)
    }
  }
}

extension Advice {
  /// What the case library and the matching over it know.
  ///
  /// The closure may wait for the library, which loads behind the first prompts; what divisions of
  /// this office did is not in it and is set by the caller.
  package init(_ known: @escaping @Sendable () -> (matcher: Matcher, library: Library)) {
    self.init()
    similar = { text, others in
      known().matcher.nearest(to: text, among: others).map {
        Likeness(index: $0.index, shared: $0.sharedWords)
      }
    }
    subject = { known().matcher.subject(of: $0) }
    closest = { known().matcher.closest(to: $0, among: $1, limit: $2) }
    cases = { text, context in
      let (matcher, library) = known()
      return matcher.match(text, context: context, limit: 3).compactMap { Offer($0, in: library) }
    }
    vague = { VagueWords.inside($0).map { $0.text } }
    names = { PersonNames.inside($0).map { $0.text } }
    complaint = { Complaint.inside($0)?.text }
    missing = { Viewpoint.missing(in: $0) }
    guess = { text in
      let (matcher, library) = known()
      return matcher.classify(text).groupType.flatMap(library.type)
    }
    types = { text in
      let (matcher, library) = known()
      return matcher.classify(text).types.prefix(3).compactMap { library.type($0.id) }
    }
    typesNamed = { word in
      Array(known().library.types.lazy.filter { $0.isNamed(word.foldedAnswer) }.prefix(9))
    }
  }
}

extension IssueType {
  /// Whether a folded word stands in its name in either language, or is its id.
  fileprivate func isNamed(_ word: String) -> Bool {
    id == word || [title, english].contains { $0.foldedAnswer.holds(word) }
  }
}

extension Advice.Offer {
  /// A match that is fit to be shown.
  fileprivate init?(_ match: CaseMatch, in library: Library) {
    guard match.grade != .none, let found = library.case(match.id),
      let answer = match.reasons.sentence
    else { return nil }
    self.init(found, answer: answer, isForReference: match.grade == .reference)
  }
}
