package import Insight
package import Records
import Text

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

/// Which issues and actions a reader asks for; what is nil or empty asks for nothing.
package struct PlanFilter: Hashable, Sendable {
  /// What a row is about: an issue or an action.
  package enum Kind: String, CaseIterable, Sendable { case issue, action }

  package var kind: Kind?
  /// A roster id or the division's name.
  package var division: String?
  /// Words of the post.
  package var owner: String?
  /// A theme's id or name in either language.
  package var theme: String?
  package var term: Term?
  /// A state, which actions alone have.
  package var state: ActionState?
  /// Only what is due earlier than this day.
  package var dueBefore: CivilDate?
  package var overdueOnly = false
  /// Words that must all occur, divided by spaces.
  package var words = ""

  package init() {}
}

extension PlanFilter {
  /// Whether a row is asked for.
  func admits(_ row: PlanRow, library: Library, asOf date: CivilDate) -> Bool {
    admitsKind(row) && admitsDivision(row, library.organization)
      && (owner.map { Self.holds(row.owner ?? "", $0) } ?? true)
      && (theme.map { wanted in Self.matches(row.themes, wanted, in: library) } ?? true)
      && (term.map { $0 == row.term } ?? true)
      && (dueBefore.map { day in row.due.map { $0 < day } ?? false } ?? true)
      && (!overdueOnly || row.isOverdue(on: date))
      && admitsWords(row, library)
  }

  private func admitsKind(_ row: PlanRow) -> Bool {
    switch row {
    case .issue: kind != .action && state == nil
    case .action(let record): kind != .issue && (state.map { $0 == record.action.state } ?? true)
    }
  }

  private func admitsDivision(_ row: PlanRow, _ organization: Organization) -> Bool {
    guard let division else { return true }
    let wanted = folded(division).text
    let known = organization.division(row.session.division)
    let names = [row.session.division, row.division, known?.name, known?.english]
    return names.contains { $0.map { folded($0).text == wanted } ?? false }
  }

  /// Whether every word occurs somewhere in the row or its themes' names, whatever its width and
  /// case.
  private func admitsWords(_ row: PlanRow, _ library: Library) -> Bool {
    let query = folded(words).text.split(whereSeparator: { $0.isWhitespace })
    guard !query.isEmpty else { return true }
    let searched = row.searched + row.themes.flatMap { Self.names(of: $0, in: library) }
    let text = searched.map { folded($0).text }.joined(separator: "\n")
    return query.allSatisfy { text.holds($0) }
  }

  private static func holds(_ text: String, _ word: String) -> Bool {
    folded(text).text.holds(folded(word).text)
  }

  private static func matches(_ themes: [String], _ wanted: String, in library: Library) -> Bool {
    let wanted = folded(wanted).text
    return themes.contains { id in
      names(of: id, in: library).contains { folded($0).text == wanted }
    }
  }

  private static func names(of theme: String, in library: Library) -> [String] {
    let known = library.theme(theme)
    return [theme] + [known?.name, known?.shortName, known?.english].compactMap { $0 }
  }
}
