/// Entries that do not hold together.
package enum LinkProblem: Hashable, Sendable {
  case repeatedNumber(String)
  case missingLink(owner: String, letter: String, number: Int, available: [Int])
  case gapWithoutNotes(String)
  case actionWithoutGap(String)
  case originNotFound(ActionID)
  case repeatedID(String, first: String)
  /// A correction of a gap that no record has.
  case gapNotFound(String)
  /// A correction of a group that neither a type nor a gap nor a correction before names.
  case groupNotFound(String)
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
    case .gapNotFound: "gap-not-found"
    case .groupNotFound: "group-not-found"
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .gapWithoutNotes, .actionWithoutGap, .originNotFound, .gapNotFound, .groupNotFound:
      .warning
    default: .error
    }
  }
}
