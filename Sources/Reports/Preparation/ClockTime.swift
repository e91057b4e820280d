/// A time of day in minutes after midnight.
package struct ClockTime: Hashable, Sendable {
  /// 0 to 1439; a later time wraps into the next day.
  package let minutes: Int

  package init(minutes: Int) { self.minutes = ((minutes % 1_440) + 1_440) % 1_440 }

  /// Reads `14:00` or `9:5`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1],
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  /// The time this many minutes later.
  func adding(minutes more: Int) -> ClockTime { ClockTime(minutes: minutes + more) }
}

extension ClockTime: CustomStringConvertible {
  /// `9:05`, as it is written in both languages.
  package var description: String {
    "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }
}
