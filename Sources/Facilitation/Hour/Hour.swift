package import Records

/// One hour being led: what stands in the record, what is asked, and what an answer does.
///
/// A value without clock, disk or chance: the same answers give the same hour. A question changes it
/// by the verbs below only: it asks, remarks, requests, and writes to the record through `write`.
package struct Hour: Sendable {
  let setup: Setup
  /// The record as it must stand on disk now; open notes have no number and stand by bytes.
  package private(set) var session: Session
  /// By which numbers the room knows the slips of the step that is open.
  private(set) var numbers: ShownNumbers
  var course: Course
  /// The question that takes the next answer.
  private(set) var question: OpenQuestion
  /// The questions that wait until it is answered, the next one last.
  private(set) var interrupted: [OpenQuestion]
  /// What the hour can be brought back to.
  private(set) var trail = Trail()
  /// What the last answer brought, shown once.
  private(set) var remarks: [Paragraph] = []
  /// What the room has seen before, as far as it still stands on screen.
  private var rows: [String] = []
  /// What the answer at hand has caused so far.
  private var effects: [Effect] = []
  /// Whether the last answer left the question open, so that little need be repeated.
  private(set) var isAgain = false
  /// What came last, while it is still there.
  private(set) var newest: Newest?
  /// Time since this value was made, pauses included.
  private(set) var running: Seconds = 0
  /// Whether the last screen is reached and no answer is taken any more.
  package private(set) var isFinished: Bool

  init(
    _ setup: Setup, _ session: Session, _ course: Course = Course(), asking question: OpenQuestion,
    before interrupted: [OpenQuestion] = []
  ) {
    (self.setup, self.session, self.course) = (setup, session, course)
    (self.question, self.interrupted) = (question, interrupted)
    numbers = ShownNumbers(session)
    isFinished = false
  }

  /// Whether the division is known, so that the record has a name to be saved under.
  package var isNamed: Bool { !session.division.isEmpty }

  var words: HourWords { HourWords(language: setup.language) }

  /// The words of the record: days, half-years, how far an issue reaches.
  var recordWords: RecordWords { words.record }
}

/// What a question may do.
extension Hour {
  /// Asks something else in place of the open question.
  mutating func ask(_ next: some Question) { question = OpenQuestion(next) }

  /// Asks something first; the open question waits.
  mutating func interrupt(with next: some Question) {
    interrupted.append(question)
    question = OpenQuestion(next)
  }

  /// Returns to the question that was interrupted.
  mutating func resume() {
    if let waiting = interrupted.popLast() { question = waiting }
  }

  /// Says something above the next question.
  mutating func remark(_ text: String, _ kind: Paragraph.Kind = .plain) {
    remarks.append(Paragraph(kind, text))
  }

  /// Shows what came of an effect, figures or a problem, above the next question.
  package mutating func show(_ lines: [Paragraph]) { remarks += lines }

  /// Has something done on disk after this answer.
  mutating func request(_ effect: Effect) { effects.append(effect) }

  /// Changes the record: the one door to it.
  mutating func write(_ change: (inout Session) -> Void) {
    let old = session
    change(&session)
    numbers.follow(from: old, to: session)
  }

  /// Takes a slip out of the record; of two alike it is this one whose number goes.
  mutating func write(
    without index: Int, in section: NoteSection, _ change: (inout Session) -> Void
  ) {
    change(&session)
    numbers.remove(at: index, in: section)
  }

  /// Changes the states that `：戻る` goes to, so that it does not undo what was just written.
  mutating func writeSteps(_ change: (inout Session) -> Void) { trail.writeSteps(change) }

  /// Counts the slips by their place, as the record does.
  mutating func numberAnew() { numbers = ShownNumbers(session) }

  /// Takes over what somebody else wrote into the record, also into the states that the hour can be
  /// brought back to, so that nothing undoes it; `change` gives a record with it.
  package mutating func takeOver(_ change: (Session) -> Session) {
    write { $0 = change($0) }
    trail.takeOver(change)
  }

  /// Holds the record: nobody goes back behind this, and what only resuming needs goes.
  mutating func hold() {
    write { $0.state = .held }
    trail = Trail()
    effects += [.writeHeadPage, .deleteCheckpoint]
  }

  /// Ends the hour; the page for the head says what the record does by then.
  mutating func end() {
    isFinished = true
    trail = Trail()
    if !effects.contains(.writeHeadPage) { effects.append(.writeHeadPage) }
    effects.append(.finished)
  }
}

