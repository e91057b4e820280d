import Records
package import Release

/// 決まったこと・その後: one A4 for everybody in the division, without persons' names.
package struct AfterPage: Sendable {
  let session: Released<Everybody>
  let context: ReportContext

  package init(_ session: Released<Everybody>, context: ReportContext) {
    (self.session, self.context) = (session, context)
  }

  package var report: Report {
    let words = context.words
    let closed = Set(session.actions.flatMap { $0.issues })
    let taken = session.actions.map(decided)
    let raised = session.issues.filter { $0.isTakenOutside }.map(raised)
    // What an action closes has been told with the action.
    let rest = session.issues.filter { issue in
      !issue.isTakenOutside && !(issue.number.map(closed.contains) ?? false)
    }
    let started = rest.filter { $0.handling?.decision == .act }.map(notStarted)
    let left = rest.filter { $0.handling?.decision != .act }.map(notTaken)
    return Report(
      language: context.language, title: words.afterTitle,
      subtitle: context.heading(of: session.head),
      blocks: [.paragraph(StyledText(words.afterIntroduction))]
        + section(words.decided, taken)
        + (started.isEmpty ? [] : section(words.takenUp, started))
        + (raised.isEmpty ? [] : section(words.askedOutside, raised))
        + section(words.notTaken, left))
  }

  private func section(_ heading: String, _ items: [Item]) -> [Block] {
    let none = Block.paragraph(StyledText(context.words.none, .muted))
    return [.heading(heading), items.isEmpty ? none : .list(items)]
  }

  private func decided(_ action: Action) -> Item {
    let words = context.words
    return Item(
      context.action(action.number), StyledText(action.text, .strong),
      facts: Fact.list([
        (words.owner, action.owner),
        (words.due, action.due.map(context.recordWords.date)),
      ]) + [Fact(words.state, news(of: action))]
        + Fact.list([
          (words.actual, actual(action)), (words.learned, action.learned),
        ]))
  }

  /// The state with the latest dated line behind it.
  private func news(of action: Action) -> StyledText {
    let words = context.words
    let state = StyledText(context.recordWords.state(action.state), .strong)
    guard let entry = action.latestEntry else {
      return state + StyledText(words.remark(words.noNews), .muted)
    }
    let date = context.recordWords.date(entry.date)
    let news = entry.text.map { words.labelled(date, $0) } ?? date
    return state + StyledText("  \(news)")
  }

  /// The result with the target it was to reach.
  private func actual(_ action: Action) -> String? {
    guard let actual = action.actual, let target = action.target else { return action.actual }
    let words = context.words
    return actual + words.remark(words.labelled(words.target, target))
  }

  /// An issue that something is to be done about, as soon as it is agreed what.
  private func notStarted(_ issue: Issue) -> Item {
    let remark = context.words.remark(context.words.noActionYet)
    return Item(
      context.issue(issue.number),
      StyledText(issue.text, .strong) + StyledText(remark, .muted))
  }

  private func raised(_ issue: Issue) -> Item {
    let words = context.words
    let date = context.recordWords.date
    return Item(
      context.issue(issue.number), StyledText(issue.text, .strong),
      facts: Fact.list([
        (
          words.ask,
          issue.ask.map(context.office) ?? context.words.askOpen
        ),
        (words.replyDue, issue.reply == nil ? issue.replyDue.map(date) : nil),
        (words.reply, issue.reply ?? context.words.noReply),
      ]))
  }

  private func notTaken(_ issue: Issue) -> Item {
    let words = context.words
    let handling = issue.handling.map { context.recordWords.decision($0.decision) }
    let reason = issue.handling?.reason.map { StyledText($0) }
    return Item(
      context.issue(issue.number), StyledText(issue.text, .strong),
      facts: Fact.list([(words.handling, handling)])
        + [Fact(words.reason, reason ?? StyledText(words.noReason, .muted))])
  }
}

extension Issue {
  /// Whether the division cannot close it alone.
  var isBeyond: Bool { handling?.decision == .raised || (scope ?? .own) != .own }

  /// Whether it was taken to somebody outside the division: as the meeting decided, and where it
  /// decided nothing, because of how far the issue reaches.
  var isTakenOutside: Bool {
    handling.map { $0.decision == .raised } ?? ((scope ?? .own) != .own)
  }
}

extension Action {
  /// The dated line that its state comes from.
  fileprivate var latestEntry: LogEntry? {
    log.enumerated().filter { $0.element.state != nil }
      .max { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }?.element
  }
}

extension ReportContext {
  /// The division and the day, for the line under a title.
  func heading(of head: RecordHead) -> String {
    division(head.id, written: head.division) + "  \(recordWords.date(head.date))"
  }
}
