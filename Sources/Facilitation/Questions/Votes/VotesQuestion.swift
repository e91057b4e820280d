import Records

/// The stickers counted on each issue, in one line or one by one; Enter alone leaves them out.
struct VotesQuestion: Question {
  static let name = "votes"
  /// Stickers that one person may place.
  private static let stickers = 2

  /// Totals typed so far, in the order of the issues.
  let totals: [Int]

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(totals: try fields.list("totals") { $0.totals })
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    var lines: [Paragraph] = []
    if totals.isEmpty {
      let own = hour.format?.step(for: .issues).map { _ in hour.spoken(.issues).afterWriting } ?? []
      lines =
        hour.issueLines + (own.isEmpty ? [hour.speech(words.callToVote)].compactMap { $0 } : own)
      lines.append(Paragraph(.plain, words.askVotes(hour.session.issues.count)))
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
    for index in all.indices { hour.session.issues[index].votes = all[index] }
    check(all.reduce(0, +), in: &hour)
    hour.startActions()
  }

  func skip(in hour: inout Hour) { hour.startActions() }

  /// Counts anew, for the totals typed so far may belong to an issue that is gone.
  func refresh(in hour: inout Hour) { hour.endIssues() }

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
