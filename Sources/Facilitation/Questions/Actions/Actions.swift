import Insight
import Records

extension Hour {
  /// The day that an answer names, never one that has passed.
  func date(_ typed: Typed) -> CivilDate? {
    let date = DateAnswer(today: setup.today).read(typed.folded)
    return date.flatMap { $0 < setup.today ? nil : $0 }
  }

  /// Begins アクション with the issue that has most votes.
  mutating func startActions() {
    course.begin(.actions)
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

  /// Asks for one more action for an issue; the shortest plan has room for one.
  mutating func continueActions(of issue: Int) {
    plan.isShortest ? startClosing() : ask(ActionQuestion(issue: issue))
  }

  /// Keeps an action from its text on; what is still missing is asked next.
  mutating func addAction(_ text: String, of draft: ActionDraft) {
    let number = course.nextAction(in: session)
    var action = Action(number: number, text: text)
    action.issues = [draft.issue]
    action.caseReference = draft.case.map { id in
      CaseReference(id: id, name: offers(for: draft.issue).first { $0.case.id == id }?.case.title)
    }
    action.from = draft.from
    action.owner = draft.from.flatMap { openAction($0)?.action.owner }
    course.gave(action: number)
    write { $0.actions.append(action) }
    ask(OwnerQuestion(action: number))
  }

  /// The cases shown for an issue, at most three, with its notes as context.
  func offers(for number: Int) -> [Advice.Offer] {
    guard let issue = issue(number) else { return [] }
    let context = MatchContext(
      current: session.current.filter { $0.number.map(issue.current.contains) ?? false }
        .map { $0.text },
      ideal: session.ideal.filter { $0.number.map(issue.ideal.contains) ?? false }.map { $0.text },
      step: .problem)
    return Array(setup.advice.cases(issue.text, context).prefix(3))
  }
}

/// What an action will be made of before its text stands.
struct ActionDraft: Hashable {
  let issue: Int
  /// A text to begin with: what a case does, or the earlier action.
  var text: String?
  /// The id of the case that the text came from, which is then only there to be adapted.
  var `case`: String?
  /// The earlier action that it takes the place of.
  var from: ActionID?

  /// A text that may stand as it is: the team's own.
  var ownText: String? { `case` == nil ? text : nil }
}

extension ActionDraft: KeptByFields {
  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      issue: try fields.one("issue") { $0.issue }, text: try fields.maybe("text") { $0.text },
      case: try fields.maybe("case") { $0.case }, from: try fields.maybe("from") { $0.from })
  }
}
