import ArgumentParser
import Facilitation
import Records
import Workspace

/// `aritai run`: leads the hour, or goes on with one that was broken off.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "run", abstract: help.run)

  @Option(name: .long, help: .init(help.division))
  var division: String?

  @Option(name: .long, help: .init(help.people))
  var people: Int?

  @Option(name: .long, help: .init(help.minutes))
  var minutes: Int?

  @Option(name: .long, help: .init(help.format))
  var format: String?

  @Option(name: .long, help: .init(help.term))
  var term: Term?

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

  @Flag(name: .long, help: .init(help.new))
  var new = false

  @Flag(name: .customLong("continue"), help: .init(help.goOn))
  var goOn = false

  @Flag(name: .long, help: .init(help.takeOver))
  var takeOver = false

  @OptionGroup var shared: SharedOptions

  init() {}

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let desk = HourDesk(try world.workspace())
      let unfinished = practice || new ? nil : try UnfinishedHour.chosen(world, desk, self)
      var loop = try HourStart(world: world, desk: desk, command: self).loop(from: unfinished)
      try loop.run()
    }
  }

  var presets: Presets {
    var presets = Presets()
    (presets.division, presets.people, presets.minutes) = (division, people, minutes)
    (presets.format, presets.term, presets.facilitator) = (format, term, facilitator)
    (presets.notesFile, presets.factsFile) = (notes, facts)
    return presets
  }
}
