/// What the room sees before an answer: everything but the typing itself.
package struct Screen: Hashable, Sendable {
  /// What the last answer brought; not repeated when the hour is resumed.
  package var remarks: [Line] = []
  /// The question, led by a banner when a stage begins.
  package var lines: [Line] = []
  /// Whether the question is a new one, to be set off by an empty line.
  package var isSetOff = false
  /// What stands before the mark at which is typed: `現状3`; empty for the mark alone.
  package var label = ""
  /// The minutes left in the stage: `残り5分`; nil before the plan is known.
  package var timeLeft: String?
  /// Seconds of silent writing to count down; the caller sends `timeUp` at its end.
  package var countdown: Seconds?
  /// A text to start typing from; Enter alone takes it too.
  package var draft: String?
}
