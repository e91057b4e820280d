/// A question that keeps nothing.
protocol PlainQuestion: Question {
  init()
}

extension PlainQuestion {
  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self { Self() }
}

/// A question about an action of this hour that keeps nothing but its number.
protocol OneActionQuestion: Question {
  var action: Int { get }

  init(action: Int)
}

extension OneActionQuestion {
  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(action: try fields.one("action") { $0.action })
  }

  var subject: Target? { Target(kind: .action, number: action) }
}

/// A question about an issue of this hour that keeps nothing but its number.
protocol OneIssueQuestion: Question {
  var issue: Int { get }

  init(issue: Int)
}

extension OneIssueQuestion {
  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(issue: try fields.one("issue") { $0.issue })
  }

  var subject: Target? { Target(kind: .issue, number: issue) }
}
