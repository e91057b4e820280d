import CPlatform

/// A terminal in raw mode with bracketed paste, and its signals caught, until this object goes,
/// the process exits or it crashes.
final class RawMode {
  private let input: Int32
  private let output: Int32
  private let saved: TerminalMode
  /// Whether signals come as events; another console of this process may hold them already.
  let catchesSignals: Bool

  /// Nil when the input is no terminal after all.
  init?(input: Int32, output: Int32) {
    var saved = TerminalMode()
    guard terminal_save_mode(input, &saved) else { return nil }
    self.input = input
    self.output = output
    self.saved = saved
    catchesSignals = terminal_catch_signals(input, output, saved)
    enter()
  }

  deinit {
    leave()
    if catchesSignals { terminal_release_signals() }
  }

  /// Raw mode again, after the process was stopped.
  func enter() {
    _ = terminal_enter_raw_mode(input, saved)
    try? output.write("\u{1B}[?2004h")
  }

  /// Hands the terminal to the shell for as long as the process is stopped.
  func suspend() {
    leave()
    terminal_suspend()
    enter()
  }

  private func leave() {
    try? output.write("\u{1B}[?2004l")
    _ = terminal_restore_mode(input, saved)
  }
}
