import Records

/// One empty field of an action after another; Enter leaves it for later.
struct FillQuestion: Question {
  static let name = "fill"

  let action: Int
  let field: EmptyField

  init(action: Int, field: EmptyField) { (self.action, self.field) = (action, field) }

  init?(_ draft: Draft) {
    guard let action = draft.number("action"),
      let field = draft["field"].flatMap(EmptyField.init)
    else { return nil }
    self.init(action: action, field: field)
  }

  var draft: Draft { ["action": String(action), "field": field.rawValue] }
  var isTextAsked: Bool { true }
  var subject: Target? { Target(kind: .action, number: action) }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let question =
      switch field {
      case .owner: words.actions.askOwner
      case .due: words.actions.askDue
      case .step: words.closing.askStep
      case .indicator: words.closing.askIndicator
      case .goal: words.closing.askTarget
      }
    return Prompt([Line(.plain, question)], label: hour.label(.action, action))
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
        hour.remark(hour.words.actions.needDate, .hint)
        return false
      }
      hour.change(action) { $0.due = date }
    }
    return true
  }
}
