import ArgumentParser
import Office
import Reports
import UseCases

/// `aritai export`: every issue and action that may leave, for other programs.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: help.export)

  @Option(name: .long, help: .init(help.exportFormat, valueName: "jsonl"))
  var format = "jsonl"

  @Option(name: .long, help: .init(help.output, valueName: "file"))
  var output: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      try environment.exportFormat(format)
      let plans = try environment.office().leaving()
      let lines = plans.value.jsonLines
      if !lines.isEmpty || output != nil { try environment.deliver(lines, to: output) }
      try environment.reportSkipped(plans.skipped)
    }
  }
}
