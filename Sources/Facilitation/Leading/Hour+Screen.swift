import Records
import Text

extension Hour {
  /// What the room sees now.
  package var screen: Screen {
    let prompt = question.ask(self)
    let lines = prompt.lines.filter { !isAgain || !$0.kind.isLong }
    let head = course.isFresh ? entry : []
    return Screen(
      remarks: remarks, entry: head, asked: lines,
      isSetOff: !lines.isEmpty && (!head.isEmpty || isApart),
      label: prompt.label,
      timeLeft: course.minutes == nil || isFinished || isAtDesk
        ? nil : words.minutesLeft(minutesLeft),
      countdown: prompt.countdown, draft: prompt.draft)
  }

  /// Whether the question stands apart from what is above it: a new one but the first, or an
  /// old one below help.
  private var isApart: Bool {
    isAgain ? remarks.count > 3 : isNamed && !question.traits.contains(.isAside)
  }

  /// The stage and the time left, for the head of a screen.
  package var banner: Paragraph {
    .banner(
      isAtDesk
        ? words.deskBanner
        : words.banner(stage: heading(of: course.stage), minutes: minutesLeft))
  }

  /// What stands on screen once, when a stage begins.
  var entry: [Paragraph] {
    switch course.stage {
    case .opening: overview + [banner] + spoken(.opening) + promiseWords
    case .current:
      [banner] + keepingWords
        + (course.isOnGoodThings ? goodThingsWords : spoken(.current).beforeLast)
    case .ideal: numbered(.current) + [banner] + spoken(.ideal).beforeLast
    case .issues: board + [banner] + spoken(.issues).beforeLast
    case .actions: ranking + [banner] + spoken(.actions)
    case .closing: [banner] + spoken(.closing).prefix(1) + planLines
    }
  }

  /// The plan of the hour with its times, and how to get help.
  private var overview: [Paragraph] {
    let parts = Stage.allCases.map {
      words.part(stage: heading(of: $0), minutes: plan.minutes(of: $0))
    }
    let end = clock(after: course.isInTwo ? plan.end(of: .ideal) * 60 : hourLeft)
    let isWide = words.parts(Array(parts.prefix(4))).displayWidth > Paragraph.columns - 3
    let half = isWide ? 3 : 4
    var lines: [Paragraph] = [
      .plain(words.planOf(plan.end(of: .closing))),
      .listed(words.parts(Array(parts.prefix(half)))),
      .listed(words.parts(Array(parts.dropFirst(half)))),
      .listed(words.effort(plan.effort)),
      .listed(words.span(start: clock(), end: end)),
    ]
    if course.isInTwo { lines.append(.plain(words.inTwo(first: plan.end(of: .ideal)))) }
    if course.minutes == 15 { lines.append(.plain(words.shortest)) }
    if let format {
      lines.append(
        .plain(words.formatLeads(format: format.name, isFirst: past.latest == nil)))
    }
    return lines + [.plain(words.helpIsNear)]
  }

  /// The issues to begin with, by votes.
  private var ranking: [Paragraph] {
    let ranked = rankedIssues.prefix(agendaCount)
    guard !ranked.isEmpty else { return [] }
    let items = ranked.enumerated().map { index, issue in
      let item = words.issueItem(
        label: label(.issue, issue.number ?? 0), text: issue.text, votes: issue.votes)
      return Paragraph.listed(
        issue.votes == nil ? item : words.ranked(place: index + 1, item: item))
    }
    return [.plain(words.agenda(ranked.count))] + items
  }

  /// How many issues an hour of this length can think through.
  private var agendaCount: Int { course.minutes.map { max(1, $0 / 30) } ?? 2 }
}
