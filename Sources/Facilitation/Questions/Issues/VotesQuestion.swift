import Records

/// The stickers counted on each issue, in one line or one by one; Enter alone leaves them out.
///
/// Nothing reaches the record before every issue has its number and their sum is one that the people
/// present can have given, or that somebody has confirmed.
struct VotesQuestion: Question {
  static let name = "votes"
  /// Stickers that one person may place.
  static let stickers = 2

  /// Totals typed so far, in the order of the issues.
  let totals: [Int]

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(totals: try fields.totals { $0.totals })
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    guard let next = hour.session.issues[at: totals.count], !totals.isEmpty else {
      let own = hour.format?.step(for: .issues).map { _ in hour.spoken(.issues).afterWriting } ?? []
      let call = own.isEmpty ? [hour.speech(words.callToVote)].compactMap { $0 } : own
      return Prompt(
        hour.issueLines + call + [.plain(words.askVotes(hour.session.issues.count))])
    }
    let label = hour.label(.issue, next.number ?? 0)
    return Prompt(.plain(words.askVotesOf(next.text)), .hint(words.orWholeLine), label: label)
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty {
      guard totals.isEmpty else { return hour.endIssues() }
      hour.remark(hour.words.withoutVotes)
      return hour.startActions()
    }
    let count = hour.session.issues.count
    guard let numbers = typed.numbers else { return refuse(0, in: &hour) }
    // A whole line counts for all, whatever was typed before it.
    let all = numbers.count == count ? numbers : totals + numbers
    guard all.count <= count else { return refuse(numbers.count, in: &hour) }
    if all.count == count { return hour.check(votes: all) }
    if numbers.count > 1 {
      hour.remark(hour.words.votesMissing(of: count, typed: all.count))
      hour.show(hour.issueLines(with: all))
    }
    hour.ask(VotesQuestion(totals: all))
  }

  func skip(in hour: inout Hour) { hour.startActions() }

  /// Counts anew, for the totals typed so far may belong to an issue that is gone.
  func refresh(in hour: inout Hour) -> Bool {
    hour.endIssues()
    return true
  }

  func help(_ words: HourWords) -> String { words.helpVotes }

  /// Takes nothing of a line that does not fit, and shows what it has to fit.
  private func refuse(_ typed: Int, in hour: inout Hour) {
    let words = hour.words
    hour.show(hour.issueLines(with: totals))
    hour.remark(words.needVotes(of: hour.session.issues.count, typed: typed), .hint)
  }
}

/// What to do with totals that the people present cannot have given together; only 1 takes them.
struct VotesCheckQuestion: Question {
  static let name = "votes-check"

  let totals: [Int]

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(totals: try fields.totals { $0.totals })
  }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let people = hour.peopleHere ?? 0
    return Prompt(
      hour.issueLines(with: totals) + [
        .plain(
          words.votesDiffer(
            sum: totals.sum, people: people, expected: people * VotesQuestion.stickers)),
        .plain(words.countAgainOrTake),
      ])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    let count = hour.session.issues.count
    if typed.isEmpty || typed.isNo { return hour.endIssues() }
    if let numbers = typed.numbers, numbers.count == count, count > 1 {
      return hour.check(votes: numbers)
    }
    guard typed.number == 1, totals.count == count else {
      return hour.remark(hour.words.countAgainOrTake, .hint)
    }
    hour.keep(votes: totals)
  }

  func skip(in hour: inout Hour) { hour.startActions() }

  /// Counts anew, for the totals may belong to an issue that is gone.
  func refresh(in hour: inout Hour) -> Bool {
    hour.endIssues()
    return true
  }

  func help(_ words: HourWords) -> String { words.helpVotes }
}

extension Hour {
  /// Takes totals that fit the people present, and asks about others.
  fileprivate mutating func check(votes: [Int]) {
    let people = peopleHere ?? 0
    guard votes.sum == people * VotesQuestion.stickers else {
      return ask(VotesCheckQuestion(totals: votes))
    }
    remark(words.votesFit(sum: votes.sum, people: people))
    keep(votes: votes)
  }

  fileprivate mutating func keep(votes: [Int]) {
    write { session in
      for (index, total) in zip(session.issues.indices, votes) {
        session.issues[index].votes = total
      }
    }
    startActions()
  }

  /// The issues with the totals typed so far beside them.
  fileprivate func issueLines(with totals: [Int]) -> [Paragraph] {
    session.issues.enumerated().map { index, issue in
      let label = label(.issue, issue.number ?? 0)
      return .listed(words.issueItem(label: label, text: issue.text, votes: totals[at: index]))
    }
  }
}

extension [Int] {
  var sum: Int { reduce(0, +) }
}

extension KeptFields {
  /// Totals of stickers, none of which can be just any number: a sum of them must not overflow.
  fileprivate mutating func totals(_ get: (Value) -> [Int]) throws(Unkept) -> [Int] {
    let totals = try list("totals", get)
    guard totals.count < 1000, totals.allSatisfy(Typed.range.contains) else { throw Unkept() }
    return totals
  }
}
