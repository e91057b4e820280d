/// What only shows when all sessions of a workspace are known: an id that two files have, and 元
/// that names an action nowhere to be found.
///
/// A session and the bundle made of it may stand side by side.
package func check(
  sessions: [(file: String, reading: Reading<Session>)]
) -> [Diagnostic] {
  let sorted = sessions.sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  var first: [String: String] = [:]
  var actions: Set<ActionID> = []
  var diagnostics: [Diagnostic] = []
  for (file, reading) in sorted {
    let session = reading.value
    let key = "\(session.id)\(session.isBundle ? " shared" : "")"
    if let other = first[key] {
      let problem = Problem.file(.repeatedSession(session.id, other: other))
      diagnostics.append(Diagnostic(file: file, place: Place(line: 1), problem: problem))
    }
    first[key] = first[key] ?? file
    for case let number? in session.actions.map(\.number) {
      actions.insert(ActionID(session: session.id, number: number))
    }
  }
  return (diagnostics + sorted.flatMap { missingOrigins($0.file, $0.reading, actions) })
    .inOrderOfPlace
}

private func missingOrigins(
  _ file: String, _ reading: Reading<Session>, _ actions: Set<ActionID>
) -> [Diagnostic] {
  guard reading.value.actions.contains(where: { $0.from.map { !actions.contains($0) } ?? false })
  else { return [] }
  var values = ValueReader(reading.document)
  let layout = SessionLayout(reading.document)
  for entry in layout.entries where entry.section == .actions {
    for index in entry.details {
      values.move(to: index)
      let isOrigin =
        Label.ofAction.value(at: values.line.label, in: reading.document.bytes) == .from
      guard isOrigin, let id = values.text().flatMap({ ActionID($0) }), !actions.contains(id)
      else { continue }
      values.add(.link(.originNotFound(id)))
    }
  }
  return values.findings.diagnostics(in: reading.document, file: file)
}
