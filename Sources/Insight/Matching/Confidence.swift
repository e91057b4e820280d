/// Whether what was found is fit to be shown.
struct Confidence: Sendable {
  private let best: Float

  init(_ reading: Reading) { best = reading.typeScores.max() ?? 0 }

  var isEnough: Bool { best >= 3 }

  func grade(_ score: Float) -> Grade {
    switch score {
    case 8...: .strong
    case 4...: .reference
    default: .none
    }
  }
}
