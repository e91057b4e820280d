import Records

/// The first step within seven days, on one line; a date in it replaces the seven days.
struct FirstStepQuestion: OneActionQuestion {
  static let name = "first-step"
  static let traits: QuestionTraits = [.asksText, .isAside]
  /// Days in which the first step should be done.
  fileprivate static let days = 7

  let action: Int

  func help(_ words: HourWords) -> String { words.helpStep }

  func ask(_ hour: Hour) -> Prompt {
    let date = hour.recordWords.weekdayDate(hour.setup.today.adding(days: Self.days))
    return Prompt([Paragraph(.plain, hour.words.askFirstStep(date))])
  }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo { hour.setFirstStep(typed, of: action) }
    guard let issue = hour.action(action)?.issues.first else { return hour.continueActions() }
    hour.ask(ActionQuestion(issue: issue))
  }
}

extension Hour {
  /// Keeps a first step with the day in it, else with the day in a week.
  mutating func setFirstStep(_ typed: Typed, of action: Int) {
    let (text, date) = DateAnswer(today: setup.today).split(typed)
    let due = date ?? setup.today.adding(days: FirstStepQuestion.days)
    change(action) { ($0.firstStep, $0.firstStepDue) = (text, due) }
  }
}
