import ArgumentParser
import Records
import Release
import Reports
import Workspace

/// `aritai show`: the record of one session.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: help.show)

  @Argument(help: .init(help.sessionName, valueName: "meeting"))
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
      if after {
        let page = AfterPage(try office.released(record.session, world), context: context)
        return try world.show(page.report, as: shape)
      }
      try world.show(report(of: record.session, context), as: shape)
    }
  }

  /// The page asked for; minutes as a page leave out the free text, to stay on one sheet.
  private func report(of session: Session, _ context: ReportContext) -> Report {
    if head { return HeadPage(session, context: context).report }
    let minutes = Minutes(session, context: context)
    return shape.html ? minutes.sheet : minutes.report
  }
}
