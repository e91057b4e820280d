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
  var questions: [any Question]
  /// Earlier states that `：戻る` can return to, the latest last.
  var history: [Moment] = []
  var remarks: [Line] = []
  var effects: [Effect] = []
  /// Whether the last answer left the question open, so that little need be repeated.
  var isAgain = false
  /// Time since this value was made, pauses included.
  var running: Seconds = 0
  package internal(set) var isFinished = false

  /// Starts a new hour; its first question depends on what is given already.
  package init(setup: Setup) {
    self.setup = setup
    session = Session(
      id: SessionID(date: setup.today, division: "x-"), language: setup.language, title: "",
      division: "")
    course = Course()
    questions = [DivisionQuestion()]
    begin()
  }

  /// What has to be done before the first question is shown; called once.
  package mutating func start() -> [Effect] {
    if let file = openNotesFile { effects.append(.readNotes(file)) }
    return settle()
  }

  /// Goes on with an hour at the question that was open; nil when this program knows it not.
  package init?(resuming state: SideState, session: Session, setup: Setup) {
    let questions = state.questions.compactMap(Questions.question)
    guard !questions.isEmpty, questions.count == state.questions.count else { return nil }
    (self.setup, self.session, self.course) = (setup, session, state.course)
    self.questions = questions
    isFinished = session.state == .held
    question.wake(in: &self)
    (remarks, history) = ([], [])
  }

  /// What resuming at this very question needs beside the record.
  package var sideState: SideState {
    SideState(
      course: course,
      questions: questions.map {
        SideState.Asked(name: type(of: $0).name, draft: $0.draft)
      })
  }

  /// Whether the division is known, so that the record has a name to be saved under.
  package var isNamed: Bool { !session.division.isEmpty }

  var words: Words { Words(setup.language) }

  var question: any Question { questions.last ?? DivisionQuestion() }
}
