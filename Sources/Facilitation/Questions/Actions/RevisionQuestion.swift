import Records

/// For which issue an earlier action is taken up again in another form; Enter lets it rest.
struct RevisionQuestion: Question {
  static let name = "revision"

  let action: ActionID

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(action: try fields.one("action") { $0.action })
  }

  func ask(_ hour: Hour) -> Prompt {
    let text = hour.openAction(action)?.action.text ?? ""
    return Prompt(
      [Paragraph(.plain, hour.words.revise(text))] + hour.issueLines
        + [Paragraph(.plain, hour.words.reviseFor)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo {
      hour.course.revisions.removeAll { $0 == action }
      return hour.continueActions()
    }
    guard let number = typed.number, hour.issue(number) != nil else {
      return hour.remark(hour.words.noSuch(typed.text), .hint)
    }
    hour.course.revisions.removeAll { $0 == action }
    var draft = ActionDraft(issue: number)
    draft.text = hour.openAction(action)?.action.text
    draft.from = action
    hour.ask(ActionQuestion(draft: draft))
  }
}
