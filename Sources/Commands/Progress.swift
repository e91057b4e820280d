import ArgumentParser
import Office
import Records
import Text
import UseCases

/// `aritai progress`: one dated line under an action or an issue that was left open, or the
/// questions about an entry once more.
struct Progress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: help.progress, aliases: ["進み具合"])

  @Argument(help: .init(help.action))
  var action: String

  @Option(name: .long, help: .init(help.stateWord))
  var state: String?

  @Option(name: .long, help: .init(help.note))
  var note: String?

  @Option(name: .long, help: .init(help.learned))
  var learned: String?

  @Flag(name: .long, help: .init(help.mend))
  var mend = false

  @Option(name: .long, help: .init(help.newDue))
  var due: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      if mend {
        return try MendingDialogue(environment: environment, office: environment.office())
          .run(action)
      }
      guard let given = state else {
        throw environment.failure(environment.words.missing(argument: "--state, --mend"), .usage)
      }
      try environment.office().note(try change(to: given, environment))
      environment.say(environment.words.noted(under: action))
    }
  }

  private func change(to given: String, _ environment: Environment) throws -> EntryChange {
    let today = environment.reader.today
    switch try EntryID(named: action) {
    case .action(let id):
      guard let state = try environment.state(given), state != .open else {
        throw environment.failure(environment.words.notBackToOpen, .usage)
      }
      return EntryChange(
        id, LogEntry(date: today, state: state, text: note), learned: learned,
        due: try environment.day(due, flag: "--due"))
    case .issue(let id):
      if learned != nil || due != nil {
        throw environment.failure(environment.words.onlyOfActions, .usage)
      }
      let step = try environment.step(given)
      return EntryChange(id, IssueLine(date: today, step: step, text: note))
    }
  }
}

/// Asks for each field of an action or issue once more, and writes what was answered.
struct MendingDialogue {
  let environment: Environment
  let office: OfficeFolder

  /// An end of the input keeps the rest as it is.
  func run(_ name: String) throws {
    var mending = try office.mending(name)
    while let question = mending.question {
      environment.say(question)
      guard let line = try environment.line() else { break }
      if let problem = mending.answer(line) { environment.say(problem) }
    }
    guard let change = mending.change else {
      return environment.say(environment.words.leftAsItWas(name))
    }
    try office.mend(change)
    environment.say(environment.words.mended(name))
  }
}

extension CommandWords {
  /// Behind the states of an action.
  var mendChoice: String { language.say(ja: "項目を直す", en: "change its fields") }

  func mended(_ name: String) -> String {
    language.say(ja: "\(name) を直しました。", en: "\(name) was changed.")
  }

  func leftAsItWas(_ name: String) -> String {
    language.say(ja: "\(name) はそのままです。", en: "\(name) is as it was.")
  }
}
