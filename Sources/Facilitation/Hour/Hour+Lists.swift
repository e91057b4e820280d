import Records

/// Lists that stand on screen in several places.
extension Hour {
  /// `現状3`, as entries are called in the room.
  func label(_ kind: Target.Kind, _ number: Int) -> String { words.label(kind, number) }

  /// The notes of a section with the numbers that commands take.
  func numbered(_ section: NoteSection) -> [Paragraph] {
    session[section].enumerated().map { index, note in
      let label = label(section.kind, note.number ?? index + 1)
      return .listed(words.noteItem(label: label, text: note.text, group: note.group))
    }
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
      let due = action.due.map(recordWords.shortDate) ?? words.noDue
      let owner = action.owner ?? words.noOwner
      return [
        .listed(words.planItem(label: label, text: action.text)),
        .detail(words.ownerAndDue(owner: owner, due: due)),
      ]
    }
    return [.plain(words.agreed)] + items
  }
}
