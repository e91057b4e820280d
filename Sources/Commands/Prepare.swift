import ArgumentParser
import Facilitation
import Office
import Reports
import UseCases

/// `aritai prepare`: the papers for the day.
struct Prepare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prepare", abstract: help.prepare, aliases: ["準備"])

  @Option(name: .long, help: .init(help.division))
  var division: String

  @Option(name: .long, help: .init(help.date))
  var date: String?

  @Option(name: .long, help: .init(help.start))
  var start = "14:00"

  @Option(name: .long, help: .init(help.minutes))
  var minutes = "60"

  @Option(name: .long, help: .init(help.people))
  var people: String?

  @Option(name: .long, help: .init(help.format))
  var format: String?

  @Option(
    name: .long, help: .init(help.paper, valueName: "invitation|order|slips|rules|earlier|form"))
  var paper: String?

  @Flag(name: .long, help: .init(help.form))
  var form = false

  @Flag(name: .long, help: .init(help.formTable))
  var csv = false

  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let office = try environment.office()
      if csv {
        return try environment.deliver(try office.form(for: division).csv, to: shape.output)
      }
      try environment.show(try office.papers(try request(environment)), as: shape)
    }
  }

  private func request(_ environment: Environment) throws -> PapersRequest {
    var request = PapersRequest(division: division)
    request.date = try environment.day(date, flag: "--date")
    request.start = try environment.time(start, flag: "--start") ?? request.start
    request.isInTwo = SpokenValue.isInTwo(minutes)
    if !request.isInTwo {
      request.minutes =
        try environment.number(minutes, flag: "--minutes", in: 10...240) ?? request.minutes
    }
    request.people = try environment.number(people, flag: "--people", in: 1...99)
    (request.format, request.paper) = (format, form ? .form : try environment.paper(paper))
    return request
  }
}
