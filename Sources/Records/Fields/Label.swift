/// What a `label: value` line says; one constant for one meaning, wherever it stands.
///
/// Each stands beside the table of fields that it is first needed in, and is spelt only there.
///
/// A class, so that a reader holds the label of every line for a moment and asks which one it is
/// without comparing texts.
package final class Label: Spelled {
  package let spelling: Spelling

  init(_ japanese: String, _ english: String, also: [String] = []) {
    spelling = Spelling(japanese, english, also: also)
  }

  package static func == (left: Label, right: Label) -> Bool {
    left === right
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(spelling.japanese) }
}

extension Label {
  /// Every label of every kind of file, each once.
  package static let all: [Label] = {
    var found: Set<Label> = []
    let tables = [
      Session.fields.labels, Note.fields.labels, Issue.fields.labels, Action.fields.labels,
      Case.fields.labels, Theme.fields.labels, IssueType.fields.labels,
      Organization.fields.labels, Department.fields.labels, Division.fields.labels,
      Format.fields.labels, Format.Step.fields.labels, Reply.fields.labels, Decision.fields.labels,
      OwnWorkspace.fields.labels,
    ]
    return tables.flatMap { $0 }.filter { found.insert($0).inserted }
  }()

  /// Tells a label that stands in the wrong place from one that is unknown.
  static let ofAny = SpellingTable(all) { $0.spelling }
}

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
