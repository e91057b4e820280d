import Foundation
import TestSupport
import Testing

/// Each flag of each command does something, and what it does stands in `FlagRows`.
@Suite(.timeLimit(.minutes(30)))
struct FlagTests {
  @Test func `each flag of each command has a row, and no row is of another`() throws {
    let rows = FlagRow.all + FlagRow.shared + FlagRow.days
    let listed = Set(rows.map { "\($0.command) \($0.flag)" })
      .union(FlagRow.withoutDay.map { "\($0) --as-of" })
    let found = try Set(Self.flags())
    #expect(found.subtracting(listed).sorted() == [], "without a row")
    #expect(listed.subtracting(found).sorted() == [], "of no command")
    #expect(found.count > 90)
  }

  @Test(arguments: FlagRow.all + FlagRow.days)
  func `a flag has the effect its row names, and without it there is none`(row: FlagRow) throws {
    guard FlagRow.unproven.contains(row.testDescription) else { return try expectEffect(of: row) }
    withKnownIssue("what the row looks for is not seen yet") { try expectEffect(of: row) }
  }

  private func expectEffect(of row: FlagRow) throws {
    let without = row.flag == "--as-of" ? ["--as-of", Workplace.today] : []
    #expect(try effect(of: row, with: row.given), "without the effect")
    #expect(try !effect(of: row, with: without), "the effect without the flag")
  }

  /// `init` makes the folder that it is told.
  @Test(arguments: FlagRow.shared.filter { $0.flag == "--workspace" && $0.command != "init" })
  func `--workspace leads to the workspace from anywhere`(row: FlagRow) throws {
    let place = try FlagRow.place()
    let elsewhere = try TemporaryFolder()
    try elsewhere.write("文,事例,テーマ\n電話が多い,hino-city-manuals,会議\n", to: "judged.csv")
    let folder = elsewhere.path
    let run = { (arguments: [String]) in
      try place.program.run(
        row.arguments + ["--as-of", Workplace.today] + arguments, input: row.input,
        in: folder)
    }
    #expect(try run([]).status == 64)
    #expect(try run(["--workspace", place.path]).status == 0)
  }

  @Test(
    arguments: FlagRow.shared.filter {
      // What export prints is data without words.
      $0.flag == "--language" && $0.command != "export"
    })
  func `--language changes what is told`(row: FlagRow) throws {
    let run = { (language: String) in
      let place = try FlagRow.place()
      try row.prepare(place)
      try place.write("# x\n\n- 参加人数: 多い\n", to: "Sessions/2026-11-30-zeimu.md")
      let run = try place.program.run(
        row.arguments + place.options + ["--language", language], input: row.input,
        in: place.path)
      return run.output + run.errors
    }
    let (japanese, english) = (try run("ja"), try run("en"))
    #expect(japanese != english)
  }

  /// Whether the effect shows after a run in a workspace of its own.
  private func effect(of row: FlagRow, with given: [String]) throws -> Bool {
    let place = try FlagRow.place()
    try row.prepare(place)
    let hasDay = row.flag == "--as-of"
    let run = try place.program.run(
      row.arguments + given + ["--workspace", place.path]
        + (hasDay ? [] : ["--as-of", Workplace.today])
        + ["--language", "ja"],
      input: row.input, in: place.path)
    switch row.effect {
    case .shows(let text): return run.output.contains(text)
    case .hides(let text): return !run.output.contains(text)
    case .says(let text): return run.errors.contains(text)
    case .hushes(let text): return !run.errors.contains(text)
    case .writes(let path, let text): return (try? place.read(path).contains(text)) ?? false
    case .ends(let status): return run.status == status
    }
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
