import Records

extension ActionState {
  /// What is asked about an action that goes on in this state.
  var japaneseWhy: String {
    switch self {
    case .changed: "どう見直しますか。理由も一言で。（なければ Enter）"
    case .stopped: "なぜ中止しますか。一言で。（なければ Enter）"
    default: "どこまで進みましたか。一言で。（なければ Enter）"
    }
  }

  /// The English for `japaneseWhy`.
  var englishWhy: String {
    switch self {
    case .changed: "How should it change, and why? (Enter for nothing)"
    case .stopped: "Why does it stop, in one line? (Enter for nothing)"
    default: "How far has it come, in one line? (Enter for nothing)"
    }
  }
}
