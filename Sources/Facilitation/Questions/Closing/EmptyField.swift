import Records

/// A field of an action that can wait until after the hour.
enum EmptyField: String, CaseIterable {
  case owner, due, step, indicator, goal

  /// Whether an action lacks it.
  func isEmpty(in action: Action) -> Bool {
    switch self {
    case .owner: action.owner == nil
    case .due: action.due == nil
    case .step: action.firstStep == nil
    case .indicator: action.indicator == nil
    case .goal: action.target == nil
    }
  }
}

extension Action {
  /// The fields that are still empty, in the order in which they are asked.
  var emptyFields: [EmptyField] { EmptyField.allCases.filter { $0.isEmpty(in: self) } }
}
