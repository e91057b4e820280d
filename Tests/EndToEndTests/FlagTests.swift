import Foundation
import TestSupport
import Testing

/// Each flag of each command does something, and what it does stands in `FlagUse.all`.
@Suite(.timeLimit(.minutes(30)))
struct FlagTests {
  @Test func `each flag of each command has a row, and no row is of another`() throws {
    let commands = Set(FlagUse.all.map(\.command))
    let listed = Set(
      FlagUse.all.flatMap { use in use.rows.map { "\(use.command) \($0.flag)" } }
        + FlagUse.withoutDay.map { "\($0) --as-of" } + commands.map { "\($0) --workspace" }
        // What export prints is data without words.
        + ["export --language"])
    let found = try Set(Self.flags())
    #expect(found.subtracting(listed).sorted() == [], "without a row")
    #expect(listed.subtracting(found).sorted() == [], "of no command")
    #expect(found.count > 90)
  }

  /// Each run begins where no workspace is found, so that it needs its `--workspace` as well.
  @Test(arguments: FlagUse.all)
  func `a flag has the effect its row names, and without it there is none`(use: FlagUse) throws {
    let plain = try use.run()
    for row in use.rows {
      let name = row.given.joined(separator: " ")
      #expect(!plain.shows(row.effect, unlike: plain), "without \(name)")
      #expect(try use.run(row.given).shows(row.effect, unlike: plain), "with \(name)")
    }
  }

  @Test(arguments: Set(FlagUse.all.map(\.command)).subtracting(["init"]).sorted())
  func `without a workspace a command ends with 64`(command: String) throws {
    let use = try #require(FlagUse.all.first { $0.command == command && !$0.arguments.isEmpty })
    let folder = try TemporaryFolder()
    #expect(try Program().run(use.arguments, in: folder.path).status == 64)
  }

  /// `command --flag` for all that the program's own description of itself lists.
  private static func flags() throws -> [String] {
    let dump = try Program().run(["--experimental-dump-help"]).output
    let root = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
    return flags(of: root, after: [])
  }

  private static func flags(of command: Dump.Command, after names: [String]) -> [String] {
    let path =
      names + (names.isEmpty && command.commandName == "aritai" ? [] : [command.commandName])
    let own = (command.arguments ?? []).flatMap { argument in
      argument.kind == "positional" ? [] : (argument.names ?? []).filter { $0.kind == "long" }
    }
    let name = path.joined(separator: " ")
    return own.map { "\(name) --\($0.name)" }.filter { flag in
      !["help", "version"].contains { flag.hasSuffix(" --\($0)") } && !name.isEmpty
    }
      + (command.subcommands ?? []).filter { $0.commandName != "help" }
      .flatMap { flags(of: $0, after: path) }
  }

  /// What `--experimental-dump-help` prints, as far as it is looked at.
  private struct Dump: Decodable {
    let command: Command

    struct Command: Decodable {
      let commandName: String
      let arguments: [Argument]?
      let subcommands: [Command]?
    }

    struct Argument: Decodable {
      let kind: String
      let names: [Name]?
    }

    struct Name: Decodable {
      let kind: String
      let name: String
    }
  }
}
