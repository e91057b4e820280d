import Text

/// Every sentence that the hour shows, in one language.
struct Words: Sendable {
  let common: CommonWords
  let pacing: PacingWords
  let opening: OpeningWords
  let notes: NoteWords
  let gaps: GapWords
  let actions: ActionWords
  let closing: ClosingWords
  let practice: PracticeWords
  let dates: DateWords

  /// The sentences of a language.
  init(_ language: Language) { self = language == .english ? .english : .japanese }

  private init(
    common: CommonWords, pacing: PacingWords, opening: OpeningWords, notes: NoteWords,
    gaps: GapWords, actions: ActionWords, closing: ClosingWords, practice: PracticeWords,
    dates: DateWords
  ) {
    self.common = common
    self.pacing = pacing
    self.opening = opening
    self.notes = notes
    self.gaps = gaps
    self.actions = actions
    self.closing = closing
    self.practice = practice
    self.dates = dates
  }

  private static let japanese = Words(
    common: .japanese, pacing: .japanese, opening: .japanese, notes: .japanese, gaps: .japanese,
    actions: .japanese, closing: .japanese, practice: .japanese, dates: .japanese)
  private static let english = Words(
    common: .english, pacing: .english, opening: .english, notes: .english, gaps: .english,
    actions: .english, closing: .english, practice: .english, dates: .english)
}
