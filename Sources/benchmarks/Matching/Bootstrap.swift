/// Means with the interval that 95 of 100 samples of the same size would give.
struct Bootstrap {
  private var state: UInt64 = 42
  private let rounds = 2000

  /// The 2.5th and 97.5th percentile of a measure over samples of `count` indices, with repeats.
  mutating func interval(_ count: Int, _ measure: ([Int]) -> Double) -> ClosedRange<Double> {
    let values = (0..<rounds).map { _ in measure((0..<count).map { _ in next(count) }) }.sorted()
    return values[rounds * 25 / 1000]...values[rounds * 975 / 1000]
  }

  mutating func interval(_ values: [Double]) -> ClosedRange<Double> {
    interval(values.count) { sample in
      sample.reduce(0) { $0 + values[$1] } / Double(max(1, sample.count))
    }
  }

  /// A step of a linear congruential generator: the same samples on every run.
  private mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
