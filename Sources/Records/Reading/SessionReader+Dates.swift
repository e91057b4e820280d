extension SessionReader {
  /// Warns about days of one entry that cannot follow each other.
  mutating func checkDates() {
    let held = session.date ?? (hasID ? session.id.date : nil)
    var (issue, action, log) = (-1, -1, 0)
    // The head has dates as well, which belong to no entry.
    var dates = values.dates.drop { $0.entry < 0 }
    for (index, entry) in places.entries.enumerated() {
      if entry.section == .issues { (issue, log) = (issue + 1, 0) }
      if entry.section == .actions { (action, log) = (action + 1, 0) }
      while let date = dates.first, date.entry == index {
        dates = dates.dropFirst()
        let problem =
          entry.section == .issues
          ? Self.problem(date.label, session.issues[issue], log, held)
          : Self.problem(date.label, session.actions[action], log, held)
        if date.label == nil { log += 1 }
        guard let problem else { continue }
        let line = values.document.lines[date.line]
        let range = date.label == nil ? line.label : line.value
        values.findings.add(problem, line: date.line, at: range)
      }
    }
  }

  /// What is wrong with a date under an issue, or with its dated line of an index.
  private static func problem(
    _ label: Label?, _ issue: Issue, _ log: Int, _ held: CivilDate?
  ) -> Problem? {
    switch label {
    case .replyDue:
      guard let due = issue.replyDue, let asked = issue.asked, due < asked else { return nil }
      return .fit(.replyDueBeforeAsked(due, asked: asked))
    case nil:
      guard let held, issue.log[log].date < held else { return nil }
      return .fit(.logBeforeSession(issue.log[log].date, session: held))
    default: return nil
    }
  }

  /// What is wrong with a date under an action, or with its dated line of an index.
  private static func problem(
    _ label: Label?, _ action: Action, _ log: Int, _ held: CivilDate?
  ) -> Problem? {
    switch label {
    case .due:
      guard let due = action.due, let held, due < held else { return nil }
      return .fit(.dueBeforeSession(due, session: held))
    case .firstStepDue:
      guard let step = action.firstStepDue, let due = action.due, step > due else { return nil }
      return .fit(.firstStepAfterDue(step, due: due))
    case nil:
      guard let held, action.log[log].date < held else { return nil }
      return .fit(.logBeforeSession(action.log[log].date, session: held))
    default: return nil
    }
  }
}
