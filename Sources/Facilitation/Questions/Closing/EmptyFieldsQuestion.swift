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
