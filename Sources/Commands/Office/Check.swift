import ArgumentParser
import Records
import Reports
import Workspace

/// `aritai check`: every problem in every file; silent when all is well.
///
/// That notes of several divisions lie in one folder is no problem of a file: it is remarked once
/// on standard error and changes neither data nor exit code.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: help.check)

  @Flag(name: .long, help: .init(help.json))
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let office = try world.office()
      let sessions = office.sessions()
      let findings = Findings(office, sessions, asOf: world.today)
      if sessions.holdsNotesOfSeveral { world.say(world.words.notesInOneFolder) }
      if !json, findings.isEmpty { return }
      if json {
        try world.print(data: findings.json(world).pretty)
      } else {
        try world.print(findings.text(world))
      }
      guard findings.isEmpty else { throw ExitCode.problemsFound }
    }
  }
}
