import ArgumentParser
import Workspace

/// `aritai init [DIR]`: makes a workspace, or brings the templates of one up to date.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "init", abstract: help.initialise)

  @Argument(help: .init(help.folder))
  var folder = "."

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let workspace = Workspace(root: FilePath.join(world.folder, folder))
      let report = try workspace.initialise()
      world.say(
        world.words.initialised(
          workspace.root, report.written.count, report.updated.count, report.kept))
    }
  }
}
