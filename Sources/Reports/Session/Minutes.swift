package import Records

/// The minutes of one session, for the division itself: everything that its record holds.
package struct Minutes: Sendable {
  let session: Session
  let context: ReportContext

  package init(_ session: Session, context: ReportContext) {
    (self.session, self.context) = (session, context)
  }

  /// Everything, the free text at its end included.
  package var report: Report {
    var report = sheet
    report.blocks += memo
    return report
  }

  /// Everything but the free text, which may be of any length: one A4.
  package var sheet: Report {
    let words = context.words
    return Report(
      language: context.language, title: session.title, subtitle: subtitle,
      scale: estimatedLines > 48 ? .dense : .normal,
      blocks: [.facts(facts)]
        + section(words.current, session.current.map { note($0, context.current) })
        + section(words.ideal, session.ideal.map { note($0, context.ideal) })
        + section(words.issues, session.issues.map(issue))
        + section(words.actions, session.actions.map(action)))
  }

  /// About how many lines the sheet takes, notes in two columns.
  private var estimatedLines: Int {
    let notes = (session.current.count + session.ideal.count) / 2
    let logs = session.actions.reduce(0) { $0 + $1.log.count }
    return 14 + notes + session.issues.count * 3 + session.actions.count * 5 + logs
  }

  /// The division, the term and the day.
  private var subtitle: String {
    let words = context.recordWords
    return [
      context.division(session.id, written: session.division), words.term(session.effectiveTerm),
      words.date(session.date ?? session.id.date),
    ].joined(separator: "  ")
  }

  private func section(_ heading: String, _ items: [Item]) -> [Block] {
    items.isEmpty ? [] : [.heading(heading), .list(items)]
  }

  private var memo: [Block] {
    guard let memo = session.memo?.split(whereSeparator: { $0.isNewline }), !memo.isEmpty else {
      return []
    }
    return [.heading(context.words.notes)]
      + memo.map { .paragraph(StyledText(String($0))) }
  }

  private var facts: [Fact] {
    let words = context.words
    return Fact.list([
      (words.format, session.format), (words.facilitator, session.facilitator),
      (words.participants, session.participants.map { words.people(count: $0) }),
      (words.satisfaction, satisfaction),
      (words.changeNextTime, session.changeNextTime),
      (words.confirmed, session.confirmed.map(context.recordWords.date) ?? words.notConfirmed),
      (words.retention, session.retention),
    ])
  }

  private var satisfaction: String? {
    guard let satisfaction = session.satisfaction, let mean = satisfaction.meanInTenths else {
      return nil
    }
    let tenths = FixedPoint(units: mean, digits: 1).description
    return context.words.mean(tenths, answers: satisfaction.answers)
  }
}

extension Minutes {
  private func note(_ note: Note, _ name: (Int?) -> String) -> Item {
    let remarks = [note.group, note.votes.map { context.words.votes(count: $0) }].compactMap { $0 }
    return Item(name(note.number), StyledText(note.text) + remark(remarks))
  }

  private func remark(_ remarks: [String]) -> StyledText {
    let words = context.words
    return StyledText(remarks.isEmpty ? "" : words.remark(words.list(remarks)), .muted)
  }

  private func issue(_ issue: Issue) -> Item {
    let words = context.words
    return Item(
      context.issue(issue.number),
      StyledText(issue.text) + remark(issue.votes.map { [words.votes(count: $0)] } ?? []),
      facts: Fact.list([
        (context.words.links, links(of: issue)),
        (words.theme, issue.themes.isEmpty ? nil : context.themes(issue.themes)),
        (words.scope, issue.scope.map(context.recordWords.scope)),
        (words.handling, issue.handling.map(context.handling)),
        (words.ask, issue.ask.map(context.office)),
        (words.replyDue, issue.replyDue.map(context.recordWords.date)),
        (words.reply, issue.reply),
      ]))
  }

  /// The names of the notes an issue starts from and holds back.
  private func links(of issue: Issue) -> String? {
    let words = context.words
    let names = issue.current.map(context.current) + issue.ideal.map(context.ideal)
    return names.isEmpty ? nil : words.list(names)
  }

  private func action(_ action: Action) -> Item {
    let words = context.words
    let dates = context.recordWords
    let facts =
      Fact.list([
        (words.links, action.issues.isEmpty ? nil : words.list(action.issues.map(context.issue))),
        (words.owner, action.owner),
      ]) + (action.due == nil ? [] : [Fact(words.due, context.due(action))])
      + Fact.list([
        (words.firstStep, action.firstStep),
        (words.firstStepDue, action.firstStepDue.map(dates.date)),
        (words.trigger, action.trigger), (words.indicator, action.indicator),
        (words.baseline, action.baseline), (words.target, action.target),
        (words.actual, action.actual),
        (words.caseReference, action.caseReference.map { $0.name ?? $0.id }),
        (words.from, action.from?.description), (words.learned, action.learned),
        (words.helped, action.helped), (words.hindered, action.hindered),
      ])
    return Item(
      context.action(action.number),
      StyledText(action.text) + StyledText(words.remark(dates.state(action.state)), .strong),
      facts: facts, children: action.log.map(context.logItem))
  }
}

extension Fact {
  /// The facts that have a value, in the given order.
  static func list(_ pairs: [(label: String, value: String?)]) -> [Fact] {
    pairs.compactMap { pair in
      guard let value = pair.value, !value.isEmpty else { return nil }
      return Fact(pair.label, StyledText(value))
    }
  }
}

extension ReportContext {
  /// A dated line: the day, the state and what was written.
  func logItem(_ entry: LogEntry) -> Item {
    let head = recordWords.date(entry.date) + " " + recordWords.mark(of: entry)
    return Item("", StyledText(entry.text.map { words.labelled(head, $0) } ?? head))
  }
}
