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
