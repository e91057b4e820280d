/// How content people were with the meeting, from slips without names.
package enum Satisfaction: Hashable, Sendable {
  /// How many people gave each mark from 1 to 5: `counts[0]` gave 1.
  case counts([Int])
  /// What a bundle carries: the number of answers and their mean in tenths, rounded to 0.5.
  case summary(answers: Int, tenths: Int)

  package var answers: Int {
    switch self {
    case .counts(let counts): counts.reduce(0, +)
    case .summary(let answers, _): answers
    }
  }

  /// All marks together, in tenths of a mark.
  package var sumInTenths: Int64 {
    switch self {
    case .summary(let answers, let tenths): Int64(answers) * Int64(tenths)
    case .counts(let counts):
      counts.enumerated().reduce(0) { $0 + Int64($1.offset + 1) * Int64($1.element) * 10 }
    }
  }

  /// The mean mark in tenths, half up; nil without an answer.
  package var meanInTenths: Int? { Self.meanInTenths([self]) }

  /// The mean mark of several meetings in tenths, half up; nil without an answer.
  package static func meanInTenths(_ marks: [Satisfaction]) -> Int? {
    let answers = marks.reduce(Int64(0)) { $0 + Int64($1.answers) }
    guard answers > 0 else { return nil }
    let sum = marks.reduce(Int64(0)) { $0 + $1.sumInTenths }
    return Int((2 * sum + answers) / (2 * answers))
  }

  /// What may reach the secretariat: the number of answers and their mean rounded to 0.5, from five
  /// answers on.
  package var summarized: Satisfaction? {
    guard answers >= 5 else { return nil }
    let halves = (sumInTenths * 2 + Int64(answers) * 5) / (Int64(answers) * 10)
    return .summary(answers: answers, tenths: Int(halves) * 5)
  }

  var fieldValue: FieldValue {
    guard let meanInTenths else { return .none }
    return .object([
      .init("answers", .number(answers)),
      .init("mean", .figure(Quantity(mantissa: Int64(meanInTenths), places: 1))),
    ])
  }
}
