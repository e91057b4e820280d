import Records
import Text

/// How far the hour has come, as far as the record does not tell it.
///
/// Only its own verbs change it, so that everything that may happen to an hour stands here.
package struct Course: Hashable, Sendable {
  private(set) var stage = Stage.opening
  /// Whether the stage has just begun, so that its words to read aloud stand on screen.
  private(set) var isFresh = false
  /// The length of the plan.
  private(set) var minutes: Int?
  /// Whether it is held in two sittings, of which the first ends with ありたい姿.
  private(set) var isInTwo = false
  /// The id of the format; empty when there is none.
  private(set) var format: String?
  /// Time led so far, without pauses.
  private(set) var used: Seconds = 0
  /// `used` when the stage began.
  private(set) var stageBegan: Seconds = 0
  /// Time that `：時間` added to the rest of the hour.
  private(set) var added: Seconds = 0
  /// What is asked or shown once and has been.
  private(set) var done: Set<Once> = []
  /// What earlier hours left open and this one still has to go through.
  private(set) var reviews: [EntryID] = []
  /// Earlier actions that the team wants to change; each may become a new one.
  private(set) var revisions: [ActionID] = []
  /// Issues of this hour that are issues of earlier ones.
  private(set) var takenUp: [TakenUp] = []
  /// Lines put in at once that are not yet notes, in order of their bytes.
  private(set) var waiting: [String] = []
  /// Issues whose actions have been gone through.
  private(set) var passed: [Int] = []
  /// The highest number ever given to an issue; a deleted one does not come back.
  private(set) var lastIssue = 0
  /// The highest number ever given to an action.
  private(set) var lastAction = 0
  /// Whether slips are good things now, which come before the troubles.
  private(set) var isOnGoodThings = false
  /// Whether no slip is ever written to a file, but stands in memory until the meeting is closed.
  private(set) var isOnPaper = false

  /// A thing that an hour asks, shows or takes once.
  enum Once: String, CaseIterable, Hashable, Keepable {
    case opening, people, replies, earlier, facts, missing, untaken, loose, head, satisfaction
    /// Known from side files of the version that asked them in the room.
    case change, empty
    case notesFile = "notes-file"
  }

  /// An issue of an earlier hour under the number that it has in this one.
  struct TakenUp: Hashable {
    let number: Int
    let origin: IssueID
  }
}

/// Time and stages.
extension Course {
  mutating func settle(minutes: Int, isInTwo: Bool = false) {
    (self.minutes, self.isInTwo) = (minutes, isInTwo)
  }

  /// Holds the rest in the same sitting after all.
  mutating func goOnInOne() { isInTwo = false }

  /// Lets the clock stand where the plan has the end of the first sitting.
  mutating func beginSecondSitting(at seconds: Seconds) { (used, added) = (seconds, 0) }

  mutating func settle(format: String) { self.format = format }

  mutating func spend(_ seconds: Seconds) { used = min(used + seconds, Self.weeks) }

  /// Makes the rest of the hour longer, or shorter.
  mutating func add(minutes: Int) {
    added = min(max(added + minutes * 60, -Self.weeks), Self.weeks)
  }

  /// Begins a stage: its words stand above its first question.
  mutating func begin(_ stage: Stage) {
    (self.stage, stageBegan, isFresh) = (stage, used, true)
  }

  mutating func leaveSlipsOnPaper() { isOnPaper = true }

  /// The course as a file may keep it: without slips that wait.
  var withoutSlips: Course {
    var course = self
    course.waiting = []
    return course
  }

  /// Begins 現状 with what works.
  mutating func beginGoodThings() { isOnGoodThings = true }

  /// Goes on to the troubles, whose words stand above their first question.
  mutating func endGoodThings() { (isOnGoodThings, isFresh) = (false, true) }

  /// Goes to the stage that a record has reached, without its words.
  mutating func skip(to stage: Stage) { self.stage = stage }

  /// Begins はじめに with what earlier hours left open; the clock starts now.
  mutating func open(_ reviews: [EntryID]) {
    (self.reviews, isFresh, used, stageBegan) = (reviews, true, 0, 0)
  }

  /// Notes that the words of the stage have been seen.
  mutating func wasShown() { isFresh = false }

  /// Goes back to an earlier course; the time used stays used.
  mutating func goBack(to earlier: Course) {
    let (used, added) = (used, added)
    self = earlier
    (self.used, self.added) = (used, added)
  }
}

