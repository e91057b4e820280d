package import Records

extension Hour {
  /// Goes on with an hour at the question that was open; nil when this program knows it not.
  package init?(resuming state: SideState, session: Session, setup: Setup) {
    let questions = state.questions.compactMap(QuestionKind.question)
    guard !questions.isEmpty, questions.count == state.questions.count else { return nil }
    self.init(setup, session, state.course, questions)
    if !isFinished {
      catchUp(from: state.extent)
      question.wake(&self)
    }
    (remarks, history) = ([], [])
  }

  /// Goes on with an open record whose side file is lost or damaged, where its entries end.
  package init(recovering session: Session, setup: Setup) {
    self.init(setup, session, Course(), [OpenQuestion(DivisionQuestion())])
    course.minutes = setup.given.minutes ?? 60
    if session.current.isEmpty { continueOpening() } else { goOnFromEntries() }
    (remarks, history) = ([], [])
  }

  /// Asks what comes after the last entry.
  private mutating func goOnFromEntries() {
    if !settleFormat() { course.format = "" }
    course.stage = session.reachedStage
    switch course.stage {
    case .opening, .current: ask(NoteQuestion(pile: .current))
    case .ideal: ask(NoteQuestion(pile: .ideal))
    case .issues: continueIssues()
    case .actions, .closing: continueActions()
    }
  }

  /// Takes over what was written to the record but no longer to the side file.
  ///
  /// The record is written first: a crash between the two leaves a question whose answer already
  /// stands there.
  private mutating func catchUp(from extent: Extent) {
    let written = Extent(session)
    for pile in [Pile.current, .ideal] where written[pile] > extent[pile] {
      course.waiting.removeFirst(min(course.waiting.count, written[pile] - extent[pile] - 1))
      continueNotes(pile)
    }
    if written.issues > extent.issues, let number = session.issues.compactMap({ $0.number }).max() {
      course.lastIssue = number
      ask(ScopeQuestion(issue: number, ideal: IssueQuestion(question)?.ideal))
    }
    if written.actions > extent.actions,
      let number = session.actions.compactMap({ $0.number }).max()
    {
      course.lastAction = number
      ask(OwnerQuestion(action: number))
    }
  }
}

extension Session {
  /// The stage that an open record has reached, as far as its entries tell.
  fileprivate var reachedStage: Stage {
    if !actions.isEmpty || issues.contains(where: { $0.votes != nil }) { return .actions }
    if !issues.isEmpty || ideal.contains(where: { $0.number != nil }) { return .issues }
    return current.contains { $0.number != nil } ? .ideal : .current
  }
}
