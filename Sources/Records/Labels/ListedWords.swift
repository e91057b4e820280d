extension Scope: Listed {
  package var spelling: Spelling {
    switch self {
    case .own: Spelling("所属内", "own", also: ["自課"], said: "own division")
    case .other: Spelling("他所属", "other", also: ["他課"], said: "another division")
    case .whole: Spelling("全庁", "whole", said: "whole office")
    case .national: Spelling("国・法令", "national", also: ["国", "法令"], said: "state or law")
    }
  }

  package static let words = SpellingTable<Scope>(allCases)
}

extension Handling.Decision: Listed {
  package var spelling: Spelling {
    switch self {
    case .act: Spelling("取り組む", "act", also: ["取組む"], said: "act on it")
    case .next: Spelling("次回", "next", said: "next time")
    case .raised: Spelling("所属外へ依頼", "raised", also: ["上申"])
    case .dropped: Spelling("見送り", "dropped", said: "not taken up")
    }
  }

  package static let words = SpellingTable<Handling.Decision>(allCases)
}

extension RecordState: Listed {
  package var spelling: Spelling {
    switch self {
    case .open: Spelling("作成中", "open")
    case .held: Spelling("開催済", "held", also: ["開催済み"])
    }
  }

  package static let words = SpellingTable<RecordState>(allCases)
}

extension ReleaseScope: Listed {
  package var spelling: Spelling {
    switch self {
    case .division: Spelling("課内", "division", also: ["所属内"])
    case .hr: Spelling("事務局まで", "hr", also: ["人事課"])
    case .office: Spelling("庁内", "office")
    }
  }

  package static let words = SpellingTable<ReleaseScope>(allCases)
}

extension ActionState: Listed {
  package var spelling: Spelling {
    switch self {
    case .open: Spelling("未着手", "open", said: "not started")
    case .started: Spelling("着手", "started")
    case .halfway: Spelling("進行中", "halfway", also: ["半ば"])
    case .done: Spelling("完了", "done")
    case .stuck: Spelling("停滞", "stuck", also: ["足踏み"])
    case .carried: Spelling("続ける", "carried", also: ["継続"], said: "carried on")
    case .changed: Spelling("見直し", "changed", also: ["見直す"], said: "replaced")
    case .stopped: Spelling("中止", "stopped")
    }
  }

  /// The words of dated lines; an open action has no line.
  package static let words = SpellingTable<ActionState>(allCases.filter { $0 != .open })
}

extension Issue.Step: Listed {
  package var spelling: Spelling {
    switch self {
    case .takenUp: Spelling("取り上げた", "taken up")
    case .next: Spelling("次回", "next", said: "next time")
    case .dropped: Spelling("見送り", "dropped", said: "not taken up")
    case .answered: Spelling("回答済", "answered", also: ["回答済み"])
    }
  }

  package static let words = SpellingTable<Issue.Step>(allCases)
}

extension Action.Aim: Listed {
  package var spelling: Spelling {
    switch self {
    case .service: Spelling("県民サービス", "service", said: "service to the public")
    case .staff: Spelling("職員", "staff")
    case .both: Spelling("両方", "both", said: "both public and staff")
    }
  }

  package static let words = SpellingTable<Action.Aim>(allCases)
}

extension Note.Category: Listed {
  package var spelling: Spelling { Spelling("よい点", "strength", also: ["良い点"]) }

  package static let words = SpellingTable<Note.Category>(allCases)
}

extension NotesKept: Listed {
  package var spelling: Spelling {
    switch self {
    case .all: Spelling("残す", "all", said: "kept")
    case .used: Spelling("課題になったもの", "used", said: "those that became issues")
    case .none: Spelling("残さない", "none", said: "not kept")
    }
  }

  package static let words = SpellingTable<NotesKept>(allCases)
}

extension Decision.Policy: Listed {
  package var spelling: Spelling {
    switch self {
    case .act: Spelling("取り組む", "act")
    case .decline: Spelling("取り組まない", "decline")
    case .later: Spelling("次回に判断", "later")
    case .goOn: Spelling("継続", "continue")
    case .improve: Spelling("改善", "improve")
    case .expand: Spelling("拡充", "expand")
    case .reduce: Spelling("縮小", "reduce")
    case .complete: Spelling("完了", "complete")
    }
  }

  package static let words = SpellingTable<Decision.Policy>(allCases)
}

extension Division.Kind: Listed {
  package var spelling: Spelling {
    switch self {
    case .division: Spelling("所属", "division")
    case .project: Spelling("リーディングプロジェクト", "project")
    case .team: Spelling("ワーキングチーム", "team")
    }
  }

  package static let words = SpellingTable<Division.Kind>(allCases)
}

extension Format.Role: Listed {
  package var spelling: Spelling {
    switch self {
    case .current: Spelling("現状", "Current", also: ["Current state"])
    case .ideal: Spelling("ありたい姿", "Ideal", also: ["Ideal state"])
    case .issue: Spelling("課題", "Issues", also: ["Issue", "Gaps", "Gap"])
    case .action: Spelling("アクション", "Actions", also: ["Action"])
    }
  }

  package static let words = SpellingTable<Format.Role>(allCases)
}
