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

  /// The indices of the `limit` highest values, the highest first; equal values keep their order.
  func ranking(_ limit: Int) -> [Int] {
    var top: [Int] = []
    top.reserveCapacity(limit + 1)
    for index in indices {
      if top.count == limit, let last = top.last, self[index] <= self[last] { continue }
      let place = top.lastIndex { self[$0] >= self[index] }.map { $0 + 1 } ?? 0
      top.insert(index, at: place)
      if top.count > limit { top.removeLast() }
    }
    return top
  }
}
