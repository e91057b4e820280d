package import ArgumentParser

/// The program: without a subcommand a menu in a terminal, otherwise the help text.
package struct Aritai: ParsableCommand {
  package static let version = "0.1.0"

  package static let configuration = CommandConfiguration(
    commandName: "aritai",
    abstract: help.aritai,
    discussion: help.aritaiDiscussion,
    version: version,
    groupedSubcommands: [
      CommandGroup(name: help.hourGroup, subcommands: [Prepare.self, RunCommand.self]),
      CommandGroup(
        name: help.readingGroup,
        subcommands: [Show.self, TraceCommand.self, PlansCommand.self, Progress.self]),
      CommandGroup(name: help.casesGroup, subcommands: [CasesCommand.self, Suggest.self]),
      CommandGroup(
        name: help.officeGroup, subcommands: [ReportCommand.self, Check.self, InitCommand.self]),
    ])

  @OptionGroup var shared: SharedOptions

  package init() {}

  /// Parses the command line, runs what it names and ends the process with its exit code.
  package static func start() { main() }

  package mutating func run() throws {
    let surroundings = Surroundings.current(shared)
    guard surroundings.canAsk else { throw CleanExit.helpRequest(self) }
    try Menu(surroundings: surroundings, shared: shared).run()
  }
}
