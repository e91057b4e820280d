import Records

/// How far the hour has come, as far as the record does not tell it.
package struct Course: Hashable, Sendable {
  var stage = Stage.opening
  /// Whether the stage has just begun, so that its words to read aloud stand on screen.
  var isFresh = false
  /// The length of the plan.
  var minutes: Int?
  var format: String?
  /// Time led so far, without pauses.
  var used: Seconds = 0
  /// `used` when the stage began.
  var stageBegan: Seconds = 0
  /// Time that `：時間` added to the rest of the hour.
  var added: Seconds = 0
  /// Names of what is asked or shown once and has been.
  var asked: Set<String> = []
  /// Earlier actions that the opening still has to go through.
  var reviews: [ActionID] = []
  /// Earlier actions that the team wants to change; each may become a new one.
  var revisions: [ActionID] = []
  /// Lines put in at once that are not yet notes, in order of their bytes.
  var waiting: [String] = []
  /// Issues whose actions have been gone through.
  var passed: [Int] = []
  /// The highest number ever given to an issue; a deleted one does not come back.
  var lastIssue = 0
  /// The highest number ever given to an action.
  var lastAction = 0
}
