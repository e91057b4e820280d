import ArgumentParser
import Records
import Reports
import Workspace

/// `aritai plans`: issues and actions across all sessions.
struct PlansCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plans", abstract: help.plans)

  @Argument(help: .init(help.words))
  var words: [String] = []

  @Option(name: .long, help: .init(help.division))
  var division: String?

  @Option(name: .long, help: .init(help.owner))
  var owner: String?

  @Option(name: .long, help: .init(help.theme))
  var theme: String?

  @Option(name: .long, help: .init(help.term))
  var term: Term?

  @Option(name: .long, help: .init(help.state))
  var state: ActionState?

  @Option(name: .long, help: .init(help.dueBefore, valueName: "date"))
  var dueBefore: CivilDate?

  @Flag(name: .long, help: .init(help.overdue))
  var overdue = false

  @Option(name: .long, help: .init(help.only, valueName: "issues|actions"))
  var only: Kind?

  @Flag(name: .long, help: .init(help.json))
  var json = false

  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  /// What to list.
  enum Kind: String, ExpressibleByArgument { case issues, actions }

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let office = try world.office()
      let loaded = office.sessions()
      let plans = Plans(
        of: office.list(loaded), filter: filter, context: world.context(office.library))
      if json {
        try world.print(data: plans.json.pretty)
      } else {
        try world.show(plans.report, as: shape)
      }
      try world.reportSkipped(loaded.problems)
    }
  }

  private var filter: PlanFilter {
    var filter = PlanFilter()
    filter.kind = only.map { $0 == .actions ? .action : .issue }
    (filter.division, filter.owner, filter.theme) = (division, owner, theme)
    (filter.term, filter.state, filter.dueBefore) = (term, state, dueBefore)
    filter.overdueOnly = overdue
    filter.words = words.joined(separator: " ")
    return filter
  }
}
