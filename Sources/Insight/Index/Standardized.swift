extension [Float] {
  /// The values as distances from their mean in standard deviations; all 0 when they are equal.
  var standardized: [Float] {
    guard !isEmpty else { return self }
    let mean = reduce(0, +) / Float(count)
    let variance = reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(count)
    guard variance > 0 else { return map { _ in 0 } }
    let scale = 1 / variance.squareRoot()
    return map { ($0 - mean) * scale }
  }

  /// The indices from the highest value down; equal values keep their order.
  var ranking: [Int] {
    indices.sorted { (self[$0], $1) > (self[$1], $0) }
  }
}
