package import Records
package import Release

/// An action with the session it stands in.
package struct ActionRecord: Hashable, Sendable {
  private let record: KeptRecord
  private let place: Int32
  private let number: Int32

  package var id: ActionID { ActionID(session: record.head.id, number: Int(number)) }
  /// The division's name as its record writes it.
  package var division: String { record.head.division }
  package var term: Term { record.head.term }
  /// The action, taken out of its record at each call.
  package var action: Action { record.packed.action(packed) }

  // Looked up without taking out the action.
  private var packed: PackedAction { record.packed.actions[Int(place)] }
  var state: ActionState { packed.state }

  /// The themes of the issues it closes, each once, in the order of the file.
  package var themes: [String] {
    let numbers = record.packed.issues(of: packed)
    var themes: [String] = []
    for issue in record.packed.issues where issue.number.map(numbers.contains) ?? false {
      themes += record.packed.themes(of: issue).filter { !themes.contains($0) }
    }
    return themes
  }

  /// The same where the themes of an issue are what `themes` gives.
  package func themes(by themes: (Issue) -> [String]) -> [String] {
    let numbers = record.packed.issues(of: packed)
    var found: [String] = []
    for issue in record.packed.issues where issue.number.map(numbers.contains) ?? false {
      found += themes(record.packed.issue(issue)).filter { !found.contains($0) }
    }
    return found
  }

  /// Whether its date has passed on a day while it is not closed.
  package func isOverdue(on date: CivilDate) -> Bool {
    guard let due = packed.due else { return false }
    return due < date && !state.isClosed
  }

  /// The actions of a record; one without a number yet gets the next free one.
  package static func all(in record: KeptRecord) -> [ActionRecord] {
    let numbers = record.packed.actions.numbers { $0.number }
    return numbers.indices.map { place in
      ActionRecord(
        record: record, place: Int32(truncatingIfNeeded: place), number: numbers[place])
    }
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
    ActionState.allCases.map { state in
      let members = actions.chosen { $0.state == state }
      return ActionGroup(
        state: state, actions: members, overdue: members.chosen { $0.isOverdue(on: date) })
    }
  }
}
