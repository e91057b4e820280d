/// A meeting that the roster plans (開催予定): a day, or a month alone.
package struct PlannedMeeting: Hashable, Sendable {
  package let year: Int
  package let month: Int
  /// nil while only the month is known.
  package let day: Int?

  /// Reads `2022-06-14` or `2022-06`.
  package init?(_ text: String) {
    if let date = CivilDate.read(text) {
      (year, month, day) = (date.year, date.month, date.day)
      return
    }
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), let year = bytes.number(in: 0..<4),
      let month = bytes.number(in: 5..<7), CivilDate(year: year, month: month, day: 1) != nil
    else { return nil }
    (self.year, self.month, day) = (year, month, nil)
  }
}

extension PlannedMeeting: CustomStringConvertible {
  package var description: String {
    let month = "\(year)-\(month < 10 ? "0" : "")\(month)"
    return day.map { "\(month)-\($0 < 10 ? "0" : "")\($0)" } ?? month
  }
}

/// A budget with the fiscal year that it is of: `令和4年度 2.6億円`.
package struct YearlyAmount: Hashable, Sendable {
  /// The year in which the fiscal year begins; nil when the text names none.
  package let fiscalYear: Int?
  /// The amount as written, without the year.
  package let amount: String
  package let quantity: Quantity?

  /// Divides a text behind 年度, or behind `FY2022`.
  package init(_ text: String) {
    let (year, rest) = Self.divided(text)
    fiscalYear = year
    amount = rest
    quantity = Quantity(rest)
  }

  private static func divided(_ text: String) -> (year: Int?, rest: String) {
    let bytes = Array(text.utf8)
    let mark = Array("年度".utf8)
    let starts = bytes.indices.dropLast(max(0, mark.count - 1))
    if let start = starts.first(where: { bytes[$0...].starts(with: mark) }) {
      let name = String(decoding: bytes[..<start], as: UTF8.self)
      let rest = bytes.trimmed((start + mark.count)..<bytes.count)
      if let term = Term.read(name + "年度上期") {
        return (term.fiscalYear, String(decoding: bytes[rest], as: UTF8.self))
      }
    }
    if let space = bytes.firstIndex(of: 0x20), bytes.starts(with: Array("FY".utf8)),
      let year = bytes.number(in: 2..<space)
    {
      let rest = bytes.trimmed(space..<bytes.count)
      return (year, String(decoding: bytes[rest], as: UTF8.self))
    }
    return (nil, text)
  }
}
