/// A stretch of time in whole seconds.
package typealias Seconds = Int

extension Seconds {
  /// The longest pause between two answers that is counted; more would overflow somewhere.
  static let day = 86_400
}

/// Counts stretches of time in whole seconds and keeps what is left over for the next one.
package struct WholeSeconds: Sendable {
  /// Under one second.
  private var rest = Duration.zero

  package init() {}

  /// The whole seconds that are full with this stretch.
  package mutating func adding(_ stretch: Duration) -> Seconds {
    rest += max(.zero, stretch)
    let full = Int(clamping: rest.components.seconds)
    rest -= .seconds(full)
    return full
  }
}
