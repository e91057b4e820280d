package import Insight
import Records

/// An issue or an action among those of all sessions.
package enum PlanRow: Hashable, Sendable {
  case issue(IssueRecord)
  case action(ActionRecord)

  /// The name of the row in the whole workspace: `2026-04-20-jinji/A1`.
  package var id: String {
    switch self {
    case .issue(let record): record.id.description
    case .action(let record): record.id.description
    }
  }

  var session: SessionID {
    switch self {
    case .issue(let record): record.id.session
    case .action(let record): record.id.session
    }
  }

  var division: String {
    switch self {
    case .issue(let record): record.division
    case .action(let record): record.division
    }
  }

  var term: Term {
    switch self {
    case .issue(let record): record.term
    case .action(let record): record.term
    }
  }

  var text: String {
    switch self {
    case .issue(let record): record.issue.text
    case .action(let record): record.action.text
    }
  }

  var themes: [String] {
    switch self {
    case .issue(let record): record.issue.themes
    case .action(let record): record.themes
    }
  }

  /// Who has to act: an action's owner, or whom an issue has to be settled with.
  var owner: String? {
    switch self {
    case .issue(let record): record.issue.ask
    case .action(let record): record.action.owner
    }
  }

  /// The day an action is to be done, or a reply to an issue is expected.
  var due: CivilDate? {
    switch self {
    case .issue(let record): record.issue.replyDue
    case .action(let record): record.action.due
    }
  }

  /// Whether its day has passed and it is neither closed nor answered.
  func isOverdue(on date: CivilDate) -> Bool {
    switch self {
    case .issue(let record): record.issue.reply == nil && (due ?? date) < date
    case .action(let record): record.action.isOverdue(on: date)
    }
  }

  /// Everything in it that a search by words looks into.
  var searched: [String] {
    switch self {
    case .issue(let record):
      [text, division]
        + [owner, record.issue.reply, record.issue.handling?.reason].compactMap { $0 }
    case .action(let record):
      [text, division]
        + [
          owner, record.action.firstStep, record.action.trigger, record.action.indicator,
          record.action.learned, record.action.helped, record.action.hindered,
          record.action.caseReference?.name,
        ].compactMap { $0 } + record.action.log.compactMap { $0.text }
    }
  }
}
