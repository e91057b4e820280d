package import Records

/// An action with the session it stands in.
package struct ActionRecord: Hashable, Sendable {
  package var id: ActionID
  /// The division's name as its record writes it.
  package var division: String
  package var term: Term
  /// The themes of the gaps it closes, each once, in the order of the file.
  package var themes: [String]
  /// All actions of its session, shared so that no text is copied with a record.
  private let actions: [Action]
  private let place: Int

  package var action: Action { actions[place] }

  /// The state of the action, looked up without copying it.
  var state: ActionState { actions[place].state }

  /// The actions of a session; one without a number yet gets the next free one.
  package static func all(in session: Session) -> [ActionRecord] {
    var next = (session.actions.compactMap(\.number).max() ?? 0) + 1
    let (actions, term) = (session.actions, session.effectiveTerm)
    return actions.indices.map { place in
      let number = actions[place].number ?? next
      if actions[place].number == nil { next += 1 }
      return ActionRecord(
        id: ActionID(session: session.id, number: number), division: session.division, term: term,
        themes: themes(ofGaps: actions[place].gaps, in: session.gaps), actions: actions,
        place: place)
    }
  }

  private static func themes(ofGaps numbers: [Int], in gaps: [Gap]) -> [String] {
    var themes: [String] = []
    for place in gaps.indices where gaps[place].number.map(numbers.contains) ?? false {
      themes += gaps[place].themes.filter { !themes.contains($0) }
    }
    return themes
  }
}
