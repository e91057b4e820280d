package import Records

/// 決まったこと・その後: one A4 for everybody in the division, without persons' names.
package struct AfterPage: Sendable {
  let session: Session
  let context: ReportContext

  package init(_ session: Session, context: ReportContext) {
    (self.session, self.context) = (session, context)
  }

  package var report: Report {
    let words = context.words.minutes
    let taken = session.actions.map(decided)
    let left = session.gaps.filter(isLeft).map(notTaken)
    return Report(
      language: context.language, title: words.afterTitle, subtitle: context.heading(of: session),
      blocks: [.paragraph(StyledText(words.afterIntroduction))]
        + section(words.decided, taken) + section(words.notTaken, left))
  }

  private func section(_ heading: String, _ items: [Item]) -> [Block] {
    let none = Block.paragraph(StyledText(context.words.common.none, .muted))
    return [.heading(heading), items.isEmpty ? none : .list(items)]
  }

  private func decided(_ action: Action) -> Item {
    let words = context.words
    let due = action.due.map { words.minutes.until(context.recordWords.date($0)) }
    let who = [action.owner.map(Post.withoutName), due].compactMap(\.self)
    let latest = action.latestEntry.map { context.logItem($0).text }
    let news = latest ?? StyledText(words.minutes.noNews, .muted)
    return Item(
      words.common.action(action.number),
      StyledText(action.text, .strong) + StyledText("  " + words.common.list(who), .muted),
      facts: [Fact(context.recordWords.state(action.state), news)]
        + Fact.list([
          (words.common.actual, actual(action)), (words.common.learned, action.learned),
        ]))
  }

  /// The result with the target it was to reach.
  private func actual(_ action: Action) -> String? {
    guard let actual = action.actual, let target = action.target else { return action.actual }
    let words = context.words
    return actual + words.common.remark(words.common.labelled(words.minutes.target, target))
  }

  /// Whether the team decided against it for now, or nobody acts on it.
  private func isLeft(_ gap: Gap) -> Bool {
    if let decision = gap.handling?.decision { return decision != .act }
    return !session.actions.contains { action in
      gap.number.map(action.gaps.contains) ?? false
    }
  }

  private func notTaken(_ gap: Gap) -> Item {
    let words = context.words
    let reason = gap.handling?.reason.map { StyledText($0) }
    let handling = gap.handling.map { context.recordWords.decision($0.decision) }
    return Item(
      words.common.gap(gap.number), StyledText(gap.text, .strong),
      facts: Fact.list([(words.common.handling, handling), (words.common.ask, gap.ask)])
        + [Fact(words.minutes.reason, reason ?? StyledText(words.minutes.noReason, .muted))]
        + Fact.list([(words.common.reply, gap.reply)]))
  }
}

extension Action {
  /// The dated line that its state comes from.
  var latestEntry: LogEntry? {
    log.enumerated().max { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }?.element
  }
}

extension ReportContext {
  /// The division and the day, for the line under a title.
  func heading(of session: Session) -> String {
    "\(session.division)  \(recordWords.date(session.date ?? session.id.date))"
  }
}
