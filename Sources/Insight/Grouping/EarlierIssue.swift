package import Records
package import Release

/// An issue of another session that is the same issue, with what was tried and what came of it.
package struct EarlierIssue: Hashable, Sendable {
  package var issue: IssueID
  package var text: String
  /// The issue type both show; nil when only their words are alike.
  package var type: String?
  /// The actions that were to close it.
  package var actions: [Outcome]

  package init(issue: IssueID, text: String, type: String?, actions: [Outcome]) {
    (self.issue, self.text, self.type, self.actions) = (issue, text, type, actions)
  }

  /// What became of an action.
  package struct Outcome: Hashable, Sendable {
    package var id: ActionID
    package var action: Action

    package init(id: ActionID, action: Action) { (self.id, self.action) = (id, action) }

    /// What was learned, else what came of it, else what was last said of it; empty if nothing.
    package var result: String {
      action.learned ?? action.actual ?? action.log.last?.text ?? ""
    }
  }
}

extension Matcher {
  /// Issues of other divisions that are the same issue as an issue, the likest first.
  package func sameIssue(
    as issue: Issue, elsewhere released: [Released<Everybody>], limit: Int = 5
  ) -> [EarlierIssue] {
    sameIssue(as: issue, in: released.map { ListedRecord($0) }, limit: limit)
  }

  /// Issues of records that may be listed that are the same issue as an issue, the likest first.
  ///
  /// For recurrence in a division hand over its own earlier records, which it sees whole.
  package func sameIssue(
    as issue: Issue, in records: [ListedRecord], limit: Int = 5
  ) -> [EarlierIssue] {
    let (profile, type) = (self.profile(issue.text), issueType(of: issue))
    let candidates = records.sorted { $0.head.id > $1.head.id }.flatMap { record in
      FiledIssue.all(in: record).compactMap { filed -> (EarlierIssue, Float)? in
        let other = filed.issue
        let shared = type.flatMap { $0 == issueType(of: other) ? $0 : nil }
        let words = profile.wordLikeness(self.profile(other.text))
        guard shared != nil || words >= 0.4 else { return nil }
        let issue = EarlierIssue(
          issue: filed.id, text: other.text, type: shared,
          actions: Matcher.outcomes(of: filed.id, in: record))
        return (issue, words + (shared == nil ? 0 : 1))
      }
    }
    return candidates.map { $0.1 }.ranking(limit).map { candidates[$0].0 }
  }

  /// Whether a practice meets an issue: it is of the issue's type, or told in its words.
  package func meets(_ issue: Issue, _ practice: String) -> Bool {
    let type = classify(practice).groupType
    if let type, type == issueType(of: issue) { return true }
    return nearest(to: issue.text, among: [practice]) != nil
  }

  private func issueType(of issue: Issue) -> String? {
    issue.types.first ?? classify(issue.text).groupType
  }

  private static func outcomes(
    of issue: IssueID, in record: ListedRecord
  ) -> [EarlierIssue.Outcome] {
    record.actions.filter { $0.issues.contains(issue.number) }.compactMap { action in
      action.number.map {
        EarlierIssue.Outcome(id: ActionID(session: record.head.id, number: $0), action: action)
      }
    }
  }
}
