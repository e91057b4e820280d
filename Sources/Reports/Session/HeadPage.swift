import Records
package import Release

/// The A4 that the head of a division sees before anything leaves it: all that would leave, each
/// statement under its number, and nothing else.
package struct HeadPage: Sendable {
  let leaving: LeavingRecord
  let context: ReportContext
  /// The types that issues without one are counted under, by the numbers of the issues.
  let guesses: [Int: String]
  /// What has changed since the head saw an earlier page.
  let changes: [LeavingChange]

  package init(
    _ leaving: LeavingRecord, guesses: [Int: String] = [:], changes: [LeavingChange] = [],
    context: ReportContext
  ) {
    (self.leaving, self.guesses, self.changes) = (leaving, guesses, changes)
    self.context = context
  }

  package var report: Report {
    let words = context.words
    return Report(
      language: context.language, title: words.headTitle,
      subtitle: context.heading(of: leaving.head), scale: estimatedLines > 48 ? .dense : .normal,
      blocks: [.paragraph(StyledText(words.headIntroduction))] + changed
        + [.heading(words.leaving), .facts(head)] + statements + notices
        + [.heading(words.confirmation)]
        + [words.confirmationDate, words.confirmationSign].map { .blank(StyledText($0)) }
        + [.facts([Fact(words.pageCode, StyledText(leaving.code, .muted))])])
  }

  /// About how many lines it takes.
  private var estimatedLines: Int {
    let (issues, actions) = (leaving.content.issues, leaving.content.actions)
    let logs = issues.reduce(0) { $0 + $1.log.count } + actions.reduce(0) { $0 + $1.log.count }
    return 24 + issues.count * 5 + actions.count * 9 + logs
  }

  private var minutes: Minutes { Minutes(leaving.content, context: context) }

  /// Who will read it, then the meeting itself.
  private var head: [Fact] {
    let said: [Label] = [.division, .term, .date, .release, .recordNumber]
    let reach = Fact(context.words.readBy, StyledText(context.words.readers(leaving), .strong))
    return [reach]
      + minutes.facts(of: leaving.content) { field in
        field.label.map { !said.contains($0) } ?? false
      }
  }

  private var statements: [Block] {
    let words = context.words
    if leaving.isFactOnly { return [.paragraph(StyledText(words.onlyTheFact))] }
    let (beyond, own) = (
      leaving.content.issues.filter { $0.isBeyond }, leaving.content.issues.filter { !$0.isBeyond }
    )
    return section(words.plan, leaving.content.actions.map(minutes.action))
      + section(words.raised, beyond.map(issue))
      + (own.isEmpty ? [] : section(words.issues, own.map(issue)))
  }

  private func section(_ heading: String, _ items: [Item]) -> [Block] {
    let none = Block.paragraph(StyledText(context.words.none, .muted))
    return [.heading(heading), items.isEmpty ? none : .list(items)]
  }

  /// An issue with the type it is counted under, where nobody has chosen one; one that others have
  /// to settle says where nobody is named for that.
  private func issue(_ issue: Issue) -> Item {
    let words = context.words
    var item = minutes.issue(issue)
    if issue.isBeyond, issue.ask == nil {
      item.facts.append(Fact(words.ask, StyledText(words.askOpen, .alert)))
    }
    if issue.types.isEmpty, let guess = issue.number.flatMap({ guesses[$0] }) {
      let type = context.typeName(guess) + words.remark(words.estimated)
      item.facts.append(Fact(words.type, StyledText(type)))
    }
    return item
  }

  private var changed: [Block] {
    guard !changes.isEmpty else { return [] }
    let items = changes.map { change in
      Item(
        context.words.mark(of: change), StyledText(line(change), change.isNew ? .strong : .muted))
    }
    return [.heading(context.words.changedSince), .list(items)]
  }

  private func line(_ change: LeavingChange) -> String {
    guard let entry = change.entry, !change.text.hasPrefix("\(entry):") else { return change.text }
    return context.words.labelled(entry, change.text)
  }

  /// What stays inside: what the head has crossed out, and what never leaves.
  private var notices: [Block] {
    let words = context.words
    let held = leaving.heldBack.map { item in
      let name = context.recordWords.entry(item.section == .issues ? "G" : "A", item.number)
      return item.label.map { words.part($0.spelling[context.language], of: name) } ?? name
    }
    let doubtful = leaving.possibleNames
    var notices: [StyledText] = []
    if !held.isEmpty { notices.append(StyledText(words.heldBack(held), .strong)) }
    if !doubtful.isEmpty { notices.append(StyledText(words.possibleNames(doubtful), .alert)) }
    notices += [StyledText(words.staying), StyledText(words.masked)]
    if !leaving.isFactOnly { notices.append(StyledText(words.crossOut)) }
    return notices.map { .notice($0) }
  }
}

/// Reads the post out of an owner or facilitator, after which a person's name may stand.
enum Post {
  /// The words before the first parenthesis: `給与係長（山田）` gives `給与係長`.
  static func withoutName(_ text: String) -> String {
    let post = text.prefix { $0 != "（" && $0 != "(" }
    return String(post.reversed().drop { $0.isWhitespace }.reversed())
  }
}
