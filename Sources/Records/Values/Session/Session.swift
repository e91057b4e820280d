package import Text

/// One hour of a division as its file holds it: what was said, wanted, missing and agreed.
///
/// A field that the file leaves out is nil or empty.
package struct Session: Hashable, Sendable {
  package var id: SessionID
  /// What identifies the record whatever its file is called (記録番号), as written.
  package var recordNumber: String?
  /// The language of the file's headings and labels.
  package var language: Language
  package var title: String
  /// The division's name as people write it; `id.division` says which one it is.
  package var division: String
  package var term: Term?
  package var date: CivilDate?
  /// The name of the format (進め方) that led the hour.
  package var format: String?
  /// The post that led the hour, with a person's name perhaps in parentheses after it.
  package var facilitator: String?
  package var participants: Int?
  package var state: RecordState?
  /// The day on which the head of the division released the record (所属長確認).
  package var confirmed: CivilDate?
  /// The code of the page that the head has seen, 16 hexadecimal digits.
  package var confirmedCode: String?
  package var release: ReleaseScope?
  /// What others may be told of as worth copying (紹介できる工夫).
  package var canShare: String?
  /// What the head has crossed out (渡さない), as written; see `HeldBack`.
  package var heldBack: [String] = []
  /// When the second half of an hour in two parts was held (第2回).
  package var secondSitting: SecondSitting?
  package var satisfaction: Satisfaction?
  package var changeNextTime: String?
  /// How long the record is kept, as written: `3年`.
  package var retention: String?
  package var isSample = false
  /// Which slips were kept (付箋の保存), where it was not as the roster says.
  package var notesKept: NotesKept?
  /// Whether a division, a leading project or a working team met (種別).
  package var kind: Division.Kind?
  /// The vision that a leading project belongs to (ビジョン), as written.
  package var vision: String?
  /// What a working team is after in the long run (中長期の目標).
  package var aims: [String] = []
  package var thisYear: [String] = []
  package var agenda: [String] = []
  /// The number of a share, in a bundle only.
  package var share: Int?
  /// The checksum that a bundle states for its other lines, 16 hexadecimal digits.
  package var checksum: String?
  package var current: [Note] = []
  package var ideal: [Note] = []
  package var issues: [Issue] = []
  package var actions: [Action] = []
  /// The free text under メモ, as it stands, without its heading.
  package var memo: String?

  package init(id: SessionID, language: Language, title: String, division: String) {
    (self.id, self.language, self.title, self.division) = (id, language, title, division)
  }

  /// The term written in the record, else the one its date proposes.
  package var effectiveTerm: Term { term ?? Term.proposed(for: date ?? id.date) }

  /// Whether the file is a bundle, received from a division and never edited.
  package var isBundle: Bool { share != nil }
}

/// The second half of an hour in two parts: `2026-04-27、5人`.
package struct SecondSitting: Hashable, Sendable {
  package var date: CivilDate
  package var participants: Int?

  package init(date: CivilDate, participants: Int? = nil) {
    (self.date, self.participants) = (date, participants)
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
