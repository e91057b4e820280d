import Insight

/// Sentences of 現状 and ありたい姿.
struct NoteWords: Sendable {
  /// Before silent writing.
  let startSilence: @Sendable (Int) -> String
  /// While people write.
  let silence: String
  /// When the time for writing is over.
  let timeUp: String
  /// Before the first slip.
  let typeEach: String
  /// After several lines at once.
  let tookLines: @Sendable (Int) -> String
  /// After lines put in while something else is asked.
  let linesWait: @Sendable (Int) -> String
  /// How to end a section whose first lines were put in at once.
  let thenEnter: String
  /// A note in a list.
  let item: @Sendable (_ label: String, _ text: String, _ group: String?) -> String
  /// When a note may tell who is meant.
  let named: @Sendable (String) -> String
  /// How to rewrite it.
  let rewrite: String
  /// After rewriting.
  let rewritten: String
  /// When a note is close to an earlier one.
  let like: @Sendable (String) -> String
  /// The words that both have.
  let shared: @Sendable ([String]) -> String
  /// Whether to put both together.
  let askGroup: String
  /// After another answer, which waits for its turn.
  let groupOrNot: String
  /// After grouping.
  let grouped: @Sendable (String) -> String
  /// For the name of a group.
  let askGroupName: String
  /// How to answer that.
  let groupNameOrNot: @Sendable (String) -> String
  /// When no note touches a viewpoint.
  let missing: @Sendable (String) -> String
  /// The one question on it, read aloud.
  let askViewpoint: @Sendable (String) -> String
  /// A side of work that notes may leave out.
  let viewpoint: @Sendable (Viewpoint) -> String
  /// How to go on without a note.
  let noneWithEnter: String
  /// When an ideal is worded as a complaint.
  let turn: @Sendable (String) -> String
  /// The question that turns it round, read aloud.
  let instead: @Sendable (String) -> String
  /// How to keep a text.
  let keepWithEnter: String
  /// The name of a group whose notes share no word.
  let groupName: @Sendable (Int) -> String
  /// When a section would stay empty.
  let none: String
  /// About slips.
  let help: String
  /// About silent writing.
  let helpSilence: String
  /// About names.
  let helpName: String
  /// About complaints among ideals.
  let helpTurn: String
  /// About groups.
  let helpGroup: String
}
