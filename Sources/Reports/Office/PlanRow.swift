package import Insight
package import Records
import Text

/// An issue or an action among those of all sessions, taken out of its record once.
package enum PlanRow: Hashable, Sendable {
  case issue(IssueRecord, Issue)
  case action(ActionRecord, Action)

  init(_ record: IssueRecord) { self = .issue(record, record.issue) }

  init(_ record: ActionRecord) { self = .action(record, record.action) }

  /// The name of the row in the whole workspace: `2026-04-20-jinji/A1`.
  package var id: String {
    switch self {
    case .issue(let record, _): record.id.description
    case .action(let record, _): record.id.description
    }
  }

  var session: SessionID {
    switch self {
    case .issue(let record, _): record.id.session
    case .action(let record, _): record.id.session
    }
  }

  var division: String {
    switch self {
    case .issue(let record, _): record.division
    case .action(let record, _): record.division
    }
  }

  var term: Term {
    switch self {
    case .issue(let record, _): record.term
    case .action(let record, _): record.term
    }
  }

  var text: String {
    switch self {
    case .issue(_, let issue): issue.text
    case .action(_, let action): action.text
    }
  }

  var themes: [String] { themes { $0.themes } }

  /// Its themes, an action's by its issues, where those of an issue are what `themes` gives.
  func themes(by themes: (Issue) -> [String]) -> [String] {
    switch self {
    case .issue(_, let issue): themes(issue)
    case .action(let record, _): record.themes(by: themes)
    }
  }

  /// Who has to act: an action's owner, or whom an issue has to be settled with.
  var owner: String? {
    switch self {
    case .issue(_, let issue): issue.ask
    case .action(_, let action): action.owner
    }
  }

  /// The day an action is to be done, or a reply to an issue is expected.
  var due: CivilDate? {
    switch self {
    case .issue(_, let issue): issue.replyDue
    case .action(_, let action): action.due
    }
  }

  /// Whether its day has passed and it is neither closed nor answered.
  func isOverdue(on date: CivilDate) -> Bool {
    switch self {
    case .issue(_, let issue): issue.reply == nil && (due ?? date) < date
    case .action(_, let action): action.isOverdue(on: date)
    }
  }

  /// Whether it is an action without a day, which nothing else brings back.
  var isUndated: Bool {
    if case .action(_, let action) = self { !action.isClosed && due == nil } else { false }
  }

  /// Whether it is an action that was to be replaced, and none of these has taken its place.
  func isUnreplaced(by replaced: Set<ActionID>) -> Bool {
    if case .action(let record, let action) = self {
      action.state == .changed && !replaced.contains(record.id)
    } else {
      false
    }
  }

  /// Its number in its session.
  var number: Int {
    switch self {
    case .issue(let record, _): record.id.number
    case .action(let record, _): record.id.number
    }
  }

  var isAction: Bool { if case .action = self { true } else { false } }

  /// Everything in it that a search by words looks into: whatever its record says of it.
  func texts(_ words: FileWords) -> [String] {
    switch self {
    case .issue(_, let issue): issue.texts(words)
    case .action(_, let action): action.texts(words)
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
  /// Only what is overdue, has no day, or was to be replaced and has not been.
  package var overdueOnly = false
  /// Words that must all occur, divided by spaces.
  package var words = ""

  package init() {}
}

/// A filter made ready for thousands of rows.
struct PlanSearch {
  private let filter: PlanFilter
  private let library: Library
  private let asOf: CivilDate
  /// Actions that another one has taken the place of.
  private let replaced: Set<ActionID>
  /// What the division that is asked for came from: its history shows under each successor.
  private let former: Set<String>
  /// The folded words, all of which must occur.
  private let words: [Substring]
  /// How fields say their words in either language; a reader may know a file's only.
  private let languages: [FileWords]
  /// The themes that an issue is counted under.
  private let themes: (Issue) -> [String]

  init(
    _ filter: PlanFilter, replaced: Set<ActionID>, context: ReportContext,
    themes: @escaping (Issue) -> [String]
  ) {
    (self.filter, library, asOf) = (filter, context.library, context.asOf)
    (self.replaced, self.themes) = (replaced, themes)
    let organization = context.library.organization
    former =
      filter.division.flatMap { organization.named($0) }
      .map { organization.predecessors(of: $0.id) } ?? []
    words = folded(filter.words).text.split(whereSeparator: { $0.isWhitespace })
    let vocabulary = Vocabulary(library: context.library)
    languages =
      words.isEmpty ? [] : Language.allCases.map { FileWords($0, vocabulary: vocabulary) }
  }

  /// Whether a row is asked for.
  func admits(_ row: PlanRow) -> Bool {
    admitsKind(row) && admitsDivision(row)
      && (filter.owner.map { Self.holds(row.owner ?? "", $0) } ?? true)
      && (filter.theme.map { admitsTheme(row, $0) } ?? true)
      && (filter.term.map { $0 == row.term } ?? true)
      && (filter.dueBefore.map { day in row.due.map { $0 < day } ?? false } ?? true)
      && (!filter.overdueOnly || isStuck(row))
      && admitsWords(row)
  }

  private func admitsKind(_ row: PlanRow) -> Bool {
    let (kind, state) = (filter.kind, filter.state)
    switch row {
    case .issue: return kind != .action && state == nil
    case .action(_, let action):
      return kind != .issue && (state.map { $0 == action.state } ?? true)
    }
  }

  /// Whether its day has passed or it has none.
  private func isStuck(_ row: PlanRow) -> Bool {
    row.isOverdue(on: asOf) || row.isUndated || row.isUnreplaced(by: replaced)
  }

  private func admitsDivision(_ row: PlanRow) -> Bool {
    guard let division = filter.division else { return true }
    let wanted = folded(division).text
    let known = library.organization.division(row.session.division)
    if former.contains(row.session.division) { return true }
    let names = [row.session.division, row.division, known?.name, known?.english]
    return names.contains { $0.map { folded($0).text == wanted } ?? false }
  }

  /// Whether every word occurs somewhere in the row or its themes' names, whatever its width and
  /// case.
  private func admitsWords(_ row: PlanRow) -> Bool {
    guard !words.isEmpty else { return true }
    let searched =
      [row.division] + languages.flatMap(row.texts) + row.themes.flatMap(names(ofTheme:))
    let text = folded(searched.joined(separator: "\n")).text
    return words.allSatisfy { text.holds($0) }
  }

  private static func holds(_ text: String, _ word: String) -> Bool {
    folded(text).text.holds(folded(word).text)
  }

  private func admitsTheme(_ row: PlanRow, _ theme: String) -> Bool {
    let wanted = folded(theme).text
    return row.themes(by: themes).contains { id in
      names(ofTheme: id).contains { folded($0).text == wanted }
    }
  }

  private func names(ofTheme id: String) -> [String] {
    let known = library.theme(id)
    return [id] + [known?.name, known?.shortName, known?.english].compactMap { $0 }
  }
}
