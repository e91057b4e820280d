/// Whether the hour really goes on without a single issue.
struct NoGapsQuestion: Question {
  static let name = "no-gaps"

  init() {}
  init?(_ draft: Draft) {}

  func ask(_ hour: Hour) -> Prompt { Prompt([Line(.plain, hour.words.gaps.none)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 { return hour.startActions() }
    hour.ask(hour.gapQuestions.last ?? GapQuestion(ideal: nil))
    if !typed.isEmpty, !typed.isNo { hour.question.answer(typed, in: &hour) }
  }
}
