import ArgumentParser
import Records
import Reports
import Workspace

/// `aritai show`: the record of one session.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: help.show)

  @Argument(help: .init(help.sessionName))
  var session: String

  @Flag(name: .long, help: .init(help.after))
  var after = false

  @Flag(name: .long, help: .init(help.head))
  var head = false

  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let office = try world.office()
      let record = try office.sessions().find(session, organization: office.library.organization)
      let context = world.context(office.library)
      let report =
        after
        ? AfterPage(record.session, context: context).report
        : head
          ? HeadPage(record.session, context: context).report
          : Minutes(record.session, context: context).report
      try world.show(report, as: shape)
    }
  }
}
