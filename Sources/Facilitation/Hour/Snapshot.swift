import Records

/// A state that `：戻る` can return to.
struct Snapshot: Sendable {
  var session: Session
  let course: Course
  let question: OpenQuestion
  let interrupted: [OpenQuestion]

  init(_ hour: Hour) {
    (session, course) = (hour.session, hour.course)
    (question, interrupted) = (hour.question, hour.interrupted)
  }

  /// Whether a text that was deleted or replaced still stands in it.
  func mentions(_ text: String) -> Bool {
    let notes = session.current + session.ideal
    if notes.contains(where: { $0.text == text || $0.group == text }) { return true }
    if session.issues.contains(where: { $0.text == text }) { return true }
    if session.actions.contains(where: { $0.mentions(text) }) { return true }
    if course.waiting.contains(text) { return true }
    return (interrupted + [question]).contains { $0.keeps(text) }
  }
}

extension Action {
  /// Whether one of the fields typed in the hour is this text.
  fileprivate func mentions(_ text: String) -> Bool {
    [self.text, owner, firstStep, indicator, target].contains(text)
  }
}
