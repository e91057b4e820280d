package import Facilitation
package import Records

/// What is written down about an action after the session that agreed it.
package struct ActionChange: Hashable, Sendable {
  package var action: ActionID
  package var entry: LogEntry
  /// What was learned; nil leaves that line alone.
  package var learned: String?
  /// Who has it from now on; nil leaves that line alone.
  package var owner: String?
  /// Whether an entry that stands there already, from before a crash, is not written again.
  package var isOnce: Bool
  /// The action as it was before, when its last line is to be taken out again.
  private var earlier: Action?

  package init(
    _ action: ActionID, _ entry: LogEntry, learned: String? = nil, owner: String? = nil,
    isOnce: Bool = false
  ) {
    (self.action, self.entry, self.learned) = (action, entry, learned)
    (self.owner, self.isOnce) = (owner, isOnce)
  }

  /// What a team found about an earlier action at the opening.
  package init(_ review: Review) {
    self.init(
      review.action, review.entry, learned: review.learned, owner: review.owner, isOnce: true)
  }

  /// Takes back what a team found, as long as nothing was written below it.
  package init(takingBack review: Review, from action: Action) {
    self.init(review)
    earlier = action
  }

  /// The change to the one file in which the action lives.
  package func change(
    to file: OfficeFile, vocabulary: Vocabulary
  ) throws(UseCaseError) -> Change {
    try file.change(of: action.description, vocabulary) { session throws(UseCaseError) in
      guard let earlier else { return applied(to: session) }
      return try takenBack(from: session, to: earlier)
    }
  }

  /// The session with this change; nil when it has no such action.
  private func applied(to session: Session) -> Session? {
    guard let index = session.actions.firstIndex(where: { $0.number == action.number }) else {
      return nil
    }
    var changed = session
    let isThere = changed.actions[index].log.contains(entry)
    if !isThere || !isOnce { changed.actions[index].log.append(entry) }
    if let learned { changed.actions[index].learned = learned }
    if let owner { changed.actions[index].owner = owner }
    return changed
  }

  /// The session without this change, where its line is still the last one; what somebody has
  /// written beside it since stays.
  private func takenBack(
    from session: Session, to earlier: Action
  ) throws(UseCaseError) -> Session? {
    guard let index = session.actions.firstIndex(where: { $0.number == action.number }) else {
      return nil
    }
    var changed = session
    guard changed.actions[index].log.last == entry else { throw .lineNotLast(action.description) }
    changed.actions[index].log.removeLast()
    if let learned, changed.actions[index].learned == learned {
      changed.actions[index].learned = earlier.learned
    }
    if let owner, changed.actions[index].owner == owner {
      changed.actions[index].owner = earlier.owner
    }
    return changed
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
  /// The file in which an entry of a session lives; a received one is not edited.
  package func file(of session: SessionID) throws(UseCaseError) -> String {
    let file = try find(session.description)
    guard !file.session.isBundle else { throw .received(file.path) }
    return file.path
  }
}

extension ActionID {
  /// The action that somebody names: `2026-04-20-jinji/A1`.
  package init(named name: String) throws(UseCaseError) {
    guard let id = ActionID(name) else { throw .noSuchAction(name) }
    self = id
  }
}
