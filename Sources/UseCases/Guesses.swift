package import Insight
package import Records

/// What is counted of issues for which nobody has chosen a theme or a type; it is never written down.
extension Matcher {
  /// The themes of an issue: those of its record, else those that its words show.
  package func themes(of issue: Issue) -> [String] {
    issue.themes.isEmpty ? classify(issue.text).shownThemes : issue.themes
  }

  /// The types that a record's issues without one are counted under, by the numbers of the issues;
  /// none in doubt.
  package func guesses(of session: Session) -> [Int: String] {
    var guesses: [Int: String] = [:]
    for issue in session.issues where issue.types.isEmpty {
      if let number = issue.number { guesses[number] = classify(issue.text).groupType }
    }
    return guesses
  }
}
