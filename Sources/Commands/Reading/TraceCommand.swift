import ArgumentParser
import Records
import Reports
import Workspace

/// `aritai trace`: the chain from the current state to the actions of one session.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "trace", abstract: help.trace)

  @Argument(help: .init(help.sessionName, valueName: "meeting"))
  var session: String

  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let office = try world.office()
      let record = try office.sessions().find(session, organization: office.library.organization)
      let report = Trace(record.session, context: world.context(office.library)).report
      try world.show(report, as: shape)
    }
  }
}
