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
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 4, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      let date = CivilDate(year: year, month: month, day: day), !parts[3].isEmpty
    else { return nil }
    let tail = parts.dropFirst(3)
    if tail.count > 1, let last = tail.last, let number = Int(last), number >= 2 {
      self.init(date: date, division: tail.dropLast().joined(separator: "-"), ordinal: number)
    } else {
      self.init(date: date, division: tail.joined(separator: "-"))
    }
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
