import Records

/// A state that an hour can be brought back to.
struct Snapshot: Sendable {
  private(set) var session: Session
  private(set) var numbers: ShownNumbers
  let course: Course
  let question: OpenQuestion
  let interrupted: [OpenQuestion]

  init(_ hour: Hour) {
    (session, numbers, course) = (hour.session, hour.numbers, hour.course)
    (question, interrupted) = (hour.question, hour.interrupted)
  }

  mutating func write(_ change: (inout Session) -> Void) {
    let old = session
    change(&session)
    numbers.follow(from: old, to: session)
  }
}

extension Snapshot {
  /// Whether the room would see no difference.
  func isLike(_ other: Snapshot) -> Bool {
    var course = other.course
    course.goBack(to: self.course)
    return question == other.question && interrupted == other.interrupted
      && session == other.session && course == other.course
  }

  /// Whether it asks about an entry, or holds answers that count on there being all of them.
  func isAbout(_ target: Target) -> Bool {
    (interrupted + [question]).contains { question in
      let counts = target.kind == .issue && question.subject == nil && !question.kept.isEmpty
      return question.subject == target || (counts && course.stage == .issues)
    }
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
