/// What is wrong with a file as a whole.
package enum FileProblem: Hashable, Sendable {
  case notUTF8
  case fileNameWithoutSession(String)
  case fileNameWithoutGap(String)
  case checksumMismatch(stated: String, actual: String)
  case repeatedSession(SessionID, other: String)
}

extension FileProblem: Coded {
  var code: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .fileNameWithoutSession: "file-name"
    case .fileNameWithoutGap: "file-name"
    case .checksumMismatch: "checksum"
    case .repeatedSession: "repeated-session"
    }
  }

  var severity: Diagnostic.Severity {
    .error
  }
}
