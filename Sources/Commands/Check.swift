import ArgumentParser
import Office
import Reports
import Text
import UseCases

/// `aritai check`: every problem in every file; silent when all is well.
///
/// That notes of several divisions lie in one folder, or that types of issues are estimated, is no
/// problem of a file: it is remarked once on standard error and changes neither data nor exit code.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: help.check)

  @OptionGroup var data: DataFlags
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let (findings, holdsNotesOfSeveral, untyped) = try environment.office().check()
      if holdsNotesOfSeveral { environment.say(environment.words.notesInOneFolder) }
      if untyped > 0 { environment.say(environment.words.estimatedTypes(untyped)) }
      let words = environment.reader.words
      let table = findings.table(words)
      let isData = try environment.deliver(table, as: data)
      if !isData, !findings.isEmpty { try environment.print(findings.text(words)) }
      guard findings.isEmpty else { throw ExitCode.problemsFound }
    }
  }
}
