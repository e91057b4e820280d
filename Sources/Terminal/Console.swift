import CPlatform
import Text

/// A person at a terminal, or a file or pipe in their place, that lines are read from.
///
/// Raw mode lasts from the first line that is read to `close()`, so that keys typed between two
/// lines are neither echoed nor lost and ⌃C comes as an answer, never in the middle of a save.
package final class Console {
  private let output: Int32
  private let outputIsTerminal: Bool
  private let echoesPrompts: Bool
  private var keys: KeySource
  private var plainLines: PlainLines
  private var rawMode: RawMode?

  /// Whether lines are edited key by key; otherwise they are read as they come.
  package let isInteractive: Bool

  /// What had been typed when the last line was interrupted or ended; empty after a whole line.
  package private(set) var unfinished = ""

  /// A console on two open descriptors, which stay open.
  ///
  /// `editing` is false where the caller knows of a terminal that cannot move its cursor;
  /// `echoesPrompts` has prompts written when the input is not a terminal too.
  package init(
    input: Int32 = 0, output: Int32 = 2, editing: Bool = true, echoesPrompts: Bool = false
  ) {
    outputIsTerminal = terminal_is_terminal(output)
    let isTyped = terminal_is_terminal(input) && outputIsTerminal
    isInteractive = isTyped && editing
    self.output = output
    self.echoesPrompts = echoesPrompts || isTyped
    keys = KeySource(descriptor: input)
    plainLines = PlainLines(descriptor: input)
  }

  /// Columns of the output's window; 80 when it has none.
  package var width: Int { WindowSize(of: output).columns }

  /// Why something could not be written so far, whether it was thrown or not.
  package private(set) var failure: OutputError?

  /// Writes text in which nothing is obeyed but its styles.
  package func write(_ text: TerminalText) throws(OutputError) {
    try send(text.rendered)
  }

  /// Writes data: into a file or pipe byte for byte, at a terminal with nothing that it obeys.
  package func write(data: String) throws(OutputError) {
    try send(outputIsTerminal ? data.visible : data)
  }

  /// Writes what the work does not wait for; that it failed stands in `failure`.
  package func say(_ text: TerminalText) {
    try? write(text)
  }

  private func send(_ text: String) throws(OutputError) {
    do {
      try output.write(text)
    } catch {
      failure = error
      throw error
    }
  }

  /// Asks for one line and returns when it is entered or will not come.
  ///
  /// The prompt may hold line breaks and styles; `initial` is there to be edited; `history` has
  /// the latest line last. `tick` is asked at least once a second, and its text stands above the
  /// prompt until it gives nil.
  package func readLine(
    prompt: TerminalText, initial: String = "", history: [String] = [],
    tick: (() -> String?)? = nil
  ) -> LineInput {
    unfinished = ""
    if isInteractive, rawMode == nil {
      rawMode = RawMode(input: keys.descriptor, output: output)
    }
    guard let rawMode else {
      if echoesPrompts { say(prompt) }
      return plainLines.next().map(LineInput.line) ?? .endOfInput
    }
    let editor = LineEditor(initial: initial, history: history)
    var session = LineSession(
      output: output, rawMode: rawMode, prompt: prompt, editor: editor, tick: tick)
    let result = session.run(&keys)
    unfinished = session.unfinished
    return result
  }

  /// Gives the terminal back as it was, as before starting another program; the end of the
  /// console or of the process does the same.
  package func close() {
    rawMode = nil
  }
}

/// What waiting for a line ended with.
package enum LineInput: Equatable, Sendable {
  /// The line that was typed and entered, without its line break.
  case line(String)
  /// Several lines pasted at once, none blank, joined at both ends to what had been typed.
  ///
  /// Only the first is left on the screen; the rest is for the caller to show as it takes them.
  case lines([String])
  /// ⌃C, or an interrupt signal.
  case interrupted
  /// ⌃D on an empty line, or nothing more to read.
  case endOfInput
  /// The system asked the program to end, or the terminal's window was closed.
  case terminated
}
