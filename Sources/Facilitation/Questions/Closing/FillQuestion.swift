import Records

/// One empty field of an action after another; Enter leaves it for later.
struct FillQuestion: Question {
  static let name = "fill"
  static let traits: QuestionTraits = [.asksText]

  let action: Int
  let field: EmptyField

  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      action: try fields.one("action") { $0.action }, field: try fields.one("field") { $0.field })
  }

  var subject: Target? { Target(kind: .action, number: action) }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let question =
      switch field {
      case .owner: words.askOwner
      case .due: words.askDue
      case .step: words.askStep
      case .indicator: words.askIndicator
      case .goal: words.askTarget
      }
    return Prompt([Paragraph(.plain, question)], label: hour.label(.action, action))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo, !store(typed, in: &hour) { return }
    let rest = EmptyField.allCases.drop { $0 != field }.dropFirst()
    if let found = hour.action(action), let next = rest.first(where: { $0.isEmpty(in: found) }) {
      return hour.ask(FillQuestion(action: action, field: next))
    }
    if hour.actionsToFill.isEmpty { return hour.continueClosing() }
    hour.ask(EmptyFieldsQuestion())
  }

  /// Stores the answer; false when it cannot be read.
  private func store(_ typed: Typed, in hour: inout Hour) -> Bool {
    switch field {
    case .owner: hour.change(action) { $0.owner = typed.text }
    case .step: hour.setFirstStep(typed, of: action)
    case .indicator: hour.change(action) { $0.indicator = typed.text }
    case .goal: hour.change(action) { $0.target = typed.text }
    case .due:
      guard let date = hour.date(typed) else {
        hour.remark(hour.words.needDate, .hint)
        return false
      }
      hour.change(action) { $0.due = date }
    }
    return true
  }
}
