import ArgumentParser
import Records
import Reports
import Text
import Workspace

/// `aritai prepare`: the papers for the day.
struct Prepare: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "prepare", abstract: help.prepare)

  @Option(name: .long, help: .init(help.division))
  var division: String

  @Option(name: .long, help: .init(help.date))
  var date: CivilDate?

  @Option(name: .long, help: .init(help.start))
  var start = ClockTime(minutes: 14 * 60)

  @Option(name: .long, help: .init(help.minutes))
  var minutes = 60

  @Option(name: .long, help: .init(help.people))
  var people: Int?

  @Option(name: .long, help: .init(help.format))
  var format: String?

  @Option(name: .long, help: .init(help.paper, valueName: "invitation|order|slips|rules"))
  var paper: Paper?

  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let library = try world.office().library
      let preparation = Preparation(
        format: try chosenFormat(library, world), division: name(in: library, world.language),
        date: date ?? world.today, start: start, minutes: minutes, people: people,
        context: world.context(library))
      let reports = paper.map { [preparation.report($0)] } ?? preparation.reports
      try world.show(reports, title: reports.first?.title ?? "", as: shape)
    }
  }

  private func chosenFormat(_ library: Library, _ world: Surroundings) throws -> Format {
    let vocabulary = Vocabulary(library: library)
    let wanted = format.map { vocabulary.formatID($0) ?? $0 } ?? "standard"
    let found = library.formats.first {
      ($0.id == wanted || $0.id.hasPrefix(wanted + "-")) && $0.language == world.language
    }
    guard let found else {
      throw world.failure(world.words.noSuchFormat(format ?? wanted), .usage)
    }
    return found
  }

  private func name(in library: Library, _ language: Language) -> String {
    let found = library.organization.divisions.first { $0.id == division || $0.name == division }
    return (language == .english ? found?.english : found?.name) ?? division
  }
}

extension ClockTime: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension Paper: ExpressibleByArgument {}
