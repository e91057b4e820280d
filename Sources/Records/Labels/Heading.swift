/// A `## ` heading that the grammar of some kind of file knows.
package enum Heading: Hashable, Sendable {
  case current, ideal, issues, actions, memo
  case problem, practice, effect, points, voices

  /// The letter before the numbers of a section's entries, as ASCII.
  var letter: UInt8? {
    switch self {
    case .current: 0x43
    case .ideal: 0x49
    case .issues: 0x47
    case .actions: 0x41
    default: nil
    }
  }
}

extension Heading: Spelled {
  package var spelling: Spelling {
    switch self {
    case .current: Spelling("現状", "Current state", also: ["Current"])
    case .ideal: Spelling("ありたい姿", "Ideal state", also: ["Ideal"])
    case .issues: Spelling("課題", "Issues", also: ["Issue", "Gaps", "Gap"])
    case .actions: Spelling("アクション", "Actions", also: ["Action"])
    case .memo: Spelling("メモ", "Notes", also: ["Memo"])
    case .problem: Spelling("課題", "Problem")
    case .practice: Spelling("取組", "Practice", also: ["取り組み", "取組み"])
    case .effect: Spelling("効果", "Effect")
    case .points: Spelling("ポイント", "Points")
    case .voices: Spelling("こんな声に", "Voices")
    }
  }

  /// The headings of a session in the order in which they are written.
  package static let ofSession = SpellingTable<Heading>([
    .current, .ideal, .issues, .actions, .memo,
  ])
  static let ofCase = SpellingTable<Heading>([
    .problem, .practice, .effect, .points, .voices, .memo,
  ])
  /// メモ ends the reading of every kind of file.
  static let ofAny = SpellingTable<Heading>([.memo])
}
