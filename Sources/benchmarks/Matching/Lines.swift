/// Prints a row of means with their 95 % intervals.
func line(_ name: String, _ measures: [(name: String, values: [Double])]) {
  let cells = measures.map { measure in
    var bootstrap = Bootstrap()
    let mean = measure.values.reduce(0, +) / Double(max(1, measure.values.count))
    return cell(measure.name, mean, bootstrap.interval(measure.values))
  }
  print("\(name): \(cells.joined(separator: "  "))")
}

func cell(_ name: String, _ value: Double, _ interval: ClosedRange<Double>) -> String {
  "\(name) \(rounded(value)) [\(rounded(interval.lowerBound)), \(rounded(interval.upperBound))]"
}

/// A number with three decimals.
func rounded(_ value: Double) -> String {
  let thousandths = Int((abs(value) * 1000).rounded())
  let decimals = String(1000 + thousandths % 1000).dropFirst()
  return "\(value < 0 && thousandths > 0 ? "-" : "")\(thousandths / 1000).\(decimals)"
}
