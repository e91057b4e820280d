/// Entries that do not hold together.
package enum LinkProblem: Hashable, Sendable {
  case repeatedNumber(String)
  case missingLink(owner: String, letter: String, number: Int, available: [Int])
  case gapWithoutNotes(String)
  case actionWithoutGap(String)
  case originNotFound(ActionID)
  case repeatedID(String, first: String)
}

extension LinkProblem: Coded {
  var code: String {
    switch self {
    case .repeatedNumber: "repeated-number"
    case .missingLink: "missing-link"
    case .gapWithoutNotes: "gap-without-notes"
    case .actionWithoutGap: "action-without-gap"
    case .originNotFound: "origin-not-found"
    case .repeatedID: "repeated-id"
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .gapWithoutNotes, .actionWithoutGap, .originNotFound: .warning
    default: .error
    }
  }
}
