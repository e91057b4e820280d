import Records

/// What is still empty; a number fills an action's fields now, Enter later.
struct EmptyFieldsQuestion: PlainQuestion {
  static let name = "empty"

  func help(_ words: HourWords) -> String { words.helpEmpty }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let items = hour.actionsToFill.map { action in
      let fields = action.emptyFields.map(words.emptyField)
      return Paragraph(
        .listed, words.emptyItem(label: hour.label(.action, action.number ?? 0), fields: fields))
    }
    return Prompt(
      [Paragraph(.plain, words.someEmpty)] + items + [Paragraph(.plain, words.fillOrLater)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.continueClosing() }
    guard let number = typed.number, let field = hour.action(number)?.emptyFields.first else {
      return hour.remark(hour.words.noSuch(typed.text), .hint)
    }
    hour.ask(FillQuestion(action: number, field: field))
  }
}

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
    case .owner: hour.change(action: action) { $0.owner = typed.text }
    case .step: hour.setFirstStep(typed, of: action)
    case .indicator: hour.change(action: action) { $0.indicator = typed.text }
    case .goal: hour.change(action: action) { $0.target = typed.text }
    case .due:
      guard let date = hour.date(typed) else {
        hour.remark(hour.words.needDate, .hint)
        return false
      }
      hour.change(action: action) { $0.due = date }
    }
    return true
  }
}

/// A field of an action that can wait until after the hour.
enum EmptyField: String, CaseIterable {
  case owner, due, step, indicator, goal

  /// Whether an action lacks it.
  func isEmpty(in action: Action) -> Bool {
    switch self {
    case .owner: action.owner == nil
    case .due: action.due == nil
    case .step: action.firstStep == nil
    case .indicator: action.indicator == nil
    case .goal: action.target == nil
    }
  }
}

extension Action {
  /// The fields that are still empty, in the order in which they are asked.
  var emptyFields: [EmptyField] { EmptyField.allCases.filter { $0.isEmpty(in: self) } }
}
