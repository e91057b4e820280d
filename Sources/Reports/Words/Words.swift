import Text

/// Every sentence of the reports in one language.
struct Words: Sendable {
  let language: Language
  let common: CommonWords
  let minutes: MinutesWords
  let trace: TraceWords
  let plans: PlansWords
  let overview: OverviewWords
  let preparation: PreparationWords
  let suggestions: SuggestionWords
  let judging: JudgingWords

  /// The sentences of a language.
  static func of(_ language: Language) -> Words {
    language == .japanese ? .japanese : .english
  }

  private static let japanese = Words(
    language: .japanese, common: .japanese, minutes: .japanese, trace: .japanese,
    plans: .japanese, overview: .japanese, preparation: .japanese, suggestions: .japanese,
    judging: .japanese)
  private static let english = Words(
    language: .english, common: .english, minutes: .english, trace: .english, plans: .english,
    overview: .english, preparation: .english, suggestions: .english, judging: .english)
}
