/// Weighted links from rows (cases, types) to targets (types, themes), in contiguous arrays.
struct Links: Sendable {
  private var starts: [Int32] = [0]
  private var targets: [Int32] = []
  private var weights: [Float] = []

  /// Adds the links of the next row.
  mutating func append(_ row: [(target: Int, weight: Float)]) {
    targets += row.map { Int32($0.target) }
    weights += row.map { $0.weight }
    starts.append(Int32(targets.count))
  }

  var rowCount: Int { starts.count - 1 }

  /// The links of one row.
  func row(_ row: Int) -> [(target: Int, weight: Float)] {
    (Int(starts[row])..<Int(starts[row + 1])).map { (Int(targets[$0]), weights[$0]) }
  }

  /// For each row the weighted sum of the values of its targets.
  func gathered(_ values: [Float]) -> [Float] {
    (0..<rowCount).map { row in
      var sum: Float = 0
      for place in Int(starts[row])..<Int(starts[row + 1]) {
        sum += weights[place] * values[Int(targets[place])]
      }
      return sum
    }
  }

  /// For each of `count` targets the weighted sum of the values of its rows.
  func scattered(_ values: [Float], count: Int) -> [Float] {
    var result = Array(repeating: Float(0), count: count)
    for row in 0..<rowCount {
      for place in Int(starts[row])..<Int(starts[row + 1]) {
        result[Int(targets[place])] += weights[place] * values[row]
      }
    }
    return result
  }
}
