/// Whether the hour really goes on without a single issue.
struct NoIssuesQuestion: PlainQuestion {
  static let name = "no-issues"

  func ask(_ hour: Hour) -> Prompt { Prompt([Paragraph(.plain, hour.words.noIssues)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if typed.number == 1 { return hour.startActions() }
    hour.ask(hour.issueQuestions.last ?? IssueQuestion(ideal: nil))
    if !typed.isEmpty, !typed.isNo { hour.question.answer(typed, &hour) }
  }
}