/// What is still to be gone through.
extension Course {
  /// Notes that a thing is done; false when it was before.
  @discardableResult
  mutating func first(_ thing: Once) -> Bool { done.insert(thing).inserted }

  /// Ends the review of something earlier; an action may come back as a new one.
  mutating func close(review id: EntryID, isRevised: Bool = false) {
    reviews.removeAll { $0 == id }
    if isRevised, case .action(let action) = id { revisions.append(action) }
  }

  /// Leaves the rest of what earlier hours left open as it is.
  mutating func closeReviews() { reviews = [] }

  mutating func close(revision id: ActionID) { revisions.removeAll { $0 == id } }

  /// Notes which issue of an earlier hour an issue is.
  mutating func take(up origin: IssueID, as number: Int) {
    takenUp.append(TakenUp(number: number, origin: origin))
  }

  /// Lets an issue of an earlier hour wait again.
  mutating func reopen(_ origin: IssueID) {
    takenUp.removeAll { $0.origin == origin }
    if !reviews.contains(.issue(origin)) { reviews.append(.issue(origin)) }
  }

  /// Keeps lines until their turn comes, in an order that tells nothing.
  mutating func wait(with lines: [String]) {
    waiting = (waiting + lines).sorted { $0.precedesByBytes($1) }
  }

  /// Keeps exactly these lines.
  mutating func keep(waiting lines: [String]) { waiting = lines }

  /// The line whose turn it is.
  mutating func nextLine() -> String? { waiting.isEmpty ? nil : waiting.removeFirst() }

  /// Leaves out lines that are notes already.
  mutating func skip(lines count: Int) { waiting.removeFirst(min(waiting.count, max(0, count))) }

  /// Ends the actions of an issue.
  mutating func pass(_ issue: Int) { passed.append(issue) }

  /// Goes through all issues once more.
  mutating func passNone() { passed = [] }

  /// The number that the next issue gets.
  func nextIssue(in session: Session) -> Int {
    max(lastIssue, session.issues.compactMap { $0.number }.max() ?? 0) + 1
  }

  /// The number that the next action gets.
  func nextAction(in session: Session) -> Int {
    max(lastAction, session.actions.compactMap { $0.number }.max() ?? 0) + 1
  }

  /// Notes which numbers have been given.
  mutating func gave(issue: Int? = nil, action: Int? = nil) {
    lastIssue = max(lastIssue, issue ?? 0)
    lastAction = max(lastAction, action ?? 0)
  }
}

extension Course: KeptByFields {
  /// More seconds than any hour takes, breaks for weeks included.
  private static let weeks = 9_999_999

  static func made(of fields: inout KeptFields<Self>) throws(Unkept) -> Self {
    Self(
      stage: try fields.one("stage") { $0.stage },
      isFresh: fields.flag("fresh") { $0.isFresh },
      minutes: try fields.maybe("minutes") { $0.minutes }.map { min(max(0, $0), 999) },
      isInTwo: fields.flag("two") { $0.isInTwo },
      format: try fields.maybe("format") { $0.format },
      used: try fields.one("used", in: 0...weeks) { $0.used },
      stageBegan: try fields.one("began", in: 0...weeks) { $0.stageBegan },
      added: try fields.one("added", in: -weeks...weeks) { $0.added },
      done: Set(try fields.list("done") { course in Once.allCases.filter(course.done.contains) }),
      reviews: try fields.list("reviews") { $0.reviews },
      revisions: try fields.list("revisions") { $0.revisions },
      takenUp: try fields.list("taken-up") { $0.takenUp },
      waiting: try fields.list("waiting") { $0.waiting },
      passed: try fields.list("passed") { $0.passed },
      lastIssue: try fields.one("last-issue") { $0.lastIssue },
      lastAction: try fields.one("last-action") { $0.lastAction },
      isOnGoodThings: fields.flag("good-things") { $0.isOnGoodThings },
      isOnPaper: fields.flag("on-paper") { $0.isOnPaper })
  }
}

/// As its number and its name: `3 2026-04-20-jinji/G2`.
extension Course.TakenUp: Keepable {
  init?(kept: String) {
    let parts = kept.split(separator: " " as Character)
    guard parts.count == 2, let number = Int(kept: String(parts[0])),
      let origin = IssueID(String(parts[1]))
    else { return nil }
    (self.number, self.origin) = (number, origin)
  }

  var kept: String { "\(number) \(origin)" }
}
