/// A question about an action of this hour that needs nothing but its number to be asked again.
protocol OneActionQuestion: Question {
  var action: Int { get }

  init(action: Int)
}

extension OneActionQuestion {
  init?(_ draft: Draft) {
    guard let action = draft.number("action") else { return nil }
    self.init(action: action)
  }

  var draft: Draft { ["action": String(action)] }
  var subject: Target? { Target(kind: .action, number: action) }
}
