import ArgumentParser
import Records
import Reports
import Workspace

/// `aritai check`: every problem in every file; silent when all is well.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: help.check)

  @Flag(name: .long, help: .init(help.json))
  var json = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let findings = Findings(try world.office())
      if !json, findings.isEmpty { return }
      if json {
        world.print(findings.json(world).pretty)
      } else {
        world.print(findings.text(world))
      }
      guard findings.isEmpty else { throw ExitCode.problemsFound }
    }
  }
}
