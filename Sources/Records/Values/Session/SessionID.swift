/// The name of a session: date, roster id and, from the second of a day on, a number.
///
/// It is the file's name without `.md` and never changes.
package struct SessionID: Hashable, Sendable {
  package let date: CivilDate
  /// The roster id of the division, or `x-` and what the facilitator typed.
  package let division: String
  /// 1 for the first session of a division on a day.
  package let ordinal: Int

  package init(date: CivilDate, division: String, ordinal: Int = 1) {
    (self.date, self.division, self.ordinal) = (date, division, ordinal)
  }

  /// Reads `2026-04-20-jinji` or `2026-04-20-jinji-2`; nil when no date leads or no id follows.
  package init?(_ name: String) {
    let bytes = Array(name.utf8)
    let dash = UInt8(ascii: "-")
    guard bytes.count > 11, bytes[4] == dash, bytes[7] == dash, bytes[10] == dash,
      let year = bytes.number(in: 0..<4), year >= 1000, let month = bytes.number(in: 5..<7),
      let day = bytes.number(in: 8..<10), bytes[11] != dash,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    let last = bytes[11...].lastIndex(of: dash)
    let number = last.flatMap { bytes.number(in: ($0 + 1)..<bytes.count) }
    let (end, ordinal) =
      if let last, let number, number >= 2 { (last, number) } else { (bytes.count, 1) }
    self.init(
      date: date, division: String(decoding: bytes[11..<end], as: UTF8.self), ordinal: ordinal)
  }
}

extension SessionID: CustomStringConvertible {
  package var description: String { "\(date)-\(division)\(ordinal > 1 ? "-\(ordinal)" : "")" }
}

extension SessionID: Comparable {
  package static func < (left: SessionID, right: SessionID) -> Bool {
    (left.date, left.division, left.ordinal) < (right.date, right.division, right.ordinal)
  }
}
