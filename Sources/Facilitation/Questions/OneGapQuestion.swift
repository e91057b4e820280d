/// A question about an issue of this hour that needs nothing but its number to be asked again.
protocol OneGapQuestion: Question {
  var gap: Int { get }

  init(gap: Int)
}

extension OneGapQuestion {
  init?(_ draft: Draft) {
    guard let gap = draft.number("gap") else { return nil }
    self.init(gap: gap)
  }

  var draft: Draft { ["gap": String(gap)] }
  var subject: Target? { Target(kind: .gap, number: gap) }
}
