import Records

extension Hour {
  /// The walk over the ideals, those of one group together; one question without any ideal.
  var issueQuestions: [IssueQuestion] {
    var seen: Set<String> = []
    let heads = session.ideal.filter { note in
      note.group.map { seen.insert($0).inserted } ?? true
    }
    return heads.compactMap { $0.number }.map { IssueQuestion(ideal: $0) }
  }

  /// The current notes shown beside a text: the closest one with its group, at most three.
  func currentNotes(near text: String) -> [Note] {
    let closest = setup.advice.closest(text, session.current.map { $0.text }, 1)
    guard let head = closest.first.flatMap({ session.current[at: $0] }) else { return [] }
    let others = session.current.filter { $0.group != nil && $0.group == head.group && $0 != head }
    return Array(([head] + others).prefix(3))
  }

  /// Numbers of an ideal and of those grouped with it.
  func idealNumbers(_ ideal: Int?) -> [Int] {
    guard let note = session.ideal.first(where: { $0.number == ideal && ideal != nil }) else {
      return []
    }
    return session.ideal.filter { $0 == note || ($0.group != nil && $0.group == note.group) }
      .compactMap { $0.number }
  }

  /// Adds an issue with the links that were shown and the theme it is counted under.
  mutating func addIssue(_ text: String, ideal: Int?) -> Int {
    let number = course.nextIssue(in: session)
    var issue = Issue(number: number, text: text)
    let shown = ideal.flatMap { self.text(of: Target(kind: .ideal, number: $0)) }
    let near = shown.map(currentNotes) ?? []
    issue.current = (near.isEmpty ? currentNotes(near: text) : near).compactMap { $0.number }
      .sorted()
    issue.ideal = idealNumbers(ideal)
    course.gave(issue: number)
    write { $0.issues.append(issue) }
    classify(issue: number)
    return number
  }

  /// Goes back to the walk where it stood after an issue was deleted.
  mutating func continueIssues() {
    ask(issueQuestions.first ?? IssueQuestion(ideal: nil))
  }

  /// Ends the walk: votes where there is a choice, otherwise straight to アクション.
  mutating func endIssues() {
    if session.issues.count > 1 { return ask(VotesQuestion(totals: [])) }
    startActions()
  }

  /// Issues by votes, those with as many in the order of their numbers.
  var rankedIssues: [Issue] {
    session.issues.sorted { ($1.votes ?? 0, $0.number ?? 0) < ($0.votes ?? 0, $1.number ?? 0) }
  }
}
