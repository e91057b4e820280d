package import Records

/// A gap of another session that is the same issue, with what was tried and what came of it.
package struct EarlierIssue: Hashable, Sendable {
  package var gap: GapID
  package var text: String
  /// The issue type both show; nil when only their words are alike.
  package var type: String?
  /// The actions that were to close it.
  package var actions: [Outcome]

  package init(gap: GapID, text: String, type: String?, actions: [Outcome]) {
    (self.gap, self.text, self.type, self.actions) = (gap, text, type, actions)
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
  /// Gaps of the sessions that are the same issue as a gap, the likest first.
  ///
  /// For recurrence hand over the division's earlier sessions, for what others did those of the
  /// other divisions.
  package func sameIssue(
    as gap: Gap, in sessions: [Session], limit: Int = 5
  ) -> [EarlierIssue] {
    let (profile, type) = (Profile(gap.text, in: knowledge), issueType(of: gap))
    let candidates = sessions.sorted { $0.id > $1.id }.flatMap { session in
      FiledGap.all(in: session).compactMap { filed -> (EarlierIssue, Float)? in
        let shared = type.flatMap { $0 == issueType(of: filed.gap) ? $0 : nil }
        let words = profile.wordLikeness(Profile(filed.gap.text, in: knowledge))
        guard shared != nil || words >= 0.4 else { return nil }
        let issue = EarlierIssue(
          gap: filed.id, text: filed.gap.text, type: shared,
          actions: Matcher.outcomes(of: filed.id, in: session))
        return (issue, words + (shared == nil ? 0 : 1))
      }
    }
    return candidates.map(\.1).ranking(limit).map { candidates[$0].0 }
  }

  private func issueType(of gap: Gap) -> String? {
    gap.types.first ?? classify(gap.text).groupType
  }

  private static func outcomes(of gap: GapID, in session: Session) -> [EarlierIssue.Outcome] {
    session.actions.filter { $0.gaps.contains(gap.number) }.compactMap { action in
      action.number.map {
        EarlierIssue.Outcome(id: ActionID(session: session.id, number: $0), action: action)
      }
    }
  }
}
