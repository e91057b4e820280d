package import Text

extension Satisfaction {
  /// Reads `5×3 4×2 3×1`, or `6人 平均4.5` and `6 answers, mean 4.5` of a bundle.
  package static func read(_ text: String) -> Satisfaction? {
    let folded = text.looselyFolded
    for word in ["平均", "mean"] {
      let parts = folded.split(separator: Character(word.prefix(1).description))
      guard folded.contains(word), let first = parts.first else { continue }
      return summary(answers: first, mean: folded.suffix(3))
    }
    return counts(text)
  }

  /// As it stands in a record; nil without an answer.
  package func text(in language: Language) -> String? {
    switch self {
    case .summary(let answers, let mean):
      let tenths = Int(mean * 10 + 0.5)
      let figure = "\(tenths / 10).\(tenths % 10)"
      return language == .japanese
        ? "\(answers)人 平均\(figure)" : "\(answers) answers, mean \(figure)"
    case .counts(let counts):
      let marks = counts.enumerated().reversed().filter { $0.element > 0 }
      return marks.isEmpty
        ? nil : marks.map { "\($0.offset + 1)×\($0.element)" }.joined(separator: " ")
    }
  }

  private static func summary(answers: Substring, mean: Substring) -> Satisfaction? {
    let digits = answers.prefix { ("0"..."9").contains($0) }
    guard let answers = Int(digits), let mean = Double(mean), mean >= 1, mean <= 5 else {
      return nil
    }
    return .summary(answers: answers, mean: mean)
  }

  private static func counts(_ text: String) -> Satisfaction? {
    var counts = [0, 0, 0, 0, 0]
    for item in text.split(whereSeparator: { " 　\t,、，".contains($0) }) {
      let sides = String(item).looselyFolded.split(whereSeparator: { "×x*✕".contains($0) })
      guard sides.count == 2, let mark = Int(sides[0]), (1...5).contains(mark),
        let count = Int(sides[1]), (0...9_999).contains(count)
      else { return nil }
      counts[mark - 1] += count
    }
    return .counts(counts)
  }
}
