import ArgumentParser
import Office
import Records
import UseCases

/// `aritai progress`: one dated line under an action.
struct Progress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: help.progress, aliases: ["進み具合"])

  @Argument(help: .init(help.action))
  var action: String

  @Option(name: .long, help: .init(help.stateWord))
  var state: String

  @Option(name: .long, help: .init(help.note))
  var note: String?

  @Option(name: .long, help: .init(help.learned))
  var learned: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      guard let state = try environment.state(state), state != .open else {
        throw environment.failure(environment.words.notBackToOpen, .usage)
      }
      let entry = LogEntry(date: environment.reader.today, state: state, text: note)
      let id = try ActionID(named: action)
      try environment.office().note(ActionChange(id, entry, learned: learned))
      environment.say(environment.words.noted(under: action))
    }
  }
}
