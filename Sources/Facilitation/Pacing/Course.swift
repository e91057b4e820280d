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
  /// What is asked or shown once and has been.
  var done: Set<Once> = []
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

  /// A thing that an hour asks, shows or takes once.
  enum Once: String, CaseIterable, Hashable, Keepable {
    case opening, replies, facts, missing, satisfaction, change, loose, empty
    case notesFile = "notes-file"
  }

  /// Notes that a thing is done; false when it was before.
  mutating func first(_ thing: Once) -> Bool { done.insert(thing).inserted }
}

extension Course: KeptByFields {
  static func made(of fields: inout Fields<Self>) throws(Unkept) -> Self {
    Self(
      stage: try fields.one("stage") { $0.stage },
      isFresh: fields.flag("fresh") { $0.isFresh },
      minutes: try fields.maybe("minutes") { $0.minutes },
      format: try fields.maybe("format") { $0.format },
      used: try fields.one("used") { $0.used },
      stageBegan: try fields.one("began") { $0.stageBegan },
      added: try fields.one("added") { $0.added },
      done: Set(try fields.list("done") { course in Once.allCases.filter(course.done.contains) }),
      reviews: try fields.list("reviews") { $0.reviews },
      revisions: try fields.list("revisions") { $0.revisions },
      waiting: try fields.list("waiting") { $0.waiting },
      passed: try fields.list("passed") { $0.passed },
      lastIssue: try fields.one("last-issue") { $0.lastIssue },
      lastAction: try fields.one("last-action") { $0.lastAction })
  }
}
