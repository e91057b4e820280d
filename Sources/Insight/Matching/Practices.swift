package import Records

extension Case {
  /// The practices that sessions have proven: finished actions with a figure or a lesson.
  ///
  /// They rank beside the library under the id `<session>-A1`.
  package static func proven(in sessions: [Session]) -> [Case] {
    sessions.sorted { $0.id < $1.id }.flatMap { session in
      session.actions.compactMap { action in
        action.number.flatMap { Case(action, number: $0, in: session) }
      }
    }
  }

  private init?(_ action: Action, number: Int, in session: Session) {
    let result = [action.actual, action.learned].compactMap { $0 }
    guard action.state == .done, !result.isEmpty else { return nil }
    let issues = session.issues.filter { $0.number.map(action.issues.contains) ?? false }
    self.init(id: "\(session.id)-A\(number)", title: action.text)
    (organization, division) = (session.division, session.id.division)
    (year, from) = (session.id.date.year, ActionID(session: session.id, number: number))
    (themes, types) = (issues.flatMap { $0.themes }, issues.flatMap { $0.types })
    problem = issues.map { $0.text }.joined(separator: "。")
    practice = ([action.text] + [action.firstStep, action.trigger].compactMap { $0 })
      .joined(separator: "。")
    effect = result.joined(separator: "。")
  }
}
