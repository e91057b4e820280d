import ArgumentParser
import Office
import Records
import Reports
import UseCases

/// `aritai report`: the whole office in one term.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: help.report, aliases: ["まとめ"])

  @Option(name: .long, help: .init(help.term))
  var term: String?

  @Flag(name: .long, help: .init(help.open))
  var open = false

  @OptionGroup var data: DataFlags
  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let request = OverviewRequest(term: try environment.term(term))
      let (answer, problems) = try environment.office().overview(request)
      let report = answer.value
      if try !environment.deliver(report, as: data, to: shape.output) {
        try environment.show(report.report, as: shape, opened: open)
      }
      for found in problems { environment.say(found.rendered(environment.recordWords)) }
      try environment.reportSkipped(answer.skipped)
      guard problems.isEmpty else { throw ExitCode.problemsFound }
    }
  }
}
