extension EmptyField {
  /// The field as it is called in the room.
  var japanese: String {
    switch self {
    case .owner: "担当"
    case .due: "期限"
    case .step: "最初の一歩"
    case .indicator: "指標"
    case .goal: "目標値"
    }
  }

  /// The English for `japanese`.
  var english: String {
    switch self {
    case .owner: "owner"
    case .due: "date"
    case .step: "first step"
    case .indicator: "indicator"
    case .goal: "target"
    }
  }
}
