import Text

/// Every sentence that the hour shows, in one language.
struct Words: Sendable {
  let common: CommonWords
  let pacing: PacingWords
  let opening: OpeningWords
  let notes: NoteWords
  let issues: IssueWords
  let actions: ActionWords
  let closing: ClosingWords
  let practice: PracticeWords

  /// The sentences of a language.
  static func of(_ language: Language) -> Words {
    language == .japanese ? .japanese : .english
  }

  private static let japanese = Words(
    common: .japanese, pacing: .japanese, opening: .japanese, notes: .japanese, issues: .japanese,
    actions: .japanese, closing: .japanese, practice: .japanese)
  private static let english = Words(
    common: .english, pacing: .english, opening: .english, notes: .english, issues: .english,
    actions: .english, closing: .english, practice: .english)
}
