package import Records
package import Release
import Text

/// One thing that somebody should see today.
package struct TodayItem: Hashable, Sendable {
  /// Why it stands there, in the order in which it is shown.
  package enum Kind: String, CaseIterable, Sendable {
    /// A reply or decision that nobody has settled.
    case arrived
    case overdue
    /// Due within the week.
    case due
    /// A first step within the week that nobody has taken.
    case firstStep
    case stuck
    /// An ask that nobody has replied to.
    case unanswered
    /// A record that its head has not confirmed, or that is not handed in as it stands.
    case notHandedIn
  }

  package let kind: Kind
  package let session: SessionID
  /// The entry it is about; nil for the record as a whole.
  package let entry: EntryID?
  package let division: String
  package let text: String
  /// The post that acts, or whom it was asked of, without anybody's name.
  package let owner: String?
  package let due: CivilDate?

  package var name: String { entry?.description ?? session.description }
}

/// A record that waits to be handed in.
package struct WaitingRecord: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    case unconfirmed
    /// It has changed since its head saw it.
    case changedSinceSeen
    case notHandedIn
    /// It has changed since it was handed in.
    case changedSince
  }

  package let id: SessionID
  package let division: String
  package let reason: Reason

  package init(_ id: SessionID, division: String, _ reason: Reason) {
    (self.id, self.division, self.reason) = (id, division, reason)
  }
}

/// 今日: what came in, what is late, due and stuck, what waits for a reply and what is not handed in.
package struct Today: ListedData, Sendable {
  package let items: [TodayItem]
  let context: ReportContext
  /// Whose day it is; nil for everybody's.
  let division: String?

  /// Days that count as this week.
  static let days = 7
  /// For how long something that came in is shown where the next meeting need not settle it.
  static let news = 60

  /// `own` are the divisions whose day it is; of nobody's workspace all that a list shows.
  package init(
    of list: RecordList, _ answers: Answers, waiting: [WaitingRecord], for eyes: Eyes,
    context: ReportContext
  ) {
    var own: String?
    if case .division(let id) = eyes { own = id }
    let records = list.records.filter { record in
      !record.isUnfinished && !(list.hasReal && record.head.isSample)
        && own.map { $0 == record.head.id.division } ?? true
    }
    let collector = TodayCollector(answers: answers, context: context, isOwn: own != nil)
    let found = records.flatMap(collector.items) + waiting.map(collector.item)
    let kinds = TodayItem.Kind.allCases
    items = kinds.flatMap { kind in
      found.filter { $0.kind == kind }.sorted { ($0.due ?? .distant) < ($1.due ?? .distant) }
    }
    self.context = context.listing(records.map { $0.head })
    division = own.map(context.divisionName)
  }

  func items(_ kind: TodayItem.Kind) -> [TodayItem] { items.filter { $0.kind == kind } }
}

extension CivilDate {
  /// After every day that anybody writes down.
  fileprivate static var distant: CivilDate { CivilDate(dayNumber: 1_000_000) }
}

/// Finds in one record what belongs to today.
private struct TodayCollector {
  let answers: Answers
  let context: ReportContext
  let isOwn: Bool

  private var today: CivilDate { context.asOf }
  private var end: CivilDate { today.adding(days: Today.days) }

  func items(_ record: ListedRecord) -> [TodayItem] {
    record.actions.compactMap { item($0, record) } + record.issues.compactMap { item($0, record) }
  }

  func item(_ waiting: WaitingRecord) -> TodayItem {
    TodayItem(
      kind: .notHandedIn, session: waiting.id, entry: nil, division: waiting.division,
      text: context.words.waiting(waiting.reason), owner: nil, due: nil)
  }

  private func item(_ action: Action, _ record: ListedRecord) -> TodayItem? {
    guard let number = action.number, let (kind, due) = kind(of: action) else { return nil }
    let id = ActionID(session: record.head.id, number: number)
    let text = kind == .firstStep ? action.firstStep ?? action.text : action.text
    return TodayItem(
      kind: kind, session: id.session, entry: .action(id), division: sender(record), text: text,
      owner: action.owner.map(Post.withoutName), due: due)
  }

  /// Why an action stands there, once each, with the day that says so.
  private func kind(of action: Action) -> (TodayItem.Kind, CivilDate?)? {
    if action.isClosed { return nil }
    if action.isOverdue(on: today) { return (.overdue, action.due) }
    if let due = action.due, due <= end { return (.due, due) }
    if action.state == .stuck { return (.stuck, action.due) }
    guard action.log.isEmpty, action.firstStep != nil, let due = action.firstStepDue, due <= end
    else { return nil }
    return (.firstStep, due)
  }

  private func item(_ issue: Issue, _ record: ListedRecord) -> TodayItem? {
    guard let number = issue.number else { return nil }
    let id = IssueID(session: record.head.id, number: number)
    let kind: TodayItem.Kind
    if let answer = answers[id] {
      guard isNews(answer, of: issue) else { return nil }
      kind = .arrived
    } else {
      guard issue.isAsked, issue.reply == nil, issue.replyDue.map({ $0 <= end }) ?? true else {
        return nil
      }
      kind = .unanswered
    }
    let text = kind == .arrived ? context.words.labelled(issue.text, issue.reply ?? "") : issue.text
    return TodayItem(
      kind: kind, session: id.session, entry: .issue(id), division: sender(record), text: text,
      owner: issue.ask.map(context.office).map(Post.withoutName), due: issue.replyDue)
  }

  /// Whether nobody has written anything down about it since, and it is asked for or new.
  private func isNews(_ answer: Answer, of issue: Issue) -> Bool {
    guard let date = answer.date else { return issue.isAsked }
    if issue.log.contains(where: { $0.date >= date }) { return false }
    return issue.isAsked || (date <= today && today <= date.adding(days: Today.news))
  }

  private func sender(_ record: ListedRecord) -> String {
    let own: Set<String> = isOwn ? [record.head.id.division] : []
    return context.sender(of: record.head.id, written: record.head.division, own: own)
  }
}
