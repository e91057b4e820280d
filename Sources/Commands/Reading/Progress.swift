import ArgumentParser
import Records
import Workspace

/// `aritai progress`: one dated line under an action.
struct Progress: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "progress", abstract: help.progress)

  @Argument(help: .init(help.action))
  var action: String

  @Option(name: .long, help: .init(help.stateWord))
  var state: ActionState

  @Option(name: .long, help: .init(help.note))
  var note: String?

  @Option(name: .long, help: .init(help.learned))
  var learned: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if state == .open { throw ValidationError(Words.ofHelp.notBackToOpen) }
  }

  func run() throws {
    try Surroundings.current(shared).perform { world in
      guard let id = ActionID(action) else {
        throw world.failure(world.words.notAnAction(action), .usage)
      }
      let office = try world.office()
      let entry = LogEntry(date: world.today, state: state, text: note)
      let change = ActionChange(action: id, entry: entry, learned: learned)
      try office.apply(change, in: office.sessions(), world)
      world.say(world.words.noted(action))
    }
  }
}
