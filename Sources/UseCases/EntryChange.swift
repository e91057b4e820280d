package import Facilitation
package import Records

/// What is written down about an issue or an action after the meeting that named it.
package struct EntryChange: Hashable, Sendable {
  private let line: Line
  /// What was learned from an action; nil leaves that line alone.
  private let learned: String?
  /// Who has an action from now on; nil leaves that line alone.
  private let owner: String?
  /// Until when an action is to be done now; nil leaves that line alone.
  private let due: CivilDate?
  /// Whether a line that stands there already, from before a crash, is not written again.
  private let isOnce: Bool
  /// Whether the line is to be taken out again.
  private var isTakenBack = false
  /// The action as it was before that line.
  private var earlier: Action?

  private enum Line: Hashable {
    case action(ActionID, LogEntry)
    case issue(IssueID, IssueLine)
  }

  package init(
    _ action: ActionID, _ entry: LogEntry, learned: String? = nil, owner: String? = nil,
    due: CivilDate? = nil, isOnce: Bool = false
  ) {
    line = .action(action, entry)
    (self.learned, self.owner, self.due, self.isOnce) = (learned, owner, due, isOnce)
  }

  package init(_ issue: IssueID, _ line: IssueLine, isOnce: Bool = false) {
    self.line = .issue(issue, line)
    (learned, owner, due, self.isOnce) = (nil, nil, nil, isOnce)
  }

  /// What a team found about an earlier action at the opening.
  package init(_ review: Review) {
    self.init(
      review.action, review.entry, learned: review.learned, owner: review.owner, due: review.due,
      isOnce: true)
  }

  /// Takes back what a team found, as long as nothing was written below it.
  package init(takingBack review: Review, from action: Action) {
    self.init(review)
    (isTakenBack, earlier) = (true, action)
  }

  /// Takes a line out of an issue again, as long as nothing was written below it.
  package init(takingBack line: IssueLine, from issue: IssueID) {
    self.init(issue, line)
    isTakenBack = true
  }

  /// The entry that the line is about.
  package var id: EntryID {
    switch line {
    case .action(let id, _): .action(id)
    case .issue(let id, _): .issue(id)
    }
  }

  /// The change to the one file in which the entry lives.
  package func change(
    to file: OfficeFile, vocabulary: Vocabulary
  ) throws(UseCaseError) -> Change {
    try file.change(of: id.description, vocabulary) { session throws(UseCaseError) in
      isTakenBack ? try takenBack(from: session) : applied(to: session)
    }
  }

  /// The session with this change; nil when it has no such entry.
  private func applied(to session: Session) -> Session? {
    var changed = session
    switch line {
    case .action(let id, let entry):
      guard let index = session.actions.firstIndex(where: { $0.number == id.number }) else {
        return nil
      }
      let isThere = changed.actions[index].log.contains(entry)
      if !isThere || !isOnce { changed.actions[index].log.append(entry) }
      if let learned { changed.actions[index].learned = learned }
      if let owner { changed.actions[index].owner = owner }
      if let due { changed.actions[index].due = due }
    case .issue(let id, let entry):
      guard let index = session.issues.firstIndex(where: { $0.number == id.number }) else {
        return nil
      }
      let isThere = changed.issues[index].log.contains(entry)
      if !isThere || !isOnce { changed.issues[index].log.append(entry) }
    }
    return changed
  }

  /// The session without this change, where its line is still the last one; what somebody has
  /// written beside it since stays, and a line that is gone already, from before a crash, is none.
  private func takenBack(from session: Session) throws(UseCaseError) -> Session? {
    var changed = session
    switch line {
    case .action(let id, let entry):
      guard let index = session.actions.firstIndex(where: { $0.number == id.number }) else {
        return nil
      }
      guard session.actions[index].log.last == entry else { throw .lineNotLast(id.description) }
      changed.actions[index] = withoutLastLine(session.actions[index])
    case .issue(let id, let entry):
      guard let index = session.issues.firstIndex(where: { $0.number == id.number }) else {
        return nil
      }
      guard session.issues[index].log.contains(entry) else { return session }
      guard session.issues[index].log.last == entry else { throw .lineNotLast(id.description) }
      changed.issues[index].log.removeLast()
    }
    return changed
  }

  /// An action without its last line, and with what it said before that.
  private func withoutLastLine(_ action: Action) -> Action {
    var action = action
    action.log.removeLast()
    if let learned, action.learned == learned { action.learned = earlier?.learned }
    if let owner, action.owner == owner { action.owner = earlier?.owner }
    if let due, action.due == due { action.due = earlier?.due }
    return action
  }
}

extension OfficeFile {
  /// The change that a change to the session in this file makes; `body` gives nil where what is
  /// meant is not there.
  func change(
    of name: String, _ vocabulary: Vocabulary,
    _ body: (Session) throws(UseCaseError) -> Session?
  ) throws(UseCaseError) -> Change {
    let reading = Session.read(bytes: bytes, file: path, vocabulary: vocabulary)
    guard reading.document.damagedAt == nil else { throw .skipped(SkippedFile(notUTF8: self)) }
    guard !reading.value.isBundle else { throw .received(path) }
    guard let session = try body(reading.value) else { throw .noSuchAction(name) }
    let changed = reading.document.rewritten(to: session, vocabulary: vocabulary)
    return .rewrite(path, from: bytes, to: changed)
  }
}

extension LoadedSessions {
  /// The file in which an entry lives; a received one is not edited.
  package func file(of entry: EntryID) throws(UseCaseError) -> String {
    let file = try find(entry.session.description)
    guard !file.session.isBundle else { throw .received(file.path) }
    return file.path
  }
}

extension EntryID {
  /// The issue or action that somebody names: `2026-04-20-jinji/A1`.
  package init(named name: String) throws(UseCaseError) {
    guard let id = EntryID(name) else { throw .noSuchAction(name) }
    self = id
  }
}

extension ActionID {
  /// The action that somebody names: `2026-04-20-jinji/A1`.
  package init(named name: String) throws(UseCaseError) {
    guard let id = ActionID(name) else { throw .noSuchAction(name) }
    self = id
  }
}
