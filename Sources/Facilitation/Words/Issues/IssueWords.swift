/// Sentences of 課題 and of the votes.
struct IssueWords: Sendable {
  /// The ideal that is looked at.
  let ideal: @Sendable (_ label: String, _ text: String) -> String
  /// The current note closest to it.
  let near: @Sendable (_ label: String, _ text: String, _ more: Int) -> String
  /// The question of the stage, read aloud.
  let between: String
  /// How to go on to the next ideal.
  let enterNext: String
  /// How to go on to the votes.
  let enterVotes: String
  /// When the time for actions begins to shrink.
  let actionTime: String
  /// Which notes an issue was linked to.
  let linked: @Sendable ([String]) -> String
  /// How far an issue reaches.
  let askScope: String
  /// The four reaches.
  let scopes: String
  /// When an issue reaches beyond the division.
  let beyond: String
  /// Which notes an issue belongs to.
  let askLinks: @Sendable (_ section: NoteSection, _ issue: String) -> String
  /// How to keep the links.
  let keepLinks: String
  /// After a number that no note has.
  let needLinks: String
  /// An issue in a list.
  let item: @Sendable (_ label: String, _ text: String, _ votes: Int?) -> String
  /// When no issue was written.
  let none: String
  /// The call to vote, read aloud.
  let vote: String
  /// For the totals.
  let askVotes: @Sendable (Int) -> String
  /// After something else.
  let needVotes: @Sendable (Int) -> String
  /// When the totals fit the people.
  let votesFit: @Sendable (_ sum: Int, _ people: Int) -> String
  /// When they do not.
  let votesDiffer: @Sendable (_ sum: Int, _ expected: Int) -> String
  /// Before the issues to begin with.
  let agenda: @Sendable (Int) -> String
  /// An issue and its place.
  let place: @Sendable (_ place: Int, _ item: String) -> String
  /// About issues.
  let help: String
  /// About votes.
  let helpVotes: String
  /// About reach.
  let helpScope: String
}
