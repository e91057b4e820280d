/// A question about an issue of this hour that needs nothing but its number to be asked again.
protocol OneIssueQuestion: Question {
  var issue: Int { get }

  init(issue: Int)
}

extension OneIssueQuestion {
  init?(_ draft: Draft) {
    guard let issue = draft.number("issue") else { return nil }
    self.init(issue: issue)
  }

  var draft: Draft { ["issue": String(issue)] }
  var subject: Target? { Target(kind: .issue, number: issue) }
}
