import Records

/// With whom a raised issue has to be settled; Enter leaves it for later.
struct AskWhomQuestion: OneIssueQuestion {
  static let name = "ask-whom"
  static let traits: QuestionTraits = [.asksText, .isAside]

  let issue: Int

  func ask(_ hour: Hour) -> Prompt { Prompt([Paragraph(.plain, hour.words.askWhom)]) }

  func answer(_ typed: Typed, in hour: inout Hour) {
    if !typed.isEmpty, !typed.isNo { hour.change(issue: issue) { $0.ask = typed.text } }
    hour.continueClosing()
  }
}
