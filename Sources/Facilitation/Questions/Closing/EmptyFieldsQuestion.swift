import Records

/// What is still empty; a number fills an action's fields now, Enter later.
struct EmptyFieldsQuestion: PlainQuestion {
  static let name = "empty"

  func help(_ words: Words) -> String { words.closing.helpEmpty }

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words.closing
    let items = hour.actionsToFill.map { action in
      let fields = action.emptyFields.map(words.field)
      return Paragraph(.listed, words.emptyItem(hour.label(.action, action.number ?? 0), fields))
    }
    return Prompt([Paragraph(.plain, words.empty)] + items + [Paragraph(.plain, words.fillOrLater)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.continueClosing() }
    guard let number = typed.number, let field = hour.action(number)?.emptyFields.first else {
      return hour.remark(hour.words.common.noSuch(typed.text), .hint)
    }
    hour.ask(FillQuestion(action: number, field: field))
  }
}
