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
    case .raised: Spelling("上申", "raised")
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
    case .hr: Spelling("人事課", "hr")
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
    case .halfway: Spelling("半ば", "halfway")
    case .done: Spelling("完了", "done")
    case .stuck: Spelling("足踏み", "stuck")
    case .carried: Spelling("続ける", "carried", also: ["継続"], said: "carried on")
    case .changed: Spelling("見直し", "changed", also: ["見直す"], said: "replaced")
    case .stopped: Spelling("中止", "stopped")
    }
  }

  /// The words of dated lines; an open action has no line.
  package static let words = SpellingTable<ActionState>(allCases.filter { $0 != .open })
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
