import Records

extension Scope {
  /// How far an issue reaches, as it is said in the room.
  var japanese: String {
    switch self {
    case .own: "所属内"
    case .other: "他所属と調整"
    case .whole: "全庁・制度"
    case .national: "国・法令"
    }
  }

  /// The English for `japanese`.
  var english: String {
    switch self {
    case .own: "here"
    case .other: "with another division"
    case .whole: "whole office"
    case .national: "national law"
    }
  }
}
