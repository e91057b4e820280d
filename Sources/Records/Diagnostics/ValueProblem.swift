/// A value that cannot be read as what its label wants.
package enum ValueProblem: Hashable, Sendable {
  case unreadableNumber(Label, String)
  case unreadableDate(String)
  case impossibleDate(String)
  case unreadableTerm(String)
  case unknownWord(Label?, String, allowed: [Spelling], suggestion: String?)
  case unreadableLink(String, letter: String)
  case unreadableReference(Label, String)
  case unreadableRecordNumber(String)
  /// An item of 渡さない that names nothing, so that nobody knows what is not to leave.
  case unreadableHeldBack(String)
}

extension ValueProblem: Coded {
  var code: String {
    switch self {
    case .unreadableNumber: "unreadable-number"
    case .unreadableDate: "unreadable-date"
    case .impossibleDate: "impossible-date"
    case .unreadableTerm: "unreadable-term"
    case .unknownWord: "unknown-word"
    case .unreadableLink: "unreadable-link"
    case .unreadableReference: "unreadable-reference"
    case .unreadableRecordNumber: "unreadable-record-number"
    case .unreadableHeldBack: "unreadable-held-back"
    }
  }

  var severity: Diagnostic.Severity {
    .error
  }
}
