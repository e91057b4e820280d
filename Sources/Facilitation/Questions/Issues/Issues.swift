import Records

extension Hour {
  /// The numbers of the slips closest to a text, with those grouped with the closest, at most so
  /// many; none where nothing is close.
  private func closest(to text: String, in section: NoteSection, atMost most: Int) -> [Int] {
    let notes = slips(section)
    let found = setup.advice.closest(text, notes.map { $0.text }, most).compactMap { notes[at: $0] }
    let group = found.first?.group
    let fellows = notes.filter { $0.group != nil && $0.group == group && !found.contains($0) }
    let close = (found.prefix(1) + fellows + found.dropFirst()).compactMap { $0.number }
    return close.prefix(most).sorted()
  }

  /// What an issue hangs on by its own words: at most two current notes and one ideal.
  func proposedLinks(of text: String) -> (current: [Int], ideal: [Int]) {
    (closest(to: text, in: .current, atMost: 2), closest(to: text, in: .ideal, atMost: 1))
  }

  /// Adds an issue with what it hangs on by its own words; a slip given in advance joins that.
  mutating func addIssue(_ text: String, from slip: Target? = nil) -> Int {
    let number = course.nextIssue(in: session)
    var issue = Issue(number: number, text: text)
    (issue.current, issue.ideal) = proposedLinks(of: text)
    if let slip { issue.hang(on: slip) }
    course.gave(issue: number)
    write { $0.issues.append(issue) }
    return number
  }

  /// The slips on which an issue hangs, each kind led by one with its text.
  func links(of number: Int) -> [String] {
    guard let issue = issue(number) else { return [] }
    return [(Target.Kind.current, issue.current), (.ideal, issue.ideal)].flatMap { kind, numbers in
      numbers.map { number in
        let text = self.text(of: Target(kind: kind, number: number)) ?? ""
        return words.link(label: label(kind, number), text: text)
      }
    }
  }

  /// Asks for the next issue, or returns to the list of slips that an issue came from; the shortest
  /// plan goes on with the first.
  mutating func continueIssues() {
    guard !interrupted.isEmpty else {
      return plan.isShortest && !session.issues.isEmpty ? endIssues() : ask(IssueQuestion())
    }
    resume()
    _ = question.refresh(&self)
  }

  /// Ends the issues: the slips nobody took up, then votes where there is a choice, else アクション.
  mutating func endIssues() {
    let loose = looseTargets
    if !session.issues.isEmpty, !loose.isEmpty, course.first(.untaken) {
      return ask(UntakenQuestion(slips: loose))
    }
    if session.issues.count > 1 { return ask(VotesQuestion(totals: [])) }
    startActions()
  }

  /// The slips that no issue hangs on.
  var looseTargets: [Target] {
    looseNotes.compactMap { section, note in
      note.number.map { Target(kind: section.kind, number: $0) }
    }
  }

  /// Issues by votes, those with as many in the order of their numbers.
  var rankedIssues: [Issue] {
    session.issues.sorted { ($1.votes ?? 0, $0.number ?? 0) < ($0.votes ?? 0, $1.number ?? 0) }
  }
}

extension Issue {
  /// Takes a slip among those it hangs on.
  mutating func hang(on slip: Target) {
    let number = slip.number
    if slip.kind == .current, !current.contains(number) { current = (current + [number]).sorted() }
    if slip.kind == .ideal, !ideal.contains(number) { ideal = (ideal + [number]).sorted() }
  }
}
