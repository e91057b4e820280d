import ArgumentParser
import Office
import Records
import UseCases
import Workspace

/// `aritai init [DIR]`: makes a workspace, or brings the templates of one up to date.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "init", abstract: help.initialise)

  @Argument(help: .init(help.folder))
  var folder = "."

  @Option(name: .long, help: .init(help.ownDivision))
  var division: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let workspace = Workspace(root: FilePath.join(environment.folder, folder))
      let office = OfficeFolder(workspace, for: environment.reader)
      if let division { _ = try office.library.division(named: division) }
      let report = try workspace.initialise()
      environment.say(
        environment.words.initialised(
          folder: workspace.root, written: report.written.count, updated: report.updated.count,
          kept: report.kept))
      guard let division else { return }
      try office.give(to: division)
      environment.say(environment.words.given(to: office.division?.name ?? division))
    }
  }
}
