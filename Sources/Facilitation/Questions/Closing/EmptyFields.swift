import Records

/// What is still empty; a number fills an action's fields now, Enter later.
struct EmptyFieldsQuestion: PlainQuestion {
  static let name = "empty"

  func help(_ words: HourWords) -> String { words.helpEmpty }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words
    let items: [Paragraph] = hour.actionsToFill.map { action in
      .listed(
        words.emptyItem(
          label: hour.label(.action, action.number ?? 0),
          fields: action.emptyFields.map(words.fieldName)))
    }
    return Prompt([.plain(words.someEmpty)] + items + [.plain(words.fillOrLater)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.continueClosing() }
    guard let number = typed.number, let field = hour.action(number)?.emptyFields.first else {
      return hour.remark(hour.words.noSuch(typed.text), .hint)
    }
    hour.ask(FillQuestion(action: number, field: field.key))
  }
}

/// One empty field of an action after another; Enter leaves it for later.
struct FillQuestion: Question {
  static let name = "fill"
  static let traits: QuestionTraits = [.asksText]

  let action: Int
  /// The key of the field.
  let field: String

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      action: try fields.one("action") { $0.action }, field: try fields.one("field") { $0.field })
  }

  var subject: Target? { Target(kind: .action, number: action) }

  func ask(_ hour: Hour) -> Prompt {
    let question = Action.fields[key: field].map(hour.words.askField) ?? ""
    return Prompt(.plain(question), label: hour.label(.action, action))
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo, !store(typed, in: &hour) { return }
    let later = Action.fields.rows.drop { $0.key != field }.dropFirst().map { $0.key }
    let empty = hour.action(action)?.emptyFields.map { $0.key } ?? []
    if let next = empty.first(where: later.contains) {
      return hour.ask(FillQuestion(action: action, field: next))
    }
    if hour.actionsToFill.isEmpty { return hour.continueClosing() }
    hour.ask(EmptyFieldsQuestion())
  }

  /// Stores the answer; false when it cannot be read.
  private func store(_ typed: Typed, in hour: inout Hour) -> Bool {
    if Action.fields[key: field]?.label == .firstStep {
      hour.setFirstStep(typed, of: action)
      return true
    }
    var text = typed.text
    if Action.fields[key: field]?.kind == .date {
      guard let date = hour.date(typed) else {
        hour.remark(hour.words.needDate, .hint)
        return false
      }
      text = date.description
    }
    hour.change(action: action) { $0.fill(field, with: text) }
    return true
  }
}
