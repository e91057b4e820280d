import ArgumentParser
import Insight
import Records
import Reports
import Workspace

/// `aritai cases`: the case library.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: help.cases,
    subcommands: [CasesList.self, CasesShow.self, CasesAdd.self, CasesTest.self],
    defaultSubcommand: CasesList.self)
}

/// `aritai cases [WORDS]`: the cases that hold all words, or all cases.
struct CasesList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: help.casesList)

  @Argument(help: .init(help.words))
  var words: [String] = []

  @Flag(name: .long, help: .init(help.json))
  var json = false

  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let library = try world.office().library
      let list = CaseList(
        words: words.joined(separator: " "), context: world.context(library))
      if json { return try world.print(data: list.json.pretty) }
      try world.show(list.report, as: shape)
    }
  }
}

/// `aritai cases show ID`: one case in full, of the library or of this office.
struct CasesShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: help.casesShow)

  @Argument(help: .init(help.caseID))
  var id: String

  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let library = try world.office().libraryWithPractices()
      guard let found = library.case(id) else {
        throw world.failure(world.words.noSuchCase(id), .usage)
      }
      try world.show(CaseReport(found, context: world.context(library)).report, as: shape)
    }
  }
}
