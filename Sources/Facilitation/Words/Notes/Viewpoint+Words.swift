import Insight

extension Viewpoint {
  /// The viewpoint as it is called in the room.
  var japanese: String {
    switch self {
    case .leave: "休暇の取りやすさ"
    case .time: "時間の使い方"
    case .rules: "決裁や手続"
    case .tools: "道具やシステム"
    case .skills: "引継ぎや人の育て方"
    case .communication: "話しやすさ"
    case .sharing: "情報の共有や会議"
    case .counter: "窓口や電話"
    }
  }

  /// The English for `japanese`.
  var english: String {
    switch self {
    case .leave: "taking leave"
    case .time: "working hours"
    case .rules: "rules and approvals"
    case .tools: "tools and systems"
    case .skills: "handover and training"
    case .communication: "speaking up"
    case .sharing: "sharing and meetings"
    case .counter: "counter and phone"
    }
  }
}
