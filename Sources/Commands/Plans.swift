import ArgumentParser
import Office
import Reports

/// `aritai plans`: issues and actions across all sessions.
struct PlansCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans", abstract: help.plans, aliases: ["探す"])

  @Argument(help: .init(help.words))
  var words: [String] = []

  @Option(name: .long, help: .init(help.division))
  var division: String?

  @Option(name: .long, help: .init(help.owner))
  var owner: String?

  @Option(name: .long, help: .init(help.theme))
  var theme: String?

  @Option(name: .long, help: .init(help.term))
  var term: String?

  @Option(name: .long, help: .init(help.state))
  var state: String?

  @Option(name: .long, help: .init(help.dueBefore, valueName: "date"))
  var dueBefore: String?

  @Flag(name: .long, help: .init(help.overdue))
  var overdue = false

  @Option(name: .long, help: .init(help.only, valueName: "issues|actions"))
  var only: String?

  @OptionGroup var data: DataFlags
  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let answer = try environment.office().plans(try filter(environment))
      let plans = answer.value
      if try !environment.deliver(plans, as: data, to: shape.output) {
        try environment.show(plans.report, as: shape)
      }
      try environment.reportSkipped(answer.skipped)
    }
  }

  private func filter(_ environment: Environment) throws -> PlanFilter {
    var filter = PlanFilter()
    filter.kind = try environment.kind(only)
    (filter.division, filter.owner, filter.theme) = (division, owner, theme)
    filter.term = try environment.term(term)
    filter.state = try environment.state(state)
    filter.dueBefore = try environment.day(dueBefore, flag: "--due-before")
    filter.overdueOnly = overdue
    filter.words = words.joined(separator: " ")
    return filter
  }
}
