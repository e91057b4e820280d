/// Sentences about time.
struct PacingWords: Sendable {
  /// The head of a stage.
  let banner: @Sendable (_ stage: String, _ minutes: Int) -> String
  /// The minutes left, at a prompt.
  let left: @Sendable (Int) -> String
  /// A time of day.
  let clock: @Sendable (_ hour: Int, _ minute: Int) -> String
  /// Before the parts of the plan.
  let plan: @Sendable (Int) -> String
  /// One part of the plan.
  let part: @Sendable (_ stage: String, _ minutes: Int) -> String
  /// Parts in one line.
  let parts: @Sendable ([String]) -> String
  /// When the hour begins and ends.
  let span: @Sendable (_ start: String, _ end: String) -> String
  /// The answer to `：時間`.
  let time: @Sendable (_ left: Int, _ end: String) -> String
  /// While the clock stands still.
  let paused: String
  /// After a break.
  let resumed: String
  /// A stage, where the format has no name for it.
  let heading: @Sendable (Stage) -> String
  /// What is read aloud where the format has no words for a stage.
  let fallback: @Sendable (Stage) -> [String]
}
