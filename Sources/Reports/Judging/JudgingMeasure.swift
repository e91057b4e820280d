import Insight

/// What is measured on judged statements.
enum JudgingMeasure: CaseIterable, Sendable {
  case gain, recall, first, theme, themeAmongThree

  /// The mean over the statements that tell, from 0.000 to 1.000; nil when none does.
  func value(in judging: Judging) -> FixedPoint? {
    mean(judging).map { FixedPoint($0, digits: 3) }
  }

  private func mean(_ judging: Judging) -> Double? {
    switch self {
    case .gain: judging.mean(ofCases: { $0.gain })
    case .recall: judging.mean(ofCases: { $0.recall })
    case .first: judging.mean(ofCases: { $0.first })
    case .theme: judging.mean(ofThemes: { $0.first })
    case .themeAmongThree: judging.mean(ofThemes: { $0.among })
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
