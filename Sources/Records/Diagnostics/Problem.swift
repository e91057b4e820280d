/// The facts of a diagnostic; the sentences for people come from `RecordWords`.
package enum Problem: Hashable, Sendable {
  case file(FileProblem)
  case line(LineProblem)
  case value(ValueProblem)
  case link(LinkProblem)
  case library(LibraryProblem)
  case fit(FitProblem)
}

/// A problem with the name and the weight that scripts and files go by.
protocol Coded: Hashable, Sendable {
  /// The name by which scripts know the problem; it never changes.
  var code: String { get }
  /// Whether meaning is damaged, or the file is only unusual.
  var severity: Diagnostic.Severity { get }
}

extension Problem: Coded {
  package var code: String { facts.code }

  package var severity: Diagnostic.Severity { facts.severity }

  private var facts: (code: String, severity: Diagnostic.Severity) {
    switch self {
    case .file(let problem): (problem.code, problem.severity)
    case .line(let problem): (problem.code, problem.severity)
    case .value(let problem): (problem.code, problem.severity)
    case .link(let problem): (problem.code, problem.severity)
    case .library(let problem): (problem.code, problem.severity)
    case .fit(let problem): (problem.code, problem.severity)
    }
  }
}
