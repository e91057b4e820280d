import Records

/// What earlier hours left open, as one list: Enter accepts all of it as it stands, a number opens
/// one, 0 leaves the rest for later.
///
/// It takes five minutes of the opening at most; what is left follows behind the plan.
struct EarlierQuestion: PlainQuestion {
  static let name = "earlier"

  func help(_ words: HourWords) -> String { words.helpEarlier }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let shown = hour.earlierShown
    let rest = hour.earlierLeft.count - shown.count
    var lines: [Paragraph] = [.plain(words.earlier(shown.count, rest: rest))]
    for (number, item) in shown {
      lines.append(.listed(words.earlierItem(number, item.text)))
      if let former = hour.former(of: item) {
        lines.append(.listed(words.earlierFacts(words.takenOver(from: former))))
      }
      let facts = hour.recordWords.facts(of: item, on: hour.setup.today)
      if !facts.isEmpty { lines.append(.listed(words.earlierFacts(facts))) }
    }
    if hour.asksOwners { lines.append(.hint(words.newYearOwners)) }
    return Prompt(lines + [.plain(words.acceptEarlier), .hint(words.openEarlier)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty { return hour.acceptEarlier() }
    if typed.isNo { return hour.leaveEarlier() }
    guard let number = typed.number,
      let item = hour.earlierShown.first(where: { $0.number == number })?.item
    else { return hour.remark(hour.words.noSuch(typed.text), .hint) }
    switch item {
    case .action(let id, _): hour.ask(OpenActionQuestion(action: id))
    case .issue(let id, _, _): hour.ask(OpenIssueQuestion(issue: id))
    }
  }

  func skip(in hour: inout Hour) { hour.leaveEarlier() }

  /// Goes on when all of it was settled meanwhile.
  func wake(in hour: inout Hour) {
    if hour.earlierLeft.isEmpty { hour.continueEarlier() }
  }
}

extension Hour {
  /// The longest that the opening spends on what earlier hours left.
  private static let earlierTime: Seconds = 5 * 60
  /// How much of it stands on one screen.
  private static let earlierOnScreen = 8

  /// What earlier hours left open and this one has not gone through, with its number on screen,
  /// which it keeps while the list gets shorter.
  fileprivate var earlierLeft: [(number: Int, item: Unsettled)] {
    past.unsettled.enumerated().filter { course.reviews.contains($1.id) }
      .map { (number: $0 + 1, item: $1) }
  }

  /// The division that left something open, where it has become this one since.
  fileprivate func former(of item: Unsettled) -> String? {
    let id = item.id.session.division
    guard id != session.id.division else { return nil }
    return setup.organization.division(id).map { name($0) } ?? id
  }

  fileprivate var earlierShown: [(number: Int, item: Unsettled)] {
    Array(earlierLeft.prefix(Self.earlierOnScreen))
  }

  /// Whether what earlier hours left open is to be gone through now: at the opening while there is
  /// time, behind the plan in any case.
  var asksEarlier: Bool {
    guard !earlierLeft.isEmpty else { return false }
    guard course.stage == .opening else { return true }
    return !course.done.contains(.earlier) && course.used - course.stageBegan < Self.earlierTime
  }

  /// Goes on from the list, where the hour stands.
  mutating func continueEarlier() {
    if course.stage == .opening, !asksEarlier { tellEarlierLater() }
    if course.stage == .opening { return continueOpening() }
    continueClosing()
  }

  /// Says once that what is left of the list comes behind the plan.
  private mutating func tellEarlierLater() {
    course.first(.earlier)
    if !earlierLeft.isEmpty { remark(words.earlierLater(earlierLeft.count)) }
  }

  /// Leaves the list: at the opening it comes behind the plan, behind the plan at the next opening.
  fileprivate mutating func leaveEarlier() {
    course.first(.earlier)
    if course.stage != .opening { course.closeReviews() }
    continueEarlier()
  }

  /// Accepts what is on screen as it stands: actions go on, issues wait once more, what was answered
  /// is settled, what was asked is waited for, what was to be replaced comes up at アクション.
  fileprivate mutating func acceptEarlier() {
    let shown = earlierShown
    for (_, item) in shown {
      switch item {
      case .action(let id, let action): accept(id, action)
      case .issue(let id, let issue, let reply): accept(id, issue, reply)
      }
    }
    course.first(.earlier)
    forgetAll()
    remark(words.earlierAccepted(shown.map { $0.item }.tally))
    continueEarlier()
  }

  private mutating func accept(_ id: ActionID, _ action: Action) {
    let isReplaced = action.state == .changed
    if !isReplaced {
      let entry = LogEntry(date: setup.today, state: .carried)
      request(.appendLog(Review(action: id, entry: entry)))
    }
    course.close(review: .action(id), isRevised: isReplaced && course.stage == .opening)
  }

  private mutating func accept(_ id: IssueID, _ issue: Issue, _ reply: String?) {
    if let reply {
      let text = issue.reply == nil ? reply : nil
      settle(id, IssueLine(date: setup.today, step: .answered, text: text))
    } else if !issue.isAsked {
      settle(id, IssueLine(date: setup.today, step: .next))
    } else {
      course.close(review: .issue(id))
    }
  }

  /// Ends the review of an earlier issue with a line in its own record.
  mutating func settle(_ id: IssueID, _ line: IssueLine) {
    request(.appendLine(id, line))
    forgetAll()
    course.close(review: .issue(id))
  }
}

extension [Unsettled] {
  /// How many of each kind they are.
  fileprivate var tally: EarlierTally {
    var tally = EarlierTally()
    for item in self {
      switch item {
      case .action(_, let action):
        if action.state == .changed { tally.replaced += 1 } else { tally.carried += 1 }
      case .issue(_, _, .some): tally.answered += 1
      case .issue(_, let issue, nil):
        if issue.isAsked { tally.waiting += 1 } else { tally.putOff += 1 }
      }
    }
    return tally
  }
}
