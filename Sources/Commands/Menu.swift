import ArgumentParser
import Facilitation
import Office
import Records
import Reports
import Terminal
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
      if !today.items.isEmpty {
        let lines = today.fiveLines.split(separator: "\n").map { Paragraph.listed(String($0)) }
        environment.console.say(environment.hourScreen.text(lines))
      }
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
      try prepare(office)
    case .plans:
      guard let sought = try asked(words.menuPlans) else { return false }
      let isOverdue = words.asksOverdue(sought.foldedAnswer)
      try start(PlansCommand.self, isOverdue ? ["--overdue"] : sought.words)
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
    case "3":
      try start(RunCommand.self, ["--wall"])
      return true
    default: break
    }
    return false
  }

  /// Asks for whom, for which day and into which file the papers are made.
  private func prepare(_ office: OfficeFolder) throws {
    guard let division = try asked(words.menuDivision(likely: office.division?.name)) else {
      return
    }
    let name = division.isEmpty ? office.division?.id ?? "" : division
    guard !name.isEmpty, let day = try asked(words.menuDay),
      let file = try asked(words.menuPaperFile)
    else { return }
    let paper = file.isEmpty ? [] : ["--html", "--output", file]
    try start(
      Prepare.self, ["--division", name] + (day.isEmpty ? [] : ["--date", day]) + paper)
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
    try show(records[number - 1].id.description, office)
  }

  /// Shows a page of a record; one that may not be shown is said, and the menu goes on.
  private func show(_ record: String, _ office: OfficeFolder) throws {
    environment.say(words.recordPages)
    let page: RecordPage
    switch try environment.line()?.foldedAnswer {
    case nil: return
    case "1": page = .after
    case "2": page = .trace
    default: page = .minutes(onPaper: false)
    }
    do {
      try environment.print(environment.terminalText(try office.page(page, of: record)))
    } catch let error as UseCaseError {
      environment.say(environment.reader.words.text(of: error))
    }
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
