package import Insight
package import Records
import Release
import Text

/// The report over all divisions for a term, as the secretariat reads it.
package struct OverviewReport: Sendable {
  let overview: Overview
  let context: ReportContext
  /// The cases that fit the issues of an issue type best, by the type's id.
  let cases: [String: [Case]]
  /// What came back about issues.
  let answers: Answers
  /// Files that could not be read.
  let unreadable: [String]
  /// What became of every file of the office.
  let accounting: Accounting
  /// What the records of held meetings call their divisions.
  let written: [SessionID: String]

  /// Chooses at most three cases for each shared type with the matcher; without one there are none.
  package init(
    _ overview: Overview, context: ReportContext, matcher: Matcher?,
    answers: Answers = Answers(), unreadable: [String] = [], accounting: Accounting = Accounting()
  ) {
    (self.overview, self.answers, self.accounting) = (overview, answers, accounting)
    self.unreadable = unreadable.sorted()
    self.context = context.listing(overview.selection.held + overview.selection.earlierHeads)
    written = Dictionary(firstOf: overview.selection.held.map { ($0.id, $0.division) })
    let chosen = overview.sharedTypes.map { group in
      (group.key ?? "", matcher?.cases(for: group, in: context.library) ?? [])
    }
    cases = Dictionary(firstOf: chosen)
  }

  /// The half-year that it is of.
  package var term: Term { overview.term }

  /// The issues that are counted under a type.
  package func issues(of type: String) -> [IssueID] {
    overview.types.first { $0.key == type }?.issues.map { $0.id } ?? []
  }

  package var report: Report {
    let words = context.words
    return Report(
      language: context.language,
      title: words.overviewTitle(term: context.recordWords.term(overview.term)),
      subtitle: words.asOf(date: context.recordWords.date(overview.asOf)),
      blocks: files + [.facts(summary)] + remarks
        + [.heading(words.coverage), .table(coverage)] + missing
        + [
          .heading(words.issuesByTheme), .table(themes), .notice(StyledText(words.themesExplained)),
        ]
        + [.heading(words.sharedTypes), .table(types)] + fittingCases + candidates
        + [.heading(words.beyond), beyond] + ledgerBlocks
        + [.heading(words.actionsByState), .table(actions)]
        + [.heading(words.participation), .facts(participation)]
        + uncounted + leftOut)
  }

  /// How every file was accounted for, which is what the figures rest on.
  private var files: [Block] {
    accounting.all == 0
      ? [] : [.paragraph(StyledText(accounting.line(in: context.language)))]
  }

  private var summary: [Fact] {
    let words = context.words
    let roster = overview.coverage.filter { $0.isDepartment }
    let held = roster.reduce(0) { $0 + $1.divisions.count }
    let all = roster.reduce(0) { $0 + $1.roster.count }
    let done = overview.states.first { $0.state == .done }?.actions.count ?? 0
    let count = words.count
    return [
      Fact(words.divisionsHeld, StyledText(words.divisions(held: held, of: all), .strong)),
      Fact(words.sessions, StyledText(count(overview.selection.held.count))),
      Fact(context.words.issues, StyledText(count(overview.issues.count))),
      Fact(
        context.words.actions,
        StyledText(
          words.actions(
            all: overview.actions.count, done: done, overdue: overview.overdue.count))),
      Fact(words.earlierOpen, StyledText(count(overview.earlierOpen.count))),
    ]
  }

  /// What readers need to know before they use the figures.
  private var remarks: [Block] {
    let words = context.words
    let onlySamples = overview.selection.held.contains(where: { $0.isSample })
    let samples = onlySamples ? [Block.notice(StyledText(words.onlySamples))] : []
    let count = overview.unconfirmed.count
    return samples
      + (count == 0 ? [] : [.notice(StyledText(words.unconfirmed(count: count), .alert))])
  }

  private var participation: [Fact] {
    let (words, figures) = (context.words, overview.participation)
    return [
      Fact(words.contributing, StyledText(words.count(figures.sessions.count))),
      Fact(words.participantsInAll, StyledText(words.people(count: figures.participants))),
    ]
  }

  /// Meetings that the sum of people lacks.
  private var uncounted: [Block] {
    let count = overview.participation.leftOut
    return count == 0 ? [] : [.notice(StyledText(context.words.uncounted(count: count)))]
  }

  private var leftOut: [Block] {
    let words = context.words
    let counts: [(Int, (Int) -> String)] = [
      (overview.selection.samples.count, words.samples(count:)),
      (overview.selection.unfinished.count, words.unfinished(count:)),
      (overview.withheld.count, words.withheld(count:)),
      (unreadable.count, words.unreadable(count:)),
    ]
    let items =
      counts.filter { $0.0 > 0 }.map { Item("", StyledText($0.1($0.0))) }
      + unreadable.map { Item("", StyledText($0, .muted)) }
    return items.isEmpty ? [] : [.heading(words.leftOut), .list(items)]
  }
}

