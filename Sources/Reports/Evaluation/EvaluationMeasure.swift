import Insight

/// What is measured on judged statements.
enum EvaluationMeasure: CaseIterable, Sendable {
  case gain, recall, first, theme, themeAmongThree

  /// The mean over the statements that tell, from 0.000 to 1.000; nil when none does.
  func value(in evaluation: Evaluation) -> FixedPoint? {
    mean(evaluation).map { FixedPoint($0, digits: 3) }
  }

  private func mean(_ evaluation: Evaluation) -> Double? {
    switch self {
    case .gain: evaluation.mean(of: \CaseMeasures.gain)
    case .recall: evaluation.mean(of: \CaseMeasures.recall)
    case .first: evaluation.mean(of: \CaseMeasures.first)
    case .theme: evaluation.mean(of: \ThemeMeasures.first)
    case .themeAmongThree: evaluation.mean(of: \ThemeMeasures.among)
    }
  }

  /// Its name for scripts.
  var key: String {
    switch self {
    case .gain: "ndcg5"
    case .recall: "recall5"
    case .first: "p1"
    case .theme: "theme1"
    case .themeAmongThree: "theme3"
    }
  }
}
