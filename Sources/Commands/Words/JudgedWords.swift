import Insight
import Text

/// What is said of a file with judged statements.
struct JudgedWords: Sendable {
  var nothing: @Sendable (_ path: String) -> String
  var fixHeading: String
  var problem: @Sendable (JudgedFile.Problem) -> (message: String, fix: String)

  /// The place, what is wrong and what to do.
  func sentence(_ finding: JudgedFile.Finding, in path: String) -> String {
    let (message, fix) = problem(finding.problem)
    return "\(path):\(finding.row): \(message)\n\(fixHeading)\(fix)"
  }

  /// The words of a language.
  static func of(_ language: Language) -> JudgedWords {
    switch language {
    case .japanese: .japanese
    case .english: .english
    }
  }
}

extension Surroundings {
  var judgedWords: JudgedWords { .of(language) }
}
