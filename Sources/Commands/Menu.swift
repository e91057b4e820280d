import ArgumentParser
import Records
import Release
import Reports
import Terminal
import Text
import Workspace

/// What the program shows when it is started without arguments in a terminal.
struct Menu {
  let surroundings: Surroundings
  let shared: SharedOptions

  func run() throws {
    try surroundings.perform { world in
      let office = try world.office()
      world.say(world.words.menuTitle(division(office), world.recordWords.date(world.today)))
      while true {
        world.say("\n" + world.words.menu + "\n" + world.words.menuAsk)
        guard case .line(let line) = world.console.readLine(prompt: world.mark) else { return }
        switch line.foldedAnswer {
        case "": return
        case "1": return try start([])
        case "2" where UnfinishedHour.all(in: office.workspace, office.sessions()).isEmpty:
          world.say(world.words.nothingUnfinished)
        case "2": return try start(["--continue"])
        case "3": try read(office, world)
        case "4": try start(["--practice"])
        default: world.say(world.words.menuAgain)
        }
      }
    }
  }

  /// The division whose records lie here; nil where there are several.
  private func division(_ office: Office) -> String? {
    office.workspace.sessionNames().onlyDivision
      .flatMap { office.library.organization.division($0)?.name }
  }

  /// Runs the hour with the options this program was started with.
  private func start(_ arguments: [String]) throws {
    let command = try RunCommand.parse(arguments + shared.arguments)
    try command.run()
  }

  /// What records are called here; one that is not released by its division alone.
  private func titles(_ list: RecordList) -> [SessionID: String] {
    Dictionary(
      list.records.map { ($0.head.id, $0.title) }
        + list.withheld.map { ($0.id, $0.head.division) }
    ) { first, _ in first }
  }

  private func read(_ office: Office, _ world: Surroundings) throws {
    let loaded = office.sessions()
    let files = Array(loaded.files.sorted { $0.id > $1.id }.prefix(20))
    guard !files.isEmpty else { return world.say(world.words.noRecords) }
    let titles = titles(office.list(loaded))
    let lines = files.enumerated().map { index, file in
      "\(index + 1 < 10 ? " " : "")\(index + 1)  \(file.id.date)  \(titles[file.id] ?? "")"
    }
    world.say(world.words.recordList(lines))
    guard case .line(let line) = world.console.readLine(prompt: world.mark),
      let number = Int(line.foldedAnswer), files.indices.contains(number - 1)
    else { return }
    let minutes = Minutes(files[number - 1].session, context: world.context(office.library))
    try world.print(world.terminalText(minutes.report))
  }
}
