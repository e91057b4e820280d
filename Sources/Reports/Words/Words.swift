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
  let evaluation: EvaluationWords

  init(_ language: Language) {
    self.language = language
    switch language {
    case .japanese:
      (common, minutes, trace) = (.japanese, .japanese, .japanese)
      (plans, overview) = (.japanese, .japanese)
      (preparation, suggestions, evaluation) = (.japanese, .japanese, .japanese)
    case .english:
      (common, minutes, trace) = (.english, .english, .english)
      (plans, overview) = (.english, .english)
      (preparation, suggestions, evaluation) = (.english, .english, .english)
    }
  }
}
