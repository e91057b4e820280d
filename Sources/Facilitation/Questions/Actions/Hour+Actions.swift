import Insight
import Records

extension Hour {
  /// The action of a number.
  func action(_ number: Int) -> Action? { session.actions.first { $0.number == number } }

  /// Changes the action of a number, if it is still there.
  mutating func change(_ number: Int, _ body: (inout Action) -> Void) {
    guard let index = session.actions.firstIndex(where: { $0.number == number }) else { return }
    body(&session.actions[index])
  }

  /// The day that an answer names, never one that has passed.
  func date(_ typed: Typed) -> CivilDate? {
    let date = DateAnswer(today: setup.today).read(typed.folded)
    return date.flatMap { $0 < setup.today ? nil : $0 }
  }

  /// Begins アクション with the issue that has most votes.
  mutating func startActions() {
    enter(.actions)
    continueActions()
  }

  /// Asks for the next action: what earlier ones become, then issue by issue in order of votes.
  mutating func continueActions() {
    if let revision = course.revisions.first(where: { openAction($0) != nil }),
      !session.issues.isEmpty
    {
      return ask(RevisionQuestion(action: revision))
    }
    let open = rankedIssues.compactMap { $0.number }.first { !course.passed.contains($0) }
    if let open { return ask(ActionQuestion(issue: open)) }
    if session.actions.isEmpty, !session.issues.isEmpty { return ask(NoActionsQuestion()) }
    startClosing()
  }

  /// Keeps an action from its text on; what is still missing is asked next.
  mutating func addAction(_ text: String, of draft: ActionDraft) {
    course.lastAction =
      max(course.lastAction, session.actions.compactMap { $0.number }.max() ?? 0) + 1
    var action = Action(number: course.lastAction, text: text)
    action.issues = [draft.issue]
    action.caseReference = draft.case.map { id in
      CaseReference(id: id, name: offers(for: draft.issue).first { $0.case.id == id }?.case.title)
    }
    action.from = draft.from
    action.owner = draft.from.flatMap { openAction($0)?.action.owner }
    session.actions.append(action)
    ask(OwnerQuestion(action: course.lastAction))
  }

  /// The cases shown for an issue, at most three, with its notes as context.
  func offers(for number: Int) -> [Advice.Offer] {
    guard let issue = issue(number) else { return [] }
    let context = MatchContext(
      current: session.current.filter { $0.number.map(issue.current.contains) ?? false }
        .map { $0.text },
      ideal: session.ideal.filter { $0.number.map(issue.ideal.contains) ?? false }.map { $0.text })
    return Array(setup.advice.cases(issue.text, context).prefix(3))
  }
}
