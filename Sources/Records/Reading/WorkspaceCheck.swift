import Text

/// What only shows when all sessions of a workspace are known: an id that two files have, and 元
/// that names an action nowhere to be found.
///
/// `origins` are those of all readings. A session and the bundle made of it may stand side by side.
package func check(sessions: [SessionFile], origins: [Diagnostic]) -> [Diagnostic] {
  (repeatedSessions(sessions) + missingOrigins(origins, sessions)).inOrderOfPlace
}

extension Reading<Session> {
  /// The places of 元 in the file, each as the problem that it is if no session has the action.
  package func origins(file: String) -> [Diagnostic] {
    guard value.actions.contains(where: { $0.from != nil }) else { return [] }
    var values = ValueReader(document)
    for entry in SessionLayout(document).entries where entry.section == .actions {
      for index in entry.details {
        values.move(to: index)
        guard let row = Action.fields.row(at: values.line.label, in: document.bytes)?.row,
          Action.fields.rows[row].label == .from,
          let id = values.text().flatMap({ ActionID($0) })
        else { continue }
        values.add(.link(.originNotFound(id)))
      }
    }
    return values.findings.diagnostics(in: document, file: file)
  }
}

/// Tells own records and bundles of one session apart.
private struct Name: Hashable {
  var id: SessionID
  var isBundle: Bool
}

private func repeatedSessions(_ sessions: [SessionFile]) -> [Diagnostic] {
  var first: [Name: String] = [:]
  first.reserveCapacity(sessions.count)
  let order = sessions.indices.sorted { sessions[$0].path.precedesByBytes(sessions[$1].path) }
  return order.compactMap { index in
    let (id, path) = (sessions[index].id, sessions[index].path)
    let name = Name(id: id, isBundle: sessions[index].session.isBundle)
    guard let other = first[name] else {
      first[name] = path
      return nil
    }
    let problem = Problem.file(.repeatedSession(id, other: other))
    return Diagnostic(file: path, place: Place(line: 1), problem: problem)
  }
}

private func missingOrigins(
  _ origins: [Diagnostic], _ sessions: [SessionFile]
) -> [Diagnostic] {
  let sought = Set(origins.compactMap { $0.origin?.session })
  guard !sought.isEmpty else { return origins }
  var actions: Set<ActionID> = []
  for place in sessions.indices where sought.contains(sessions[place].session.id) {
    for case let number? in sessions[place].session.actions.map({ $0.number }) {
      actions.insert(ActionID(session: sessions[place].id, number: number))
    }
  }
  return origins.filter { $0.origin.map { !actions.contains($0) } ?? true }
}

extension Diagnostic {
  /// The action that 元 names at this place.
  fileprivate var origin: ActionID? {
    if case .link(.originNotFound(let id)) = problem { id } else { nil }
  }
}
