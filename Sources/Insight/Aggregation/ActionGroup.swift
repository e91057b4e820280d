package import Records

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
        state: state, actions: members, overdue: members.chosen { $0.action.isOverdue(on: date) })
    }
  }
}
