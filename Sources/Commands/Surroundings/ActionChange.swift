import ArgumentParser
import Records
import Workspace

/// What is written down about an action after the session that agreed it.
struct ActionChange {
  var action: ActionID
  var entry: LogEntry
  var learned: String?
  var owner: String?
  /// Whether an entry that stands there already, from before a crash, is not written again.
  var isOnce = false

  /// The session with this change; nil when it has no such action.
  func applied(to session: Session) -> Session? {
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
}

extension Office {
  /// Writes a change into the one file in which the action lives.
  func apply(_ change: ActionChange, in loaded: LoadedSessions, _ world: Surroundings) throws {
    let file = try loaded.find("\(change.action.session)")
    guard !file.session.isBundle else {
      throw world.failure(world.words.receivedIsNotEdited(file.path), .cannotWrite)
    }
    try workspace.change(file.path) { bytes in
      let reading = Session.read(bytes: bytes, file: file.path, vocabulary: vocabulary)
      guard let session = change.applied(to: reading.value) else {
        throw world.failure(world.words.notAnAction("\(change.action)"), .usage)
      }
      return reading.document.rewritten(to: session, vocabulary: vocabulary)
    }
  }
}
