package import Records

/// An action with the session it stands in.
package struct ActionRecord: Hashable, Sendable {
  package var id: ActionID
  /// The division's name as its record writes it.
  package var division: String
  package var term: Term
  package var action: Action
  /// The themes of the gaps it closes, each once, in the order of the file.
  package var themes: [String]

  /// The actions of a session; one without a number yet gets the next free one.
  package static func all(in session: Session) -> [ActionRecord] {
    var next = (session.actions.compactMap(\.number).max() ?? 0) + 1
    return session.actions.map { action in
      let number = action.number ?? next
      if action.number == nil { next += 1 }
      return ActionRecord(
        id: ActionID(session: session.id, number: number), division: session.division,
        term: session.effectiveTerm, action: action, themes: themes(of: action, in: session))
    }
  }

  private static func themes(of action: Action, in session: Session) -> [String] {
    let gaps = session.gaps.filter { gap in gap.number.map(action.gaps.contains) ?? false }
    return gaps.flatMap(\.themes).reduce(into: []) { themes, theme in
      if !themes.contains(theme) { themes.append(theme) }
    }
  }
}
