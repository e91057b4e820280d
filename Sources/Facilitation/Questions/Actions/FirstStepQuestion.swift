import Records

/// The first step within seven days, on one line; a date in it replaces the seven days.
struct FirstStepQuestion: Question {
  static let name = "first-step"
  /// Days in which the first step should be done.
  private static let days = 7

  let action: Int

  init(action: Int) { self.action = action }

  init?(_ draft: Draft) {
    guard let action = draft.number("action") else { return nil }
    self.action = action
  }

  var draft: Draft { ["action": String(action)] }
  var isTextAsked: Bool { true }
  var subject: Target? { Target(kind: .action, number: action) }

  func ask(_ hour: Hour) -> Prompt {
    let date = hour.setup.today.adding(days: Self.days)
    return Prompt([Line(.plain, hour.words.actions.askFirstStep(hour.words.dates.full(date)))])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo {
      let (text, date) = DateAnswer(today: hour.setup.today).split(typed)
      let due = date ?? hour.setup.today.adding(days: Self.days)
      hour.change(action) { ($0.firstStep, $0.firstStepDue) = (text, due) }
    }
    guard let gap = hour.action(action)?.gaps.first else { return hour.continueActions() }
    hour.ask(ActionQuestion(gap: gap))
  }
}
