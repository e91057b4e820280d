/// Measures the wall-clock time of work.
enum Stopwatch {
  static func time(_ work: () throws -> Void) rethrows -> Duration {
    try ContinuousClock().measure(work)
  }
}

extension [Duration] {
  /// The time below which a share of them lies, 0 for the least and 1 for the most; zero when empty.
  func percentile(_ share: Double) -> Duration {
    isEmpty ? .zero : sorted()[Swift.min(count - 1, Int(Double(count) * share))]
  }
}

/// A duration in milliseconds, to a hundredth.
func milliseconds(_ duration: Duration) -> String { rounded(duration / .milliseconds(1)) }
