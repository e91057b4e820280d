import Records

/// Lists that stand on screen in several places.
extension Hour {
  /// `現状3`, as entries are called in the room.
  func label(_ kind: Target.Kind, _ number: Int) -> String { words.label(kind, number) }

  /// `現状3`, as the next slip will be called.
  func nextLabel(_ section: NoteSection) -> String { label(section.kind, numbers.next(section)) }

  /// The notes of a section with the numbers that commands take, in their order.
  func numbered(_ section: NoteSection) -> [Paragraph] {
    shown(section).map { line($0.number, $0.note, in: section) }
  }

  /// The same without the good things, on which no issue hangs.
  func numberedSlips(_ section: NoteSection) -> [Paragraph] {
    shown(section).filter { $0.note.category != .strength }
      .map { line($0.number, $0.note, in: section) }
  }

  /// The notes of a section with the numbers that commands take, in their order.
  func shown(_ section: NoteSection) -> [(number: Int, note: Note)] {
    session[section].enumerated().map { (number(at: $0, in: section), $1) }.sorted { $0.0 < $1.0 }
  }

  private func line(_ number: Int, _ note: Note, in section: NoteSection) -> Paragraph {
    let label = label(section.kind, number)
    let mark = note.group ?? note.category.map { words.spelled($0) }
    return .listed(words.noteItem(label: label, text: note.text, group: mark))
  }

  /// Everything on the wall: the slips by cluster, then the ideals likewise.
  var board: [Paragraph] { clustered(.current) + clustered(.ideal) }

  /// The notes of a section in their order, those of one group together where its first one stands.
  private func clustered(_ section: NoteSection) -> [Paragraph] {
    var left = shown(section)
    var lines: [Paragraph] = []
    while !left.isEmpty {
      let (number, note) = left.removeFirst()
      lines.append(line(number, note, in: section))
      guard let group = note.group else { continue }
      lines += left.filter { $0.note.group == group }.map { line($0.number, $0.note, in: section) }
      left.removeAll { $0.note.group == group }
    }
    return lines
  }

  /// What every entry is called.
  var labels: Set<String> {
    let notes = [NoteSection.current, .ideal].flatMap { section in
      session[section].indices.map { label(section.kind, number(at: $0, in: section)) }
    }
    let issues = session.issues.map { label(.issue, $0.number ?? 0) }
    return Set(notes + issues + session.actions.map { label(.action, $0.number ?? 0) })
  }

  /// The issues with their votes.
  var issueLines: [Paragraph] {
    session.issues.map { issue in
      let label = label(.issue, issue.number ?? 0)
      return .listed(words.issueItem(label: label, text: issue.text, votes: issue.votes))
    }
  }

  /// What was agreed: text, post, date.
  var planLines: [Paragraph] {
    guard !session.actions.isEmpty else { return [.plain(words.nothingAgreed)] }
    let items = session.actions.flatMap { action -> [Paragraph] in
      let label = label(.action, action.number ?? 0)
      let due = action.due.map(recordWords.shortDate)
      return [
        .listed(words.planItem(label: label, text: action.text)),
        .detail(words.ownerAndDue(owner: action.owner, due: due)),
      ]
    }
    return [.plain(words.agreed)] + items
  }
}
