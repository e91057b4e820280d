/// How content people were with the meeting, from slips without names.
package enum Satisfaction: Hashable, Sendable {
  /// How many people gave each mark from 1 to 5: `counts[0]` gave 1.
  case counts([Int])
  /// What a bundle carries: the number of answers and their mean, rounded to 0.5.
  case summary(answers: Int, mean: Double)

  package var answers: Int {
    switch self {
    case .counts(let counts): counts.reduce(0, +)
    case .summary(let answers, _): answers
    }
  }

  /// The mean mark, nil without an answer.
  package var mean: Double? {
    switch self {
    case .summary(_, let mean): mean
    case .counts(let counts):
      answers == 0
        ? nil
        : Double(zip(1..., counts).reduce(0) { $0 + $1.0 * $1.1 }) / Double(answers)
    }
  }
}