extension Coverage {
  /// Whether its divisions are those that ought to hold a session.
  var isDepartment: Bool {
    if case .department = group { return true }
    return false
  }
}

extension OverviewReport {
  /// The issues no division closes alone, under how far they reach, each with ask and reply.
  var beyond: Block {
    let groups = overview.beyond.filter { !$0.issues.isEmpty }
    if groups.isEmpty { return .paragraph(StyledText(context.words.none, .muted)) }
    return .list(
      groups.map { group in
        let words = context.words
        let heading = StyledText(scope(group.key), .strong)
        let count = StyledText(context.words.remark(words.count(group.issues.count)))
        return Item("", heading + count, children: group.issues.map(item))
      })
  }

  func scope(_ key: String?) -> String {
    guard let scope = key.flatMap(Scope.init) else { return context.words.noScope }
    let name = context.recordWords.scope(scope)
    return scope == .own ? name + context.words.remark(context.recordWords.decision(.raised)) : name
  }

  private func item(_ record: IssueRecord) -> Item {
    let (words, issue) = (context.words, record.issue)
    let ask = issue.ask.map { StyledText(context.office($0)) }
    let division = context.sender(of: record.id.session, written: record.division)
    let reply = issue.reply.map { [Fact(words.reply, StyledText($0))] } ?? []
    return Item(
      "", StyledText(issue.text) + StyledText("  \(record.id)", .muted),
      facts: [
        Fact(words.division, StyledText(division)),
        Fact(words.ask, ask ?? StyledText(words.noAskYet, .alert)),
      ] + replyDue(issue) + reply)
  }

  private func replyDue(_ issue: Issue) -> [Fact] {
    guard let due = issue.replyDue else { return [] }
    let (words, date) = (context.words, context.recordWords.date(due))
    let isLate = issue.reply == nil && due < overview.asOf
    let text = isLate ? StyledText("\(date)  \(words.overdue)", .alert) : StyledText(date)
    return [Fact(words.replyDue, text)]
  }
}

extension OverviewReport {
  /// The divisions that have not held one yet, by department.
  private var missing: [Block] {
    Missing(coverage: overview.coverage, term: overview.term, accounting: accounting)
      .blocks(context)
  }

  /// Under each shared type the cases that fit its issues.
  private var fittingCases: [Block] {
    let words = context.words
    let items = overview.sharedTypes.map { group in
      let chosen = cases[group.key ?? ""] ?? []
      let none = [Item("", StyledText(words.noCase, .muted))]
      return Item(
        "", StyledText(name(of: group), .strong),
        children: chosen.isEmpty ? none : chosen.map(item))
    }
    return items.isEmpty ? [] : [.heading(words.fittingCases), .list(items)]
  }

  private func item(_ found: Case) -> Item {
    Item("", StyledText(found.heading(in: context.language)) + StyledText("  \(found.id)", .muted))
  }
}
