/// A name that the library of the office does not have.
package enum LibraryProblem: Hashable, Sendable {
  case unknownTheme(String, suggestion: String?)
  case unknownType(String, suggestion: String?)
  case unknownCase(String, suggestion: String?)
  case unknownFormat(String, suggestion: String?)
  case unknownDivision(String, suggestion: String?)
  case divisionDiffers(written: String, roster: String)
}

extension LibraryProblem: Coded {
  var code: String {
    switch self {
    case .unknownTheme: "unknown-theme"
    case .unknownType: "unknown-type"
    case .unknownCase: "unknown-case"
    case .unknownFormat: "unknown-format"
    case .unknownDivision: "unknown-division"
    case .divisionDiffers: "division-differs"
    }
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .unknownFormat, .unknownDivision, .divisionDiffers: .warning
    default: .error
    }
  }
}
