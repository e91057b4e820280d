#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures the time of work.
enum Stopwatch {
  /// By the clock on the wall.
  static func time(_ work: () throws -> Void) rethrows -> Duration {
    try ContinuousClock().measure(work)
  }

  /// Measures the processor time of work on all threads, which does not grow while others use the
  /// machine too.
  static func processorTime(_ work: () throws -> Void) rethrows -> Duration {
    let start = processorTime
    try work()
    return processorTime - start
  }

  /// The processor time of this process since it began.
  static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
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
