/// Entries that do not hold together.
package enum LinkProblem: Hashable, Sendable {
  case repeatedNumber(String)
  case missingLink(owner: String, letter: String, number: Int, available: [Int])
  case issueWithoutNotes(String)
  case actionWithoutIssue(String)
  case originNotFound(ActionID)
  case repeatedID(String, first: String)
  /// A correction of an issue that no record has.
  case issueNotFound(String)
  /// A correction of a group that neither a type nor an issue nor a correction before names.
  case groupNotFound(String)
}

extension LinkProblem: Coded {
  var code: String {
    switch self {
    case .repeatedNumber: "repeated-number"
    case .missingLink: "missing-link"
    case .issueWithoutNotes: "issue-without-notes"
    case .actionWithoutIssue: "action-without-issue"
    case .originNotFound: "origin-not-found"
    case .repeatedID: "repeated-id"
    case .issueNotFound: "issue-not-found"
    case .groupNotFound: "group-not-found"
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .issueWithoutNotes, .actionWithoutIssue, .originNotFound, .issueNotFound, .groupNotFound:
      .warning
    default: .error
    }
  }
}
