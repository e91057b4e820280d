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
    let agreed = Set(session.actions.flatMap { $0.issues })
    let groups = Dictionary(grouping: session.issues) { issue in
      AfterGroup(issue, hasAction: issue.number.map(agreed.contains) ?? false)
    }
    return Report(
      language: context.language, title: words.afterTitle,
      subtitle: context.heading(of: session.head),
      blocks: [.paragraph(StyledText(words.afterIntroduction))]
        + section(words.decided, session.actions.map(decided))
        + AfterGroup.allCases.flatMap { group in
          groups[group].map { section(words.heading(of: group), $0.map { item($0, in: group) }) }
            ?? []
        })
  }

  private func item(_ issue: Issue, in group: AfterGroup) -> Item {
    switch group {
    case .takenUp: takenUp(issue)
    case .asked: raised(issue)
    case .carried, .dropped, .undecided: left(issue)
    }
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

  /// An issue that something is done about, with its actions, or is to be as soon as it is agreed
  /// what.
  private func takenUp(_ issue: Issue) -> Item {
    let actions = session.actions.filter { action in
      issue.number.map(action.issues.contains) ?? false
    }
    let names = actions.map { context.action($0.number) }
    let remark = names.isEmpty ? context.words.remark(context.words.noActionYet) : ""
    return Item(
      context.issue(issue.number),
      StyledText(issue.text, .strong) + StyledText(remark, .muted),
      facts: Fact.list([
        (context.words.actions, context.words.listed(names)), (context.words.reply, issue.reply),
      ]))
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
        (words.reply, issue.reply ?? issue.latestLine(.answered)?.text ?? words.noReply),
      ]))
  }

  /// An issue that is put off or dropped, with the latest reason that was given.
  private func left(_ issue: Issue) -> Item {
    let words = context.words
    let reason =
      issue.log.isEmpty ? issue.handling?.reason : issue.latestLine()?.text
    return Item(
      context.issue(issue.number), StyledText(issue.text, .strong),
      facts: [
        Fact(words.reason, reason.map { StyledText($0) } ?? StyledText(words.noReason, .muted))
      ] + Fact.list([(words.reply, issue.reply)]))
  }
}

/// Where an issue stands on the page: in one place, whatever was decided and written since.
enum AfterGroup: CaseIterable {
  case takenUp, carried, asked, dropped
  /// Nothing was decided, and nothing is done.
  case undecided

  init(_ issue: Issue, hasAction: Bool) {
    self =
      switch issue.standing {
      case .decided(.act), .since(.takenUp): .takenUp
      case .decided(.next), .since(.next): .carried
      case .decided(.raised), .since(.answered): .asked
      case .decided(.dropped), .since(.dropped): .dropped
      case nil: hasAction ? .takenUp : (issue.scope ?? .own) == .own ? .undecided : .asked
      }
  }
}

extension Issue {
  /// Whether the division cannot close it alone.
  var isBeyond: Bool { handling?.decision == .raised || (scope ?? .own) != .own }
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
