import ArgumentParser
import CPlatform
import Office
import Records
import Terminal
import Text
import UseCases
import Workspace

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Everything outside the program that a command works with, looked at once when it starts.
struct Environment {
  let reader: Reader
  /// The time of day at which the program started.
  let now: LocalMoment
  /// The folder the program was started in.
  let folder: String
  /// `--workspace`, as given.
  let workspaceOption: String?
  /// Questions, progress and problems: standard input and standard error.
  let console: Console
  /// Data: standard output.
  let output: Console
  /// How far a long reading is, at a terminal.
  let progress: ProgressLine?

  /// The environment as it is now, with what the options set.
  static func current(_ options: SharedOptions) throws -> Environment {
    let language = Language.resolved(option: options.language, variable: Self.variable)
    let now = LocalClock.now()
    let environment = Environment(
      reader: Reader(language: language, today: now.date), now: now, folder: currentFolder,
      workspaceOption: options.workspace,
      console: Console(input: 0, output: 2, editing: variable("TERM") != "dumb"),
      output: Console(input: 0, output: 1),
      progress: .onStandardError(
        isDumb: variable("TERM") == "dumb", clock: { LocalClock.monotonic() }))
    platform_end_at_interrupt()
    return try environment.standing(on: options.asOf)
  }

  /// A variable that the program was started with.
  ///
  /// Foundation would say it too, and take a tenth of the time to the first question.
  static func variable(_ name: String) -> String? {
    platform_variable(name).map { String(cString: $0) }
  }

  /// The folder the program was started in; none where it is gone.
  private static var currentFolder: String {
    guard let path = platform_resolve(".") else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The same with another day in place of today.
  private func standing(on day: String?) throws -> Environment {
    guard let day = try self.day(day, flag: "--as-of") else { return self }
    return Environment(
      reader: Reader(language: language, today: day), now: now, folder: folder,
      workspaceOption: workspaceOption, console: console, output: output, progress: progress)
  }
}

extension Environment {
  var language: Language { reader.language }
  var words: CommandWords { CommandWords(language: language) }
  var recordWords: RecordWords { RecordWords(language) }

  /// Whether somebody sits at a terminal to answer.
  var canAsk: Bool { terminal_is_terminal(0) && terminal_is_terminal(2) }

  /// Styles of the questions.
  var styles: Styles { styles(of: 2) }

  /// Styles of the data.
  var dataStyles: Styles { styles(of: 1) }

  /// What stands before the cursor of a plain question.
  var mark: TerminalText { styles.apply(.bold, .accent, to: "▷") + " " }

  /// None where `NO_COLOR` is set, the terminal cannot show them or there is none.
  private func styles(of descriptor: Int32) -> Styles {
    let isPlain = !(Self.variable("NO_COLOR") ?? "").isEmpty || Self.variable("TERM") == "dumb"
    return isPlain || !terminal_is_terminal(descriptor) ? .plain : .terminal
  }

  /// Prints something that is not data: progress, problems, advice.
  func say(_ text: TerminalText) {
    progress?.clear()
    console.say(text.asLine)
  }

  /// The same for text as it came.
  func say(_ text: String) { say(TerminalText(text)) }

  /// The line that somebody enters; nil when nobody does, which ends the command at ⌃C.
  func line() throws -> String? {
    switch console.readLine(prompt: mark) {
    case .line(let line): line
    case .lines(let lines): lines.joined(separator: " ")
    case .endOfInput: nil
    case .interrupted, .terminated: throw ExitCode.interrupted
    }
  }

  /// The workspace that the option, the folder or the environment names.
  func workspace() throws(WorkspaceError) -> Workspace {
    try .find(
      option: workspaceOption, current: folder,
      variable: Self.variable(Workspace.variable))
  }

  /// The office of the workspace, with its library.
  func office() throws(WorkspaceError) -> OfficeFolder {
    var workspace = try workspace()
    if let progress {
      let words = words
      workspace.files.progress = { progress.show(words.read($0, of: $1)) }
    }
    return OfficeFolder(workspace, for: reader)
  }
}
