package import Records

/// One hour being led: what stands in the record, what is asked, and what an answer does.
///
/// A value without clock, disk or chance: the same answers give the same hour.
package struct Hour: Sendable {
  let setup: Setup
  /// The record as it must stand on disk now; open notes have no number and stand by bytes.
  package internal(set) var session: Session
  var course: Course
  /// The open question, last, above those it interrupts; never empty.
  var questions: [OpenQuestion]
  /// Earlier states that `：戻る` can return to, the latest last.
  var history: [Snapshot] = []
  /// What the last answer brought, shown once.
  var remarks: [Paragraph] = []
  /// What the answer at hand has caused so far.
  var effects: [Effect] = []
  /// Whether the last answer left the question open, so that little need be repeated.
  var isAgain = false
  /// Time since this value was made, pauses included.
  var running: Seconds = 0
  /// Whether the last screen is reached and no answer is taken any more.
  package internal(set) var isFinished = false

  /// Starts a new hour; its first question depends on what is given already.
  package init(setup: Setup) {
    self.setup = setup
    session = Session(
      id: SessionID(date: setup.today, division: "x-"), language: setup.language, title: "",
      division: "")
    course = Course()
    questions = [OpenQuestion(DivisionQuestion())]
    begin()
  }

  /// An hour in the middle.
  init(_ setup: Setup, _ session: Session, _ course: Course, _ questions: [OpenQuestion]) {
    (self.setup, self.session, self.course) = (setup, session, course)
    self.questions = questions
    isFinished = session.state == .held
  }

  /// What has to be done before the first question is shown; called once.
  package mutating func start() -> [Effect] {
    if isFinished { effects += [.writeHeadPage, .deleteCheckpoint, .finished] }
    if let file = openNotesFile { effects.append(.readNotes(file)) }
    return settle()
  }

  /// What resuming at this very question needs beside the record.
  package var checkpoint: Checkpoint {
    Checkpoint(course: course, counts: EntryCounts(session), questions: questions)
  }

  /// Whether the division is known, so that the record has a name to be saved under.
  package var isNamed: Bool { !session.division.isEmpty }

  var words: HourWords { HourWords(language: setup.language) }

  /// The words of the record: days, half-years, how far an issue reaches.
  var recordWords: RecordWords { words.record }

  /// The question that takes the next answer.
  var question: OpenQuestion { questions.last ?? OpenQuestion(DivisionQuestion()) }
}
