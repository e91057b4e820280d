package import Insight
import Records
import Release

/// The report over all divisions for a term, as HR reads it.
package struct OverviewReport: Sendable {
  let overview: Overview
  let context: ReportContext
  /// The cases that fit the issues of an issue type best, by the type's id.
  let cases: [String: [Case]]
  /// Files that could not be read.
  let unreadable: [String]

  /// Chooses at most three cases for each shared type with the matcher.
  package init(
    _ overview: Overview, context: ReportContext, matcher: Matcher, unreadable: [String] = []
  ) {
    (self.overview, self.context, self.unreadable) = (overview, context, unreadable.sorted())
    let chosen = overview.sharedTypes.map { group in
      (group.key ?? "", matcher.cases(for: group, in: context.library))
    }
    cases = Dictionary(chosen) { first, _ in first }
  }

  package var report: Report {
    let words = context.words.overview
    return Report(
      language: context.language, title: words.title(context.recordWords.term(overview.term)),
      subtitle: words.asOf(context.recordWords.date(overview.asOf)),
      blocks: [.facts(summary)] + remarks
        + [.heading(words.coverage), .table(coverage)] + missing
        + [.heading(words.themes), .table(themes), .notice(StyledText(words.themesExplained))]
        + [.heading(words.types), .table(types)] + fittingCases + candidates
        + [.heading(words.beyond), beyond]
        + [.heading(words.actions), .table(actions)]
        + [.heading(words.participation), .facts(participation)]
        + uncounted + leftOut)
  }

  private var summary: [Fact] {
    let words = context.words.overview
    let roster = overview.coverage.filter { $0.isDepartment }
    let held = roster.reduce(0) { $0 + $1.divisions.count }
    let all = roster.reduce(0) { $0 + $1.roster.count }
    let done = overview.states.first { $0.state == .done }?.actions.count ?? 0
    let count = words.count
    return [
      Fact(words.divisionsHeld, StyledText(words.ofDivisions(held, all), .strong)),
      Fact(words.sessions, StyledText(count(overview.selection.held.count))),
      Fact(context.words.common.issues, StyledText(count(overview.issues.count))),
      Fact(
        context.words.common.actions,
        StyledText(words.actionsSummary(overview.actions.count, done, overview.overdue.count))),
      Fact(words.earlierOpen, StyledText(count(overview.earlierOpen.count))),
    ]
  }

  /// What readers need to know before they use the figures.
  private var remarks: [Block] {
    let words = context.words.overview
    let onlySamples = overview.selection.held.contains(where: { $0.isSample })
    let samples = onlySamples ? [Block.notice(StyledText(words.onlySamples))] : []
    let count = overview.unconfirmed.count
    return samples + (count == 0 ? [] : [.notice(StyledText(words.unconfirmed(count), .alert))])
  }

  private var participation: [Fact] {
    let (words, figures) = (context.words.overview, overview.participation)
    return [
      Fact(words.contributing, StyledText(words.count(figures.sessions.count))),
      Fact(words.participants, StyledText(context.words.common.people(figures.participants))),
    ]
  }

  private var uncounted: [Block] {
    let count = overview.participation.leftOut
    return count == 0 ? [] : [.notice(StyledText(context.words.overview.uncounted(count)))]
  }

  private var leftOut: [Block] {
    let words = context.words.overview
    let counts: [(Int, (Int) -> String)] = [
      (overview.selection.samples.count, words.samples),
      (overview.selection.unfinished.count, words.unfinished),
      (overview.withheld.count, words.withheld),
      (unreadable.count, words.unreadable),
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
