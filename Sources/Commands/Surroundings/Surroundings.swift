import CPlatform
import FoundationEssentials
import Records
import Terminal
import Text
import Workspace

/// The world a command works in, looked at once when it starts.
struct Surroundings {
  let language: Language
  let today: CivilDate
  let variables: [String: String]
  /// The folder the program was started in.
  let folder: String
  /// `--workspace`, as given.
  let workspaceOption: String?
  /// Questions, progress and problems: standard input and standard error.
  let console: Console
  /// Data: standard output.
  let output: Console

  /// The world as it is now, with what the options set.
  static func current(_ options: SharedOptions) -> Surroundings {
    let variables = ProcessInfo.processInfo.environment
    return Surroundings(
      language: options.language
        ?? .resolved(arguments: [], variables: variables),
      today: options.asOf ?? LocalClock.now().date,
      variables: variables,
      folder: FileManager.default.currentDirectoryPath,
      workspaceOption: options.workspace,
      console: Console(input: 0, output: 2, editing: variables["TERM"] != "dumb"),
      output: Console(input: 0, output: 1))
  }
}

extension Surroundings {
  var words: Words { .of(language) }

  /// Whether somebody sits at a terminal to answer.
  var canAsk: Bool { terminal_is_terminal(0) && terminal_is_terminal(2) }

  /// Styles of the questions.
  var styles: Styles { styles(of: 2) }

  /// Styles of the data.
  var dataStyles: Styles { styles(of: 1) }

  /// None where `NO_COLOR` is set, the terminal cannot show them or there is none.
  private func styles(of descriptor: Int32) -> Styles {
    let isPlain = !(variables["NO_COLOR"] ?? "").isEmpty || variables["TERM"] == "dumb"
    return isPlain || !terminal_is_terminal(descriptor) ? .plain : .terminal
  }

  /// Prints what was asked for, with a line break at its end.
  func print(_ text: TerminalText) throws(OutputError) { try output.write(text.asLine) }

  /// The same for text as it came.
  func print(_ text: String) throws(OutputError) { try print(TerminalText(text)) }

  /// Prints data for another program, which a file or pipe gets byte for byte.
  func print(data: String) throws(OutputError) {
    try output.write(data: data.hasSuffix("\n") ? data : data + "\n")
  }

  /// Says something beside what was asked for: progress, problems, advice.
  func say(_ text: TerminalText) { console.say(text.asLine) }

  /// The same for text as it came.
  func say(_ text: String) { say(TerminalText(text)) }
}
