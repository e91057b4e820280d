/// How well a ranking of cases does on one statement.
///
/// nDCG takes the grade itself as gain; recall counts against at most five good cases.
struct Measures {
  var gain: Double
  var recall: Double
  var first: Double

  init(ranking: [String], grades: [String: Int]) {
    let top = ranking.prefix(5).map { Double(grades[$0] ?? 0) }
    let ideal = grades.values.sorted(by: >).prefix(5).map(Double.init)
    gain = Measures.discounted(top) / max(Measures.discounted(ideal), .leastNormalMagnitude)
    recall = Double(top.count { $0 > 0 }) / Double(max(1, ideal.count))
    first = (top.first ?? 0) > 0 ? 1 : 0
  }

  /// log₂(rank + 1) for the first five ranks.
  private static let discounts = [1, 1.584_963, 2, 2.321_928, 2.584_963]

  private static func discounted(_ gains: [Double]) -> Double {
    zip(gains, discounts).reduce(0) { $0 + $1.0 / $1.1 }
  }
}
