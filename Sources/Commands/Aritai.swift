package import ArgumentParser
import Terminal

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
  ///
  /// Below what the argument parser says in English about a wrong use stands one line of ours.
  package static func start() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      if exitCode(for: error) == .validationFailure, !message(for: error).isEmpty {
        let command = CommandLine.arguments.dropFirst().first(where: names.contains)
        Console(input: 0, output: 2).write(fullMessage(for: error) + "\n")
        Console(input: 0, output: 2).write(Words.ofHelp.usageAt(command) + "\n")
        exit(withError: ExitCode.usage)
      }
      exit(withError: error)
    }
  }

  /// What its subcommands are called.
  private static var names: [String] {
    configuration.groupedSubcommands.flatMap(\.subcommands).map { $0._commandName }
  }

  package mutating func run() throws {
    let surroundings = Surroundings.current(shared)
    guard surroundings.canAsk else { throw CleanExit.helpRequest(self) }
    try Menu(surroundings: surroundings, shared: shared).run()
  }
}
