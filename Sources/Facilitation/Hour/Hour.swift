package import Records

/// One hour being led: what stands in the record, what is asked, and what an answer does.
///
/// A value without clock, disk or chance: the same answers give the same hour. A question changes it
/// by the verbs below only: it asks, remarks, requests, and writes to the record through `write`.
package struct Hour: Sendable {
  let setup: Setup
  /// The record as it must stand on disk now; open notes have no number and stand by bytes.
  package private(set) var session: Session
  var course: Course
  /// The question that takes the next answer.
  private(set) var question: OpenQuestion
  /// The questions that wait until it is answered, the next one last.
  private(set) var interrupted: [OpenQuestion]
  /// Earlier states that `：戻る` can return to, the latest last.
  private(set) var history: [Snapshot] = []
  /// What the last answer brought, shown once.
  private(set) var remarks: [Paragraph] = []
  /// What the answer at hand has caused so far.
  private var effects: [Effect] = []
  /// Whether the last answer left the question open, so that little need be repeated.
  private(set) var isAgain = false
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
    isFinished = session.state == .held
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
  mutating func write(_ change: (inout Session) -> Void) { change(&session) }

  /// Takes over what somebody else wrote into the record, also into the states that `：戻る` goes
  /// back to, so that nothing undoes it; `change` gives a record with it.
  package mutating func takeOver(_ change: (Session) -> Session) {
    session = change(session)
    for place in history.indices { history[place].session = change(history[place].session) }
  }

  /// Ends the hour: the record is held, what only resuming needs goes.
  mutating func end() {
    session.state = .held
    isFinished = true
    effects += [.writeHeadPage, .deleteCheckpoint, .finished]
  }
}

/// Going back.
extension Hour {
  /// How many states `：戻る` can go back.
  private static let depth = 60

  /// Keeps the state before an answer.
  mutating func remember() {
    history.append(Snapshot(self))
    if history.count > Self.depth { history.removeFirst() }
  }

  /// Removes every kept state in which a deleted or replaced text still stands.
  mutating func forget(_ text: String) { history.removeAll { $0.mentions(text) } }

  /// Lets nobody go back behind this answer, which changes more than this record.
  mutating func forgetAll() { history = [] }

  /// Shows nothing of how it came here, as after the program was opened again.
  mutating func beginAnew() { (remarks, history) = ([], []) }

  /// Goes to the state before the last answer; false when there is none.
  mutating func goBack() -> Bool {
    guard let earlier = history.popLast() else { return false }
    session = earlier.session
    (question, interrupted) = (earlier.question, earlier.interrupted)
    course.goBack(to: earlier.course)
    return true
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
    (remarks, effects) = ([], [])
    guard !isFinished else { return [] }
    course.wasShown()
    let before = self
    body(&self)
    isAgain =
      question == before.question && interrupted == before.interrupted && session == before.session
    return settle()
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
