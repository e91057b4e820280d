package import Records
package import Release

/// An action with the session it stands in.
package struct ActionRecord: Hashable, Sendable {
  package var id: ActionID
  /// The division's name as its record writes it.
  package var division: String
  package var term: Term
  /// All issues and actions of its session, shared so that no text is copied with a record.
  private let issues: [Issue]
  private let actions: [Action]
  private let place: Int

  package var action: Action { actions[place] }

  /// The themes of the issues it closes, each once, in the order of the file.
  package var themes: [String] { Self.themes(ofIssues: actions[place].issues, in: issues) }

  /// The state of the action, looked up without copying it.
  var state: ActionState { actions[place].log.reached }

  /// Whether the action is overdue, looked up without copying it.
  func isOverdue(on date: CivilDate) -> Bool {
    actions[place].log.isOverdue(actions[place].due, on: date)
  }

  /// The actions of a record; one without a number yet gets the next free one.
  package static func all(in record: ListedRecord) -> [ActionRecord] {
    var next = (record.actions.compactMap { $0.number }.max() ?? 0) + 1
    let (actions, head) = (record.actions, record.head)
    return actions.indices.map { place in
      let number = actions[place].number ?? next
      if actions[place].number == nil { next += 1 }
      return ActionRecord(
        id: ActionID(session: head.id, number: number), division: head.division, term: head.term,
        issues: record.issues, actions: actions, place: place)
    }
  }

  private static func themes(ofIssues numbers: [Int], in issues: [Issue]) -> [String] {
    var themes: [String] = []
    for place in issues.indices where issues[place].number.map(numbers.contains) ?? false {
      themes += issues[place].themes.filter { !themes.contains($0) }
    }
    return themes
  }
}

/// The actions that stand in one state.
package struct ActionGroup: Hashable, Sendable {
  package var state: ActionState
  package var actions: [ActionRecord]
  /// Those of them whose date has passed.
  package var overdue: [ActionRecord]

  /// One group for each state, in the order of the states, empty ones included.
  package static func groups(of actions: [ActionRecord], asOf date: CivilDate) -> [ActionGroup] {
    let states = actions.map { $0.state }
    return ActionState.allCases.map { state in
      let members = actions.indices.filter { states[$0] == state }.map { actions[$0] }
      return ActionGroup(
        state: state, actions: members, overdue: members.chosen { $0.isOverdue(on: date) })
    }
  }
}
