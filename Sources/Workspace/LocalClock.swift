import CPlatform
package import Records

/// A moment as the clock on the wall of this machine shows it.
package struct LocalMoment: Hashable, Sendable {
  package var date: CivilDate
  package var hour: Int
  package var minute: Int
  package var second: Int
  /// Minutes east of Greenwich.
  package var offset: Int

  package init(date: CivilDate, hour: Int, minute: Int, second: Int = 0, offset: Int = 0) {
    (self.date, self.hour, self.minute) = (date, hour, minute)
    (self.second, self.offset) = (second, offset)
  }
}

extension LocalMoment: CustomStringConvertible {
  /// ISO 8601 with the zone: `2026-12-01T14:05:00+09:00`.
  package var description: String {
    let zone = "\(offset < 0 ? "-" : "+")\(two(abs(offset) / 60)):\(two(abs(offset) % 60))"
    return "\(date)T\(two(hour)):\(two(minute)):\(two(second))\(zone)"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// The only place where the program asks the machine for the time.
package enum LocalClock {
  /// This moment in the zone of the machine.
  package static func now() -> LocalMoment {
    let now = platform_local_now()
    let date = CivilDate(year: Int(now.year), month: Int(now.month), day: Int(now.day))
    return LocalMoment(
      date: date ?? CivilDate(dayNumber: 0), hour: Int(now.hour), minute: Int(now.minute),
      second: min(Int(now.second), 59), offset: Int(now.offset_minutes))
  }

  /// The time since a fixed moment, sleep included; only differences mean anything.
  package static func monotonic() -> Duration { .nanoseconds(platform_monotonic_nanoseconds()) }

  /// Lets time go by; what waits takes this as a value, so that its test need not.
  package static func pause(_ time: Duration) { platform_pause(Int64(time / .nanoseconds(1))) }
}
