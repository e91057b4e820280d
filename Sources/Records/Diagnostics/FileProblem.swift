/// What is wrong with a file as a whole.
package enum FileProblem: Hashable, Sendable {
  case notUTF8
  case fileNameWithoutSession(String)
  case fileNameWithoutIssue(String)
  case checksumMismatch(stated: String, actual: String)
  /// A record by its name that is not read, because the name does not end in `.md`.
  case otherFileType(String)
  case repeatedSession(SessionID, other: String)
}

extension FileProblem: Coded {
  var code: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .fileNameWithoutSession: "file-name"
    case .fileNameWithoutIssue: "file-name"
    case .checksumMismatch: "checksum"
    case .otherFileType: "file-type"
    case .repeatedSession: "repeated-session"
    }
  }

  var severity: Diagnostic.Severity {
    .error
  }
}
