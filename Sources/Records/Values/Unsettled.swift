/// What an earlier meeting of a division left open, as it comes back at the next one.
package enum Unsettled: Hashable, Sendable {
  /// An action that is not closed, or that was to be replaced and has not been.
  case action(ActionID, Action)
  /// An issue that was put off or asked of others, with the reply that came in, if one has.
  case issue(IssueID, Issue, reply: String?)

  package var id: EntryID {
    switch self {
    case .action(let id, _): .action(id)
    case .issue(let id, _, _): .issue(id)
    }
  }

  package var text: String {
    switch self {
    case .action(_, let action): action.text
    case .issue(_, let issue, _): issue.text
    }
  }
}

extension Unsettled {
  /// Why something comes back; what is stuck is talked about first.
  package enum Cause: Int, CaseIterable, Hashable, Sendable {
    /// The day of an action has passed, or that on which a reply was expected.
    case late
    /// An action that was to be replaced (見直し) and has not been.
    case unreplaced
    case undated
    /// An action whose day is still to come.
    case open
    /// A reply has come in that nobody has settled.
    case replied
    /// An issue that waits for a meeting.
    case putOff
    /// An issue that waits for a reply.
    case asked
  }

  package func cause(on date: CivilDate) -> Cause {
    switch self {
    case .action(_, let action):
      if action.state == .changed { return .unreplaced }
      guard let due = action.due else { return .undated }
      return due < date ? .late : .open
    case .issue(_, let issue, let reply):
      guard issue.isAsked else { return .putOff }
      if reply != nil { return .replied }
      return issue.replyDue.map { $0 < date } ?? false ? .late : .asked
    }
  }

  /// How often a meeting has put it off: carried an action on, put an issue off once more after its
  /// own meeting had.
  package var timesPutOff: Int {
    switch self {
    case .action(_, let action): action.log.count { $0.state == .carried }
    case .issue(_, let issue, _):
      issue.timesPutOff + (issue.handling?.decision == .next ? 1 : 0)
    }
  }
}

extension Issue {
  /// Whether it was asked of others and neither answered nor put off since; an old record may say so
  /// by 調整先 alone.
  package var isAsked: Bool {
    standing == .decided(.raised) || (standing == nil && ask != nil)
  }

  /// Whether it waits for a meeting or a reply.
  package var comesBack: Bool { standing?.comesBack ?? isAsked }
}

extension [Session] {
  /// What meetings of one division left open, what is stuck first, then the oldest.
  ///
  /// A reply is what the record itself says, else what a reply of its own says.
  package func unsettled(_ replies: [Reply], on date: CivilDate) -> [Unsettled] {
    let replaced = Set(flatMap { session in session.actions.compactMap { $0.from } })
    let all = filter { $0.state != .open }.sorted { $0.id < $1.id }.flatMap { session in
      session.actions.compactMap { $0.unsettled(in: session.id, replaced) }
        + session.issues.compactMap { issue in
          let reply = replies.last { $0.session == session.id && $0.issue == issue.number }
          return issue.unsettled(in: session.id, reply: issue.reply ?? reply?.text)
        }
    }
    let causes = all.map { $0.cause(on: date) }
    return Unsettled.Cause.allCases.flatMap { cause in
      all.indices.filter { causes[$0] == cause }.map { all[$0] }
    }
  }
}

extension Action {
  /// Whether it comes back: it is open, or nothing has taken its place.
  fileprivate func unsettled(in session: SessionID, _ replaced: Set<ActionID>) -> Unsettled? {
    guard let number else { return nil }
    let id = ActionID(session: session, number: number)
    let isWaiting = state == .changed && !replaced.contains(id)
    return !isClosed || isWaiting ? .action(id, self) : nil
  }
}

extension Issue {
  fileprivate func unsettled(in session: SessionID, reply: String?) -> Unsettled? {
    guard let number, comesBack else { return nil }
    let id = IssueID(session: session, number: number)
    return .issue(id, self, reply: isAsked ? reply : nil)
  }
}
