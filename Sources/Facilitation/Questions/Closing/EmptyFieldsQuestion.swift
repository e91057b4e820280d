import Records

/// What is still empty; a number fills an action's indicator and target now, Enter later.
struct EmptyFieldsQuestion: Question {
  static let name = "empty"

  init() {}
  init?(_ draft: Draft) {}

  func ask(_ hour: Hour) -> Prompt {
    let words = hour.words.closing
    let items = hour.actionsToMeasure.map {
      Line(.listed, words.emptyItem(hour.label(.action, $0.number ?? 0), $0.text))
    }
    return Prompt([Line(.plain, words.empty)] + items + [Line(.plain, words.fillOrLater)])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.isEmpty || typed.isNo { return hour.continueClosing() }
    guard let number = typed.number, hour.action(number) != nil else {
      return hour.remark(hour.words.common.noSuch(typed.text), .hint)
    }
    hour.ask(MeasureQuestion(action: number, isTarget: false))
  }
}