/// Going back.
extension Hour {
  /// Keeps the state before an answer.
  mutating func remember() { trail.remember(Snapshot(self)) }

  /// Removes every step back to a deleted or replaced text.
  mutating func forget(_ text: String) { trail.dropSteps { $0.mentions(text) } }

  /// Removes every step back to a question about an entry that is gone.
  mutating func forget(_ target: Target) { trail.dropSteps { $0.isAbout(target) } }

  /// Lets nobody go back behind this answer, which changes more than this record.
  mutating func forgetAll() { trail.dropSteps { _ in true } }

  /// Shows nothing of how it came here, as after the program was opened again.
  mutating func beginAnew() { (remarks, rows, trail) = ([], [], Trail()) }

  /// Goes to the question before this one; false when there is none.
  mutating func goBack() -> Bool {
    guard let step = trail.popStep(from: Snapshot(self)) else { return false }
    restore(step)
    return true
  }

  /// Goes to the state before the last change; nil when there is none.
  ///
  /// Where a command made it, the question of the hour is asked at once. What looks at a slip before
  /// it becomes a note is not asked again, for it would bring up a text that was replaced. Lines
  /// that wait are never fewer for it.
  mutating func takeBack() -> Reversal? {
    guard let reversal = trail.popReversal() else { return nil }
    let (before, waiting) = (reversal.before, course.waiting)
    restore(before)
    if let base = interrupted.first { (question, interrupted) = (base, []) }
    if question.looksAtSlip, let step = trail.steps.last(where: { !$0.question.looksAtSlip }) {
      question = step.question
    }
    if before.course.waiting.count < waiting.count { course.keep(waiting: waiting) }
    return reversal
  }

  private mutating func restore(_ earlier: Snapshot) {
    (session, numbers) = (earlier.session, earlier.numbers)
    (question, interrupted) = (earlier.question, earlier.interrupted)
    course.goBack(to: earlier.course)
  }
}

/// What stands on screen.
extension Hour {
  /// How many rows a projector shows.
  private static let rowsOnScreen = 20

  /// Whether the room can see an entry of this name.
  func isOnScreen(_ label: String) -> Bool {
    rows.contains { $0.names(label) } || question.ask(self).lines.contains { $0.text.names(label) }
  }

  /// Moves up what the last screen said.
  private mutating func scroll() {
    let last = (remarks + (course.isFresh ? entry : [])).map { $0.text }
    rows = (rows + last).suffix(max(Self.rowsOnScreen, last.count))
  }
}

extension String {
  /// Whether a label stands in it, and not as the beginning of a longer number.
  fileprivate func names(_ label: String) -> Bool {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(label), rest.dropFirst(label.count).first?.isDigit != true { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

/// One turn after another.
extension Hour {
  /// Counts the time since the last turn and lets something happen; what it causes is carried out
  /// in order.
  mutating func turn(after elapsed: Seconds, _ body: (inout Hour) -> Void) -> [Effect] {
    let elapsed = min(max(0, elapsed), Seconds.day)
    running += elapsed
    if !question.traits.contains(.stopsClock) { course.spend(elapsed) }
    scroll()
    (remarks, effects) = ([], [])
    guard !isFinished else { return [] }
    course.wasShown()
    let before = self
    body(&self)
    if !isFinished { keepWay(back: before) }
    newest = session.newest(after: before.session) ?? newest
    if let last = newest, !session.texts(last.kind).contains(last.text) { newest = nil }
    isAgain =
      question == before.question && interrupted == before.interrupted && session == before.session
    return settle()
  }

  /// Keeps how this turn is taken back, if it changed something, and no step if it did not.
  private mutating func keepWay(back before: Hour) {
    trail.dropStep(like: Snapshot(self))
    if session != before.session { rows += labels.subtracting(before.labels).sorted() }
    let isTakenBack = trail.reversals.count < before.trail.reversals.count
    let undoing = Array(effects.compactMap(inverse).reversed())
    let isHeldNow = session.state != before.session.state
    guard before.isNamed, !isTakenBack, !isHeldNow, session != before.session || !undoing.isEmpty
    else { return }
    trail.remember(
      Reversal(before: Snapshot(before), steps: before.trail.steps, effects: undoing))
  }

  /// What this turn has caused, the saving before everything that ends the hour; a practice touches
  /// no disk.
  mutating func settle() -> [Effect] {
    let done = effects
    effects = []
    guard isNamed, !setup.isPractice else { return done.filter { !$0.touchesDisk } }
    let last = done.firstIndex { $0.endsHour } ?? done.count
    return done[..<last] + [.save] + done[last...]
  }
}
