extension Target.Kind {
  /// The kind as it is called in the room, without a number.
  var japanese: String {
    switch self {
    case .current: "現状"
    case .ideal: "ありたい姿"
    case .issue: "課題"
    case .action: "アクション"
    }
  }

  /// The English for `japanese`.
  var english: String {
    switch self {
    case .current: "Current"
    case .ideal: "Ideal"
    case .issue: "Issue"
    case .action: "Action"
    }
  }
}
