/// A line or a label that the grammar does not have in its place.
package enum LineProblem: Hashable, Sendable {
  case missingTitle
  case unknownLabel(String, suggestion: String?)
  case unknownSection(String, suggestion: String?)
  /// A label that is known, but not in this place.
  case misplacedLabel(Label)
  case unreadLine
  /// A line of more than so many kB, which is kept and not read.
  case tooLong(Int)
  /// A list of which only the first items are read.
  case tooMany(Int, read: Int)
  /// A line that begins with a mark of a list that is not the record's `-`.
  case otherBullet(String)
  case repeatedLabel(Label)
  case wrongLetter(String, expected: String)
  /// A line of `corrections.txt` that is none of its three kinds.
  case unreadCorrection
}

extension LineProblem: Coded {
  var code: String {
    switch self {
    case .missingTitle: "missing-title"
    case .unknownLabel: "unknown-label"
    case .unknownSection: "unknown-section"
    case .misplacedLabel: "misplaced-label"
    case .unreadLine, .otherBullet: "unread-line"
    case .tooLong: "line-too-long"
    case .tooMany: "list-too-long"
    case .repeatedLabel: "repeated-label"
    case .wrongLetter: "wrong-letter"
    case .unreadCorrection: "unread-correction"
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .repeatedLabel, .unreadCorrection, .tooLong, .tooMany: .error
    default: .warning
    }
  }
}
