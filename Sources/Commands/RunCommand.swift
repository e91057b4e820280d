import ArgumentParser
import Facilitation
import Office
import UseCases
import Workspace

/// `aritai run`: leads the hour, or goes on with one that was broken off.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: help.run, aliases: ["会議"])

  @Option(name: .long, help: .init(help.division))
  var division: String?

  @Option(name: .long, help: .init(help.people))
  var people: String?

  @Option(name: .long, help: .init(help.minutes))
  var minutes: String?

  @Option(name: .long, help: .init(help.format))
  var format: String?

  @Option(name: .long, help: .init(help.term))
  var term: String?

  @Option(name: .long, help: .init(help.facilitator))
  var facilitator: String?

  @Option(name: .long, help: .init(help.notes, valueName: "file"))
  var notes: String?

  @Option(name: .long, help: .init(help.facts, valueName: "file"))
  var facts: String?

  @Flag(name: .long, help: .init(help.practice))
  var practice = false

  @Flag(name: .long, help: .init(help.quietScreen))
  var quietScreen = false

  @Flag(name: .long, help: .init(help.wall))
  var wall = false

  @Flag(name: .long, help: .init(help.keepBoard))
  var keepBoard = false

  @Flag(name: .long, help: .init(help.notesOnPaper))
  var notesOnPaper = false

  @Flag(name: .long, help: .init(help.new))
  var new = false

  @Flag(name: .customLong("continue"), help: .init(help.goOn))
  var goOn = false

  @Flag(name: .long, help: .init(help.takeOver))
  var takeOver = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let desk = HourDesk(try environment.workspace(), for: environment.reader)
      let start = HourStart(
        environment: environment, desk: desk, request: try request(environment, desk),
        choice: practice || new ? .new : goOn ? .latest : .asked)
      var loop = try start.loop()
      try loop.run()
    }
  }

  private func request(_ environment: Environment, _ desk: HourDesk) throws -> HourRequest {
    var request = HourRequest()
    request.presets.division = division
    request.presets.people = try environment.number(people, flag: "--people", in: 1...99)
    let length = try environment.minutes(minutes)
    (request.presets.minutes, request.presets.isInTwo) = (length?.minutes, length?.isInTwo ?? false)
    request.presets.format = try desk.format(format)
    request.presets.term = try environment.term(term)
    request.presets.facilitator = facilitator
    (request.presets.notesFile, request.presets.factsFile) = (notes, facts)
    (request.isPractice, request.isQuiet, request.takesOver) = (practice, quietScreen, takeOver)
    request.isOnPaper = notesOnPaper
    (request.wall.isShown, request.wall.keepsBoard) = (wall, keepBoard)
    // The page asks for itself again every other second; then it has been read a last time.
    request.patience = wall && environment.canAsk ? .milliseconds(2_500) : .zero
    request.startMinute = environment.now.hour * 60 + environment.now.minute
    request.folder = environment.folder
    return request
  }
}
