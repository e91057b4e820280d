import ArgumentParser
import Insight
import Records
import Release
import Reports
import Workspace

/// `aritai report`: the whole office in one term, for HR.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "report", abstract: help.report)

  @Option(name: .long, help: .init(help.term))
  var term: Term?

  @Flag(name: .long, help: .init(help.open))
  var open = false

  @Flag(name: .long, help: .init(help.json))
  var json = false

  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let office = try world.office()
      let loaded = office.sessions()
      let corrections = office.corrections(of: loaded)
      let report = overview(office, loaded, corrections.file.corrections, world)
      if json {
        try world.deliver(report.json.pretty, to: shape.output)
      } else {
        try world.show(report.report, as: shape, opened: open)
      }
      for found in corrections.file.diagnostics { world.say(found.rendered(world.recordWords)) }
      try world.reportSkipped(office.problems + loaded.problems + corrections.problems)
      guard corrections.file.diagnostics.isEmpty else { throw ExitCode.problemsFound }
    }
  }

  private func overview(
    _ office: Office, _ loaded: LoadedSessions, _ corrections: [Correction],
    _ world: Surroundings
  ) -> OverviewReport {
    let (library, matcher) = (office.library, Matcher(office.library))
    let records = office.policy.release(loaded.sessions, to: Secretariat.self)
    let term = term ?? SessionSelection.defaultTerm(of: records, asOf: world.today)
    let overview = Overview(
      of: records, library: library, term: term, asOf: world.today,
      clusters: { matcher.groups(of: $0, corrections: corrections) })
    return OverviewReport(
      overview, context: world.context(library), matcher: matcher,
      unreadable: loaded.problems.map(\.path))
  }
}
