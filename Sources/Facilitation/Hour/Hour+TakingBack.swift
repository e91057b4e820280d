import Records

extension Hour {
  /// Says what became of the record when an earlier state came back.
  mutating func sayWhatCameBack(since old: Hour) {
    let said = Target.Kind.allCases.flatMap { difference($0, since: old) }
    said.forEach { remark($0) }
    if said.isEmpty, session != old.session { remark(words.answerTakenBack) }
  }

  /// The sentences about the entries of a kind: which are gone, which are back, which are as before.
  private func difference(_ kind: Target.Kind, since old: Hour) -> [String] {
    let (was, now) = (old.entries(kind), entries(kind))
    let left = was.filter { entry in !now.contains { $0.isSame(as: entry) } }
    let come = now.filter { entry in !was.contains { $0.isSame(as: entry) } }
    let changed = come.filter { entry in left.contains { $0.number == entry.number } }
    let gone = left.filter { entry in !changed.contains { $0.number == entry.number } }
    let back = come.filter { entry in !changed.contains { $0.number == entry.number } }
    return [
      gone.isEmpty ? nil : words.takenBack(names(gone, kind)),
      back.isEmpty ? nil : words.broughtBack(names(back, kind)),
      changed.isEmpty ? nil : words.asBefore(names(changed, kind)),
    ].compactMap { $0 }
  }

  /// One entry with its text, several by their labels.
  private func names(_ entries: [Entry], _ kind: Target.Kind) -> String {
    if entries.count == 1, let entry = entries.first {
      return words.noteItem(label: label(kind, entry.number), text: entry.text, group: nil)
    }
    return words.enumerated(entries.map { label(kind, $0.number) })
  }

  /// An entry with what tells it from itself before a change.
  private struct Entry {
    let number: Int
    let text: String
    var group: String?
    var issue: Issue?
    var action: Action?

    /// A slip stays itself when a step closes and its number changes.
    func isSame(as other: Entry) -> Bool {
      text == other.text && group == other.group && issue == other.issue && action == other.action
    }
  }

  private func entries(_ kind: Target.Kind) -> [Entry] {
    switch kind {
    case .current, .ideal:
      let section: NoteSection = kind == .current ? .current : .ideal
      return session[section].enumerated().map { index, note in
        Entry(number: number(at: index, in: section), text: note.text, group: note.group)
      }
    case .issue:
      return session.issues.map { Entry(number: $0.number ?? 0, text: $0.text, issue: $0) }
    case .action:
      return session.actions.map { Entry(number: $0.number ?? 0, text: $0.text, action: $0) }
    }
  }
}

/// What is written into earlier records, and how it is undone.
extension Hour {
  /// What undoes an effect on an earlier record; nil where there is none, or where its line stood
  /// there before.
  func inverse(of effect: Effect) -> Effect? {
    switch effect {
    case .appendLog(let review):
      guard let action = openAction(review.action)?.action, !action.log.contains(review.entry)
      else { return nil }
      return .takeBackLog(review, from: action)
    case .appendLine(let id, let line):
      if case .issue(_, let issue, _) = unsettled(.issue(id)), issue.log.contains(line) {
        return nil
      }
      return .takeBackLine(id, line)
    case .takeBackLine(let id, let line): return .appendLine(id, line)
    case .takeBackLog, .save, .deleteCheckpoint, .readNotes, .readFacts, .writeHeadPage, .finished,
      .quit:
      return nil
    }
  }

  /// Says which line of an earlier record goes, or comes back.
  mutating func sayEarlierLine(_ effect: Effect) {
    guard let id = effect.earlierEntry else { return }
    let known = unsettled(id)?.text ?? past.takenUp.first { .issue($0.id) == id }?.issue.text
    let text = known ?? id.description
    if case .appendLine = effect { return remark(words.wroteLineAgain(text)) }
    remark(words.tookBackLine(text))
  }
}
