import Records

extension Hour {
  /// How many states `：戻る` can go back.
  private static let depth = 60

  /// Asks something else in place of the open question.
  mutating func ask(_ next: some Question) {
    questions[questions.count - 1] = OpenQuestion(next)
  }

  /// Asks something first; the open question waits.
  mutating func interrupt(with next: some Question) {
    questions.append(OpenQuestion(next))
  }

  /// Returns to the question that was interrupted.
  mutating func resume() {
    if questions.count > 1 { questions.removeLast() }
  }

  /// Says something above the next question.
  mutating func remark(_ text: String, _ kind: Paragraph.Kind = .plain) {
    remarks.append(Paragraph(kind, text))
  }

  /// Keeps the state before an answer.
  mutating func remember() {
    history.append(Snapshot(session: session, course: course, questions: questions))
    if history.count > Self.depth { history.removeFirst() }
  }

  /// Removes every kept state in which a deleted or replaced text still stands.
  mutating func forget(_ text: String) {
    history.removeAll { $0.mentions(text) }
  }

  /// Goes to the state before the last answer; the time used stays used.
  mutating func goBack() {
    guard let snapshot = history.popLast() else {
      remark(words.noWayBack)
      return
    }
    let (used, added) = (course.used, course.added)
    (session, course, questions) = (snapshot.session, snapshot.course, snapshot.questions)
    (course.used, course.added) = (used, added)
  }

  /// Begins a stage: its words stand above its first question.
  mutating func enter(_ stage: Stage) {
    course.stage = stage
    course.stageBegan = course.used
    course.isFresh = true
  }
}
