/// What the room sees before an answer: everything but the typing itself.
package struct Screen: Hashable, Sendable {
  /// What the last answer brought; not repeated when the hour is resumed.
  package var remarks: [Paragraph] = []
  /// The banner and the words of a stage that has just begun.
  package var entry: [Paragraph] = []
  /// The question itself.
  package var asked: [Paragraph] = []
  /// Whether the question is to be set off by an empty line from what is above it.
  package var isSetOff = false
  /// What stands before the mark at which is typed: `現状3`; empty for the mark alone.
  package var label = ""
  /// The minutes left in the stage: `残り5分`; nil before the plan is known.
  package var timeLeft: String?
  /// Seconds of silent writing to count down; the caller sends `timeUp` at its end.
  package var countdown: Seconds?
  /// A text to start typing from; Enter alone takes it too.
  package var draft: String?

  /// The question, led by the words of a stage that begins.
  package var lines: [Paragraph] { entry + asked }
}

/// What one question contributes to the screen.
struct Prompt {
  let lines: [Paragraph]
  let label: String
  let countdown: Seconds?
  let draft: String?

  init(_ lines: [Paragraph], label: String = "", countdown: Seconds? = nil, draft: String? = nil) {
    (self.lines, self.label, self.countdown, self.draft) = (lines, label, countdown, draft)
  }

  init(_ lines: Paragraph..., label: String = "", countdown: Seconds? = nil, draft: String? = nil) {
    self.init(lines, label: label, countdown: countdown, draft: draft)
  }
}
