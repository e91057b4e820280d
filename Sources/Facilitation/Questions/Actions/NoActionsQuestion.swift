/// Whether the hour really ends without a single action; Enter looks at the issues once more.
struct NoActionsQuestion: PlainQuestion {
  static let name = "no-actions"

  func ask(_ hour: Hour) -> Prompt { Prompt([Paragraph(.plain, hour.words.noActions)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 { return hour.startClosing() }
    hour.course.passed = []
    hour.continueActions()
    if !typed.isEmpty, !typed.isNo { hour.question.answer(typed, &hour) }
  }

  func skip(in hour: inout Hour) { hour.startClosing() }
}
