import Records

extension Hour {
  /// Begins おわりに; an issue with an action is taken up.
  mutating func startClosing() {
    for action in session.actions {
      for number in action.issues { change(issue: number) { $0.handling = Handling(.act) } }
    }
    course.begin(.closing)
    continueClosing()
  }

  /// Asks the next thing that the closing does not know yet, or ends the hour.
  mutating func continueClosing() {
    if let issue = session.issues.first(where: { $0.handling == nil }), let number = issue.number {
      return ask(HandlingQuestion(issue: number))
    }
    if course.first(.satisfaction) {
      return ask(SatisfactionQuestion(marks: []))
    }
    if course.first(.change) { return ask(ChangeQuestion()) }
    if course.first(.loose), !looseNotes.isEmpty { return ask(LooseQuestion()) }
    if course.first(.empty), !actionsToFill.isEmpty {
      return ask(EmptyFieldsQuestion())
    }
    ask(FinishedQuestion())
    end()
  }

  /// The words of the closing, a format's four: the plan, open issues, the head's word, the marks.
  func closingWords(_ part: ClosingPart) -> [Paragraph] {
    let words = spoken(.closing)
    guard words.count > 3 else { return part == .marks ? Array(words.dropFirst()) : [] }
    return part == .issues ? [words[1]] : Array(words.dropFirst(2))
  }

  /// The moments of the closing after the plan that have words of their own.
  enum ClosingPart { case issues, marks }

  /// Notes that led to no issue, with their sections.
  var looseNotes: [(section: NoteSection, note: Note)] {
    let current = Set(session.issues.flatMap { $0.current })
    let ideal = Set(session.issues.flatMap { $0.ideal })
    return slips(.current).filter { !current.contains($0.number ?? 0) }.map { (.current, $0) }
      + slips(.ideal).filter { !ideal.contains($0.number ?? 0) }.map { (.ideal, $0) }
  }

  /// Actions with a field that is still empty.
  var actionsToFill: [Action] { session.actions.filter { !$0.emptyFields.isEmpty } }
}
