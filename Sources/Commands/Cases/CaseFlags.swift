import ArgumentParser
import Records

/// The fields of a case as flags; each takes the place of its question.
struct CaseFlags: ParsableArguments {
  @Option(name: .long, help: .init(help.caseTitle))
  var title: String?

  @Option(name: .long, help: .init(help.caseOrganization))
  var organization: String?

  @Option(name: .long, help: .init(help.caseDivision))
  var division: String?

  @Option(name: .long, help: .init(help.caseYear))
  var year: CaseYear?

  @Option(name: .long, help: .init(help.caseProblem))
  var problem: String?

  @Option(name: .long, help: .init(help.casePractice))
  var practice: String?

  @Option(name: .long, help: .init(help.caseEffect))
  var effect: String?

  @Option(name: .long, help: .init(help.casePoints))
  var points: String?

  @Option(name: .long, help: .init(help.caseVoice))
  var voice: [String] = []

  @Option(name: .long, help: .init(help.caseType))
  var type: [String] = []
}

extension CaseFlags {
  /// Whether nothing needs to be asked: what a case cannot do without is given.
  var isEnough: Bool { title != nil && problem != nil && practice != nil }

  /// The flags without which there is no case.
  static let needed = "--title, --problem, --practice"
}
