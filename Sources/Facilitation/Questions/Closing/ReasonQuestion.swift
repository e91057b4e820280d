import Records

/// Why an issue is dropped, for those who raised it; Enter leaves it out.
struct ReasonQuestion: OneIssueQuestion {
  static let name = "reason"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let issue: Int

  func ask(_ hour: Hour) -> Prompt { Prompt([Paragraph(.plain, hour.words.askReason)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isNo, typed.numbers != nil {
      return hour.remark(hour.words.needText, .hint)
    }
    if !typed.isEmpty, !typed.isNo {
      hour.change(issue: issue) { $0.handling = Handling(.dropped, reason: typed.text) }
    }
    hour.continueClosing()
  }
}
