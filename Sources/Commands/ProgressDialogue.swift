import Office
import Records
import Text
import UseCases

/// Asks which action or issue, how it stands and what happened, and writes the line; or asks for its
/// fields once more.
struct ProgressDialogue {
  let environment: Environment
  let office: OfficeFolder

  /// How an action can stand when somebody reports on it; what replaces one is agreed in a meeting.
  private static let states: [ActionState] = [
    .started, .halfway, .done, .stuck, .carried, .stopped,
  ]
  /// What can become of an issue between two meetings.
  private static let steps: [Issue.Step] = [.answered, .next, .dropped]

  private var words: CommandWords { environment.words }

  func run() throws {
    let (open, withheld) = office.openEntries()
    let lines = open.enumerated().map { "\($0 + 1)  \($1.id)  \($1.text)" }
    if lines.isEmpty { environment.say(words.nothingOpen(withheld: withheld)) }
    environment.say(lines.isEmpty ? words.entryByName : words.openEntries(lines))
    guard let id = try chosen(of: open.map { $0.id }) else { return }
    switch id {
    case .action(let action): try report(on: action)
    case .issue(let issue): try report(on: issue)
    }
  }

  /// What is chosen by its number or by its name; nil for Enter alone.
  private func chosen(of ids: [EntryID]) throws -> EntryID? {
    while let typed = try environment.line()?.foldedAnswer, !typed.isEmpty {
      if let number = Int(typed), ids.indices.contains(number - 1) { return ids[number - 1] }
      // Any other entry is known by the name that every list gives it.
      if let id = EntryID(typed.entryName) { return id }
      environment.say(ids.isEmpty ? words.entryByName : words.menuAgain(of: ids.count))
    }
    return nil
  }

  private func report(on action: ActionID) throws {
    let names = Self.states.map { environment.recordWords.state($0) }
    guard let state = try state(of: Self.states, names, .action(action)) else { return }
    guard let text = try happened() else { return }
    try note(EntryChange(action, LogEntry(date: today, state: state, text: text)))
  }

  private func report(on issue: IssueID) throws {
    let names = Self.steps.map { $0.spelling[environment.language] }
    guard let step = try state(of: Self.steps, names, .issue(issue)) else { return }
    guard let text = try happened() else { return }
    try note(EntryChange(issue, IssueLine(date: today, step: step, text: text)))
  }

  private var today: CivilDate { environment.reader.today }

  /// How it stands now; nil for Enter alone, and after its fields were changed instead.
  private func state<State>(
    of states: [State], _ names: [String], _ id: EntryID
  ) throws -> State? {
    let lines = (names + [words.mendChoice]).enumerated().map { "\($0 + 1) \($1)" }
    environment.say(words.stateChoices(lines))
    while let typed = try environment.line()?.foldedAnswer, !typed.isEmpty {
      if let number = Int(typed), states.indices.contains(number - 1) { return states[number - 1] }
      if typed == "\(states.count + 1)" {
        try saying {
          try MendingDialogue(environment: environment, office: office).run(id.description)
        }
        return nil
      }
      environment.say(words.menuAgain(of: states.count + 1))
    }
    return nil
  }

  /// What happened, empty as none; nil at the end of the input.
  private func happened() throws -> String?? {
    environment.say(words.whatHappened)
    return try environment.line().map(sanitized).map { $0.isEmpty ? nil : $0 }
  }

  private func note(_ change: EntryChange) throws {
    try saying {
      try office.note(change)
      environment.say(words.noted(under: change.id.description))
    }
  }

  /// What goes wrong with one entry is said, and the menu goes on.
  private func saying(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as UseCaseError {
      environment.say(environment.reader.words.text(of: error))
    }
  }
}

extension String {
  /// A folded name as entries are called: `2026-04-20-jinji/A1`.
  fileprivate var entryName: String {
    let parts = split(separator: "/")
    guard parts.count == 2 else { return self }
    return "\(parts[0])/\(parts[1].uppercased())"
  }
}
