package import Records
import Release
import Text

/// The minutes of one session, for the division itself: everything that its record holds.
///
/// Heads, notes, issues and actions fold over the tables of fields, so that nothing a record can hold
/// is left out.
package struct Minutes: Sendable {
  let session: Session
  let context: ReportContext
  private let vocabulary: Vocabulary

  package init(_ session: Session, context: ReportContext) {
    (self.session, self.context) = (session, context)
    vocabulary = Vocabulary(library: context.library)
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
      blocks: [.facts(head)]
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

  /// The fields of the head that neither the title nor the line under it has said.
  private var head: [Fact] {
    let words = context.words
    let said: [Label] = [.division, .term, .date]
    let facts = facts(of: session) { field in field.label.map { !said.contains($0) } ?? false }
    let unconfirmed = Fact(context.title(of: .confirmed), StyledText(words.notConfirmed))
    return facts + (session.confirmed == nil ? [unconfirmed] : [])
  }
}

extension Minutes {
  private func note(_ note: Note, _ name: (Int?) -> String) -> Item {
    Item(name(note.number), StyledText(note.text) + remark(on: note))
  }

  func issue(_ issue: Issue) -> Item {
    Item(
      context.issue(issue.number), StyledText(issue.text) + remark(on: issue) { $0 == .votes },
      facts: facts(of: issue) { $0.label != .votes }, children: issue.log.map(context.logItem))
  }

  func action(_ action: Action) -> Item {
    let state = context.recordWords.state(action.state)
    let due = action.due.map { _ in context.due(action) }
    return Item(
      context.action(action.number),
      StyledText(action.text) + StyledText(context.words.remark(state), .strong),
      facts: facts(of: action) { _ in true }.map { fact in
        // A day that has passed says so.
        fact.label == context.title(of: .due) ? Fact(fact.label, due ?? fact.value) : fact
      }, children: action.log.map(context.logItem))
  }

  /// Short fields behind a text, in parentheses.
  private func remark<Owner: Fielded>(
    on owner: Owner, where isWanted: (Label) -> Bool = { _ in true }
  ) -> StyledText {
    let words = context.words
    // What a note belongs to stands before its votes.
    let fields = Owner.fields.rows.reversed().filter { $0.label.map(isWanted) ?? false }
    let remarks = fields.flatMap { field in
      guard field.label == .votes, case .number(let votes) = field.value(owner) else {
        return shown(field, of: owner)
      }
      return [words.votes(count: votes)]
    }
    return StyledText(remarks.isEmpty ? "" : words.remark(words.list(remarks)), .muted)
  }

  /// A fact for each line of each labelled field; the links of an entry are one fact.
  func facts<Owner: Fielded>(
    of owner: Owner, where isWanted: (Field<Owner>) -> Bool
  ) -> [Fact] {
    let fields = Owner.fields.rows.filter { $0.label != nil && isWanted($0) }
    let links = fields.filter { $0.kind == .links }.flatMap { shown($0, of: owner) }
    let names = Fact.list([(context.words.links, context.words.list(links))])
    return names
      + fields.filter { $0.kind != .links }.flatMap { field in
        shown(field, of: owner).map { Fact(context.title(of: field), StyledText($0)) }
      }
  }

  /// What a reader sees of a field; themes, types and posts by the office's names for them.
  private func shown<Owner>(_ field: Field<Owner>, of owner: Owner) -> [String] {
    switch field.value(owner) {
    case .themes(let ids): [context.themes(ids)]
    case .types(let ids): [context.words.list(ids.map(context.typeName))]
    case .text(let text) where field.kind == .post: [context.office(text)]
    case .number(let count) where field.label == .participants:
      [context.words.people(count: count)]
    default: field.shown(owner, context.recordWords, vocabulary)
    }
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
  /// A dated line of an action: the day, the state and what was written.
  func logItem(_ entry: LogEntry) -> Item {
    logItem(entry.date, recordWords.mark(of: entry), entry.text)
  }

  /// A dated line of an issue: the day, what became of it and what was written.
  func logItem(_ line: IssueLine) -> Item {
    logItem(line.date, line.step.spelling.said(in: language), line.text)
  }

  private func logItem(_ date: CivilDate, _ word: String, _ text: String?) -> Item {
    Item("", StyledText(recordWords.dated(recordWords.date(date), word, text: text)))
  }
}
