/// The second half of an hour in two parts: `2026-04-27、5人`.
package struct SecondSitting: Hashable, Sendable {
  package var date: CivilDate
  package var participants: Int?

  package init(date: CivilDate, participants: Int? = nil) {
    (self.date, self.participants) = (date, participants)
  }
}

extension Session {
  /// How many people were there at most, of an hour in two sittings at either.
  var mostPresent: Int? {
    guard let participants else { return nil }
    return max(participants, secondSitting?.participants ?? 0)
  }
}

/// Which slips an office keeps in its records (付箋の保存).
package enum NotesKept: String, CaseIterable, Sendable {
  case all
  /// Those that became issues.
  case used
  case none
}

/// Whether the hour is still going on (作成中) or was held to its end (開催済).
package enum RecordState: String, CaseIterable, Sendable { case open, held }

/// Who may see what the division releases (共有範囲).
package enum ReleaseScope: String, CaseIterable, Sendable { case division, hr, office }

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

/// What the head of a division has crossed out on the page (渡さない): `G2`, or `A3 分かったこと`.
package struct HeldBack: Hashable, Sendable {
  /// `.issues` or `.actions`.
  package let section: Heading
  package let number: Int
  /// The one field that stays; nil when the whole entry does.
  package let label: Label?

  /// Reads one item of the list; nil for one that names no issue, no action and no field of them.
  ///
  /// Who releases a record has to stop at such an item: something was crossed out.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let all = bytes.trimmed(0..<bytes.count)
    let end =
      all.first { bytes.spaceLength(at: $0, before: all.upperBound) != nil } ?? all.upperBound
    guard let (letter, number) = bytes.letteredNumber(in: all.lowerBound..<end) else { return nil }
    let rest = bytes.trimmed(end..<all.upperBound)
    let name = String(decoding: bytes[rest], as: UTF8.self)
    switch letter {
    case Heading.issues.letter: (section, label) = (.issues, Issue.fields.label(name))
    case Heading.actions.letter: (section, label) = (.actions, Action.fields.label(name))
    default: return nil
    }
    self.number = number
    if label == nil, !name.isEmpty { return nil }
  }
}
