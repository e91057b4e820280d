/// Whether what was found is fit to be shown.
///
/// The issue types that a statement comes near speak with one voice or with many; the share of
/// them that a theme or a case answers to tells right from wrong better than any score. On the
/// development set 9 of 10 cases graded strong are judged good, 5 of 10 graded reference, 3 of 10
/// of the rest.
struct Confidence: Sendable {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// Whether a theme may be shown.
  var isEnough: Bool { knowsWords && reading.bestThemeShare >= 0.22 }

  /// Whether statements may be put together by their best type.
  var isEnoughToGroup: Bool { knowsWords && reading.bestTypeShare >= 0.12 }

  /// The grade of a case by the share of issue strength that reaches it, from 0 to 1.
  func grade(share: Float) -> Grade {
    guard knowsWords else { return .none }
    return share >= 0.25 ? .strong : share >= 0.15 ? .reference : .none
  }

  /// Whether the best type covers more of the statement than chance does.
  private var knowsWords: Bool { reading.coverage >= 0.2 }
}
