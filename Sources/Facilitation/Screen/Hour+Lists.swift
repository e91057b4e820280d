import Records
import Text

/// Lists that stand on screen in several places.
extension Hour {
  /// `現状3`, as entries are called in the room.
  func label(_ kind: Target.Kind, _ number: Int) -> String { words.label(kind, number) }

  /// The plan of the hour with its times, and how to get help.
  var overview: [Paragraph] {
    let parts = Stage.allCases.map {
      words.part(stage: heading(of: $0), minutes: plan.minutes(of: $0))
    }
    let end = clock(after: hourLeft)
    let isWide = words.parts(Array(parts.prefix(4))).displayWidth > Paragraph.columns - 3
    let half = isWide ? 3 : 4
    var lines = [
      Paragraph(.plain, words.planOf(plan.end(of: .closing))),
      Paragraph(.listed, words.parts(Array(parts.prefix(half)))),
      Paragraph(.listed, words.parts(Array(parts.dropFirst(half)))),
      Paragraph(.listed, words.span(start: clock(), end: end)),
    ]
    if let format {
      lines.append(
        Paragraph(.plain, words.formatLeads(format: format.name, isFirst: past.latest == nil)))
    }
    return lines + [Paragraph(.plain, words.helpIsNear)]
  }

  /// The notes of a section with the numbers that commands take.
  func numbered(_ section: NoteSection) -> [Paragraph] {
    session[section].enumerated().map { index, note in
      let label = label(section.kind, note.number ?? index + 1)
      return Paragraph(.listed, words.noteItem(label: label, text: note.text, group: note.group))
    }
  }

  /// The issues with their votes.
  var issueLines: [Paragraph] {
    session.issues.map { issue in
      let label = label(.issue, issue.number ?? 0)
      return Paragraph(.listed, words.issueItem(label: label, text: issue.text, votes: issue.votes))
    }
  }

  /// What was agreed: text, post, date.
  var planLines: [Paragraph] {
    guard !session.actions.isEmpty else { return [Paragraph(.plain, words.nothingAgreed)] }
    let items = session.actions.flatMap { action in
      let label = label(.action, action.number ?? 0)
      let due = action.due.map(recordWords.shortDate) ?? words.noDue
      let owner = action.owner ?? words.noOwner
      return [
        Paragraph(.listed, words.planItem(label: label, text: action.text)),
        Paragraph(.detail, words.ownerAndDue(owner: owner, due: due)),
      ]
    }
    return [Paragraph(.plain, words.agreed)] + items
  }

  /// The issues to begin with, by votes.
  var ranking: [Paragraph] {
    let ranked = rankedIssues.prefix(agendaCount)
    guard !ranked.isEmpty else { return [] }
    let items = ranked.enumerated().map { index, issue in
      let item = words.issueItem(
        label: label(.issue, issue.number ?? 0), text: issue.text, votes: issue.votes)
      return Paragraph(
        .listed, issue.votes == nil ? item : words.ranked(place: index + 1, item: item))
    }
    return [Paragraph(.plain, words.agenda(ranked.count))] + items
  }

  /// How many issues an hour of this length can think through.
  private var agendaCount: Int { course.minutes.map { max(1, $0 / 30) } ?? 2 }
}
