import Records

/// What stands between one ideal and the current notes closest to it; Enter goes on.
struct IssueQuestion: Question {
  static let name = "issue"
  static let traits: QuestionTraits = [.asksText, .hasExamples]

  /// The number of the ideal; nil when none was written.
  let ideal: Int?

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(ideal: try fields.maybe("ideal") { $0.ideal })
  }

  var subject: Target? { ideal.map { Target(kind: .ideal, number: $0) } }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    var lines: [Paragraph] = hour.isActionTimeNear ? [.hint(words.actionTime)] : []
    if let subject, let text = hour.text(of: subject) {
      lines.append(
        .plain(words.idealAtHand(label: hour.label(.ideal, subject.number), text: text)))
      if !isAgain(in: hour) { lines += near(text, in: hour) }
    }
    if !isAgain(in: hour) { lines += [hour.stageQuestion(words.between)].compactMap({ $0 }) }
    lines.append(.hint(isLast(in: hour) ? words.enterVotes : words.enterNextIdeal))
    let next = hour.course.nextIssue(in: hour.session)
    return Prompt(lines + hour.practiceHint, label: hour.label(.issue, next))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty { return goOn(in: &hour) }
    if typed.numbers != nil { return hour.remark(hour.words.needText, .hint) }
    let number = hour.addIssue(typed.text, ideal: ideal)
    hour.ask(ScopeQuestion(issue: number, ideal: ideal))
    if hour.issue(number)?.current.isEmpty == true, !hour.session.current.isEmpty {
      hour.interrupt(with: LinksQuestion(issue: number, section: .current))
    }
  }

  func skip(in hour: inout Hour) { hour.endIssues() }

  func help(_ words: HourWords) -> String { words.helpIssue }

  /// Goes to the next ideal, or to the votes.
  private func goOn(in hour: inout Hour) {
    let walk = hour.issueQuestions
    let index = walk.firstIndex { $0.ideal == ideal } ?? walk.count
    if let next = walk[at: index + 1] { return hour.ask(next) }
    guard hour.session.issues.isEmpty else { return hour.endIssues() }
    hour.ask(NoIssuesQuestion())
  }

  /// Whether no ideal comes after this one.
  private func isLast(in hour: Hour) -> Bool {
    guard let last = hour.issueQuestions.last else { return true }
    return last.ideal == ideal
  }

  /// Whether the latest issue came from this very ideal, so that little need be repeated.
  private func isAgain(in hour: Hour) -> Bool {
    guard let latest = hour.session.issues.last else { return false }
    return latest.ideal == hour.idealNumbers(ideal)
  }

  /// The current notes closest to the ideal.
  private func near(_ text: String, in hour: Hour) -> [Paragraph] {
    let notes = hour.currentNotes(near: text)
    guard let first = notes.first, let number = first.number else { return [] }
    let label = hour.label(.current, number)
    return [
      .plain(hour.words.closest(label: label, text: first.text, more: notes.count - 1))
    ]
  }
}

/// Whether the hour really goes on without a single issue.
struct NoIssuesQuestion: PlainQuestion {
  static let name = "no-issues"

  func ask(_ hour: Hour) -> Prompt { Prompt(.plain(hour.words.noIssues)) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 { return hour.startActions() }
    hour.ask(hour.issueQuestions.last ?? IssueQuestion(ideal: nil))
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
