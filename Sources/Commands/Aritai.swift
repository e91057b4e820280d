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
      CommandGroup(
        name: help.hourGroup, subcommands: [TodayCommand.self, Prepare.self, RunCommand.self]),
      CommandGroup(
        name: help.readingGroup,
        subcommands: [Show.self, TraceCommand.self, PlansCommand.self, Progress.self, Share.self]),
      CommandGroup(name: help.casesGroup, subcommands: [CasesCommand.self, Suggest.self]),
      CommandGroup(
        name: help.officeGroup,
        subcommands: [
          ReceiveCommand.self, ReportCommand.self, ReplyCommand.self, Check.self, Export.self,
          InitCommand.self,
        ]),
    ])

  @OptionGroup var shared: SharedOptions

  package init() {}

  /// Parses the command line, runs what it names and ends the process with its exit code.
  ///
  /// A wrong use is said in the reader's language, with where help is.
  package static func start() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      if exitCode(for: error) == .validationFailure, !message(for: error).isEmpty {
        let command = CommandLine.arguments.dropFirst().first(where: names.contains)
        let problems = Console(input: 0, output: 2)
        let words = CommandWords.ofHelp
        let sentence = UsageProblem(message(for: error)).sentence(words)
        problems.say(TerminalText("\(sentence)\n\(words.usage(at: command))\n"))
        exit(withError: ExitCode.usage)
      }
      finish(with: error)
    }
  }

  /// Prints the help or version that was asked for, and ends; one that does not arrive is an error.
  private static func finish(with error: any Error) -> Never {
    let text = fullMessage(for: error)
    guard exitCode(for: error).isSuccess, !text.isEmpty else { exit(withError: error) }
    do {
      try Console(input: 0, output: 1).write(TerminalText(text).asLine)
    } catch {
      guard let sentence = error.sentence(in: helpLanguage) else {
        exit(withError: ExitCode.success)
      }
      Console(input: 0, output: 2).say(TerminalText(sentence).asLine)
      exit(withError: ExitCode.cannotWrite)
    }
    exit(withError: ExitCode.success)
  }

  /// What its subcommands are called.
  private static var names: [String] {
    configuration.groupedSubcommands.flatMap(\.subcommands).map { $0._commandName }
  }

  package mutating func run() throws {
    let environment = try Environment.current(shared)
    guard environment.canAsk else { throw CleanExit.helpRequest(self) }
    try Menu(environment: environment, shared: shared).run()
  }
}
