import TestSupport
import Testing

/// One use of a command, with what each of its flags adds to it.
struct FlagUse: Sendable, CustomTestStringConvertible {
  /// What can be seen of a run.
  enum Effect: Sendable {
    /// On standard output.
    case shows(String)
    /// Not on standard output, where it stands without the flag.
    case hides(String)
    /// On standard error.
    case says(String)
    /// Not on standard error, where it stands without the flag.
    case hushes(String)
    /// In a file of the workspace.
    case writes(String, String)
    /// In a file where the command was started.
    case leaves(String, String)
    /// Something else than without the flag, on either.
    case speaks
    case ends(Int32)
  }

  /// A flag with its value, and what can be seen when it is given and not when it is left out.
  struct Row: Sendable {
    let given: [String]
    let effect: Effect

    init(_ given: String..., effect: Effect) { (self.given, self.effect) = (given, effect) }

    var flag: String { given.first ?? "" }
  }

  let command: String
  /// The command and what it needs besides.
  let arguments: [String]
  let input: String
  let rows: [Row]
  let prepare: @Sendable (Desk) throws -> Void

  init(
    _ command: String, _ arguments: String..., input: [String] = [],
    with prepare: @escaping @Sendable (Desk) throws -> Void = { _ in }, rows: [Row]
  ) {
    self.init(command, arguments, input: input, with: prepare, rows: rows)
  }

  init(
    _ command: String, _ arguments: [String], input: [String] = [],
    with prepare: @escaping @Sendable (Desk) throws -> Void = { _ in }, rows: [Row]
  ) {
    self.command = command
    self.arguments = command.split(separator: " ").map(String.init) + arguments
    self.input = input.map { $0 + "\n" }.joined()
    (self.rows, self.prepare) = (rows, prepare)
  }

  /// A small library, which is soon read and learned; one that is measured would be so beside the
  /// program's, and `init` lays out a whole one.
  private var library: Workplace.Library {
    ["cases test", "init"].contains(command) ? .carried : .small
  }

  var testDescription: String { arguments.joined(separator: " ") }

  /// A run in a workspace of its own; it begins in a folder from which no workspace is found.
  func run(_ given: [String] = []) throws -> Seen {
    let desk = try Desk(library)
    try prepare(desk)
    let defaults = [
      ("--workspace", desk.place.path), ("--as-of", Workplace.today), ("--language", "ja"),
    ]
    let options = defaults.flatMap { given.contains($0) ? [] : [$0, $1] }
    let run = try desk.place.program.run(
      arguments + given + options, input: input, in: desk.folder.path)
    return Seen(run: run, desk: desk)
  }
}

extension FlagUse {
  /// A workspace with the samples of the repository, and a folder elsewhere to work in.
  final class Desk {
    let place: Workplace
    let folder: TemporaryFolder

    init(_ library: Workplace.Library) throws {
      place = try Workplace(samples: true, library: library)
      folder = try TemporaryFolder()
    }
  }

  /// What a run left.
  struct Seen {
    let run: Program.Run
    let desk: Desk

    /// Whether an effect can be seen in it, beside a run without the flag.
    func shows(_ effect: Effect, unlike plain: Seen) -> Bool {
      switch effect {
      case .shows(let text): run.output.contains(text)
      case .hides(let text): !run.output.contains(text)
      case .says(let text): run.errors.contains(text)
      case .hushes(let text): !run.errors.contains(text)
      case .writes(let path, let text): (try? desk.place.read(path).contains(text)) ?? false
      case .leaves(let path, let text): (try? desk.folder.read(path).contains(text)) ?? false
      case .speaks: run.output + run.errors != plain.run.output + plain.run.errors
      case .ends(let status): run.status == status
      }
    }
  }
}
