import ArgumentParser
import Facilitation
import Office
import Records
import Reports
import Text
import UseCases

/// What the program shows when it is started without arguments in a terminal: the words that there
/// are commands for, numbered; a word itself is taken as well.
struct Menu {
  /// One of the words, in the order in which a division needs them.
  enum Item: String, CaseIterable {
    case today, prepare, run, progress, plans, cases, share, receive, report, reply
  }

  let environment: Environment
  let shared: SharedOptions

  private var words: CommandWords { environment.words }

  func run() throws {
    try shared.perform { _ in
      let office = try environment.office()
      let date = environment.recordWords.date(environment.reader.today)
      environment.say(words.menuTitle(division: office.division?.name, date: date))
      let desk = HourDesk(try environment.workspace(), for: environment.reader)
      let waiting = desk.unfinished(of: office.division?.id, lost: false)
      if !waiting.isEmpty {
        environment.say(
          words.menuWaiting(
            waiting.map { $0.name(desk.organization, environment.recordWords) }))
      }
      let today = office.today().value
      if !today.items.isEmpty { environment.say(today.fiveLines.trimmed) }
      while true {
        environment.say("\n" + words.menu(Item.allCases) + "\n" + words.menuAsk)
        guard let typed = try environment.line()?.foldedAnswer, !typed.isEmpty else { return }
        guard let item = item(typed) else {
          environment.say(words.menuAgain(of: Item.allCases.count))
          continue
        }
        if try perform(item, office) { return }
      }
    }
  }

  private func item(_ typed: String) -> Item? {
    if let number = Int(typed), Item.allCases.indices.contains(number - 1) {
      return Item.allCases[number - 1]
    }
    return Item.allCases.first {
      typed == $0.rawValue || typed == words.name(of: $0) || typed == words.japaneseName(of: $0)
    }
  }

  /// Does what was chosen; true when the menu has done its work.
  private func perform(_ item: Item, _ office: OfficeFolder) throws -> Bool {
    switch item {
    case .today: try start(TodayCommand.self, [])
    case .share: try handIn(office)
    case .reply: try answer()
    case .run: return try lead(office)
    case .progress: try ProgressDialogue(environment: environment, office: office).run()
    case .prepare:
      guard let division = try asked(words.menuDivision(likely: office.division?.name)) else {
        return false
      }
      let name = division.isEmpty ? office.division?.id ?? "" : division
      if !name.isEmpty { try start(Prepare.self, ["--division", name]) }
    case .plans:
      if let sought = try asked(words.menuWords) { try start(PlansCommand.self, sought.words) }
    case .cases:
      if let sought = try asked(words.menuWords) { try start(CasesList.self, sought.words) }
    case .receive: try start(ReceiveCommand.self, [])
    case .report: try start(ReportCommand.self, [])
    }
    return false
  }

  /// Leads an hour, practises or shows a record; true after an hour.
  private func lead(_ office: OfficeFolder) throws -> Bool {
    environment.say(words.menuHour)
    switch try environment.line()?.foldedAnswer {
    case "":
      try start(RunCommand.self, [])
      return true
    case "1": try start(RunCommand.self, ["--practice"])
    case "2": try read(office)
    default: break
    }
    return false
  }

  private func read(_ office: OfficeFolder) throws {
    let records = office.latest(20)
    guard !records.isEmpty else { return environment.say(words.noRecords) }
    let lines = records.enumerated().map { index, record in
      "\(index + 1 < 10 ? " " : "")\(index + 1)  \(record.id.date)  \(record.name)"
    }
    environment.say(words.recordList(lines))
    guard let number = Int(try environment.line()?.foldedAnswer ?? ""),
      records.indices.contains(number - 1)
    else { return }
    let page = try office.page(.minutes(onPaper: false), of: records[number - 1].id.description)
    try environment.print(environment.terminalText(page))
  }

  func asked(_ question: String) throws -> String? {
    environment.say(question)
    return try environment.line().map(sanitized)
  }

  /// Runs a command with the options this program was started with; that something was left out
  /// ends the command and not the menu.
  func start<Command: ParsableCommand>(
    _ type: Command.Type, _ arguments: [String]
  ) throws {
    do {
      var command = try Command.parse(shared.arguments + arguments)
      try command.run()
    } catch let code as ExitCode where code == .problemsFound || code == .usage {}
  }
}

extension String {
  /// Its words, so that one that begins with a dash is no flag: nothing after them can be one either.
  fileprivate var words: [String] { isEmpty ? [] : ["--", self] }
}

/// Asks which action, how it stands and what happened, and writes the line.
struct ProgressDialogue {
  let environment: Environment
  let office: OfficeFolder

  /// How an action can stand when somebody reports on it; what replaces one is agreed in a meeting.
  private static let states: [ActionState] = [
    .started, .halfway, .done, .stuck, .carried, .stopped,
  ]

  func run() throws {
    let words = environment.words
    let (open, withheld) = office.openActions()
    guard !open.isEmpty else { return environment.say(words.noOpenActions(withheld: withheld)) }
    let lines = open.enumerated().map { "\($0 + 1)  \($1.id)  \($1.action.text)" }
    guard let action = try chosen(of: open, words.openActions(lines)) else { return }
    let states =
      Self.states.enumerated().map { "\($0 + 1) \(environment.recordWords.state($1))" }
      + ["\(Self.states.count + 1) \(words.mendChoice)"]
    let choices = Self.states.map { Optional($0) } + [nil]
    guard let choice = try chosen(of: choices, words.stateChoices(states)) else { return }
    guard let state = choice else {
      return try MendingDialogue(environment: environment, office: office)
        .run(action.id.description)
    }
    environment.say(words.whatHappened)
    guard let text = try environment.line().map(sanitized) else { return }
    let entry = LogEntry(
      date: environment.reader.today, state: state, text: text.isEmpty ? nil : text)
    try office.note(EntryChange(action.id, entry))
    environment.say(words.noted(under: action.id.description))
  }

  /// What is chosen by number; nil for Enter alone.
  private func chosen<Value>(of values: [Value], _ question: String) throws -> Value? {
    environment.say(question)
    while let typed = try environment.line()?.foldedAnswer, !typed.isEmpty {
      if let number = Int(typed), values.indices.contains(number - 1) { return values[number - 1] }
      environment.say(environment.words.menuAgain(of: values.count))
    }
    return nil
  }
}
