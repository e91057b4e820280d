/// How well a ranking of cases does on one statement, each measure from 0 to 1.
package struct CaseMeasures: Hashable, Sendable {
  /// nDCG over the first five, which takes the grade itself as gain.
  package var gain: Double
  /// How many good cases stand among the first five, of at most five that could.
  package var recall: Double
  /// 1 when the first case is a good one.
  package var first: Double

  package init(ranking: [String], grades: [String: Int]) {
    let top = ranking.prefix(5).map { Double(grades[$0] ?? 0) }
    let ideal = grades.values.sorted(by: >).prefix(5).map(Double.init)
    gain = Self.discounted(top) / max(Self.discounted(ideal), .leastNormalMagnitude)
    recall = Double(top.count { $0 > 0 }) / Double(max(1, ideal.count))
    first = (top.first ?? 0) > 0 ? 1 : 0
  }

  /// log₂(rank + 1) for the first five ranks.
  private static let discounts = [1, 1.584_963, 2, 2.321_928, 2.584_963]

  private static func discounted(_ gains: [Double]) -> Double {
    zip(gains, discounts).reduce(0) { $0 + $1.0 / $1.1 }
  }
}
