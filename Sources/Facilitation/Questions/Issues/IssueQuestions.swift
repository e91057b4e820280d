import Records

/// What is missing between today and the ideal, in any order; Enter goes on.
struct IssueQuestion: Question {
  static let name = "issue"
  static let traits: QuestionTraits = [.asksText, .hasExamples, .keepsText]

  /// The ideal to which an older version had walked; nothing asks for it any more.
  var ideal: Int?

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(ideal: try fields.maybe("ideal") { $0.ideal })
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    var lines: [Paragraph] = hour.isActionTimeNear ? [.hint(words.actionTime)] : []
    if hour.session.issues.isEmpty, let question = hour.stageQuestion(words.between) {
      lines.append(question)
    }
    lines.append(.hint(words.enterEndsIssues))
    let next = hour.course.nextIssue(in: hour.session)
    return Prompt(lines + hour.practiceHint, label: hour.label(.issue, next))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty {
      guard hour.session.issues.isEmpty else { return hour.endIssues() }
      return hour.ask(NoIssuesQuestion())
    }
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    hour.ask(ScopeQuestion(issue: hour.addIssue(typed.text)))
  }

  func skip(in hour: inout Hour) { hour.endIssues() }

  func help(_ words: HourWords) -> String { words.helpIssue }
}

/// Whether the hour really goes on without a single issue.
struct NoIssuesQuestion: PlainQuestion {
  static let name = "no-issues"

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.noIssues)) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 { return hour.startActions() }
    hour.ask(IssueQuestion())
    if !typed.isEmpty, !typed.isNo { hour.question.answer(typed, &hour) }
  }
}

/// The stickers counted on each issue, in one line or one by one; Enter alone leaves them out.
struct VotesQuestion: Question {
  static let name = "votes"
  /// Stickers that one person may place.
  private static let stickers = 2

  /// Totals typed so far, in the order of the issues.
  let totals: [Int]

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    let totals = try fields.list("totals") { $0.totals }
    guard totals.count < 1000, totals.allSatisfy(Typed.range.contains) else { throw Unkept() }
    return Self(totals: totals)
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    var lines: [Paragraph] = []
    if totals.isEmpty {
      let own = hour.format?.step(for: .issues).map { _ in hour.spoken(.issues).afterWriting } ?? []
      lines =
        hour.issueLines + (own.isEmpty ? [hour.speech(words.callToVote)].compactMap { $0 } : own)
      lines.append(.plain(words.askVotes(hour.session.issues.count)))
    }
    let next = totals.isEmpty ? nil : hour.session.issues[at: totals.count]?.number
    return Prompt(lines, label: next.map { hour.label(.issue, $0) } ?? "")
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let count = hour.session.issues.count
    if typed.isEmpty {
      guard !totals.isEmpty else { return hour.startActions() }
      hour.remark(hour.words.needVotes(count), .hint)
      return hour.endIssues()
    }
    guard let numbers = typed.numbers, totals.count + numbers.count <= count else {
      return hour.remark(hour.words.needVotes(count), .hint)
    }
    let all = totals + numbers
    guard all.count == count else { return hour.ask(VotesQuestion(totals: all)) }
    hour.write { session in
      for index in all.indices { session.issues[index].votes = all[index] }
    }
    check(all.reduce(0, +), in: &hour)
    hour.startActions()
  }

  func skip(in hour: inout Hour) { hour.startActions() }

  /// Counts anew, for the totals typed so far may belong to an issue that is gone.
  func refresh(in hour: inout Hour) -> Bool {
    hour.endIssues()
    return true
  }

  func help(_ words: HourWords) -> String { words.helpVotes }

  /// Says whether the sum fits the people present; it never stops the hour.
  private func check(_ sum: Int, in hour: inout Hour) {
    let people = hour.session.participants ?? 0
    let expected = people * Self.stickers
    let words = hour.words
    hour.remark(
      sum == expected
        ? words.votesFit(sum: sum, people: people) : words.votesDiffer(sum: sum, expected: expected)
    )
  }
}
