/// A day of the Gregorian calendar, without a time or a zone.
///
/// It is held in eight bytes: a record has many, and records are kept by the thousand.
package struct CivilDate: Hashable, Sendable {
  private let ownYear: Int32
  private let ownMonth: UInt8
  private let ownDay: UInt8

  package var year: Int { Int(ownYear) }
  /// 1 to 12.
  package var month: Int { Int(ownMonth) }
  /// 1 to 31.
  package var day: Int { Int(ownDay) }

  /// The day, or nil when the calendar has no such day or the year is outside 1868 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1868...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    (ownYear, ownMonth, ownDay) = (Int32(year), UInt8(month), UInt8(day))
  }

  /// The day `dayNumber` days after 1970-01-01, by Howard Hinnant's `civil_from_days`.
  package init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    ownDay = UInt8(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    ownMonth = UInt8(month)
    ownYear = Int32(yearOfEra + era * 400 + (month <= 2 ? 1 : 0))
  }

  /// Days since 1970-01-01, by Howard Hinnant's `days_from_civil`.
  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 0 is Sunday, 6 is Saturday.
  package var weekday: Int { ((dayNumber + 4) % 7 + 7) % 7 }

  /// The day this many days later, earlier for a negative number.
  package func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CivilDate: Comparable {
  /// A number that grows with the day.
  private var order: Int64 { (Int64(ownYear) * 16 + Int64(ownMonth)) * 32 + Int64(ownDay) }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.order < right.order
  }
}

extension CivilDate: CustomStringConvertible {
  /// `YYYY-MM-DD`, as it stands in a file.
  package var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}

extension CivilDate {
  /// Reads a day as people type it.
  ///
  /// `2026-10-05`, `2026/10/5`, `令和8年10月5日` and `R8.10.5` always; `3月19日` and `3/19` when
  /// today is known: the next such day on or after it. A weekday in parentheses may follow. In
  /// English `19 March 2027` and `Mar 19th, 2027`, without the year when today is known.
  package static func read(_ text: String, relativeTo today: CivilDate? = nil) -> CivilDate? {
    let bytes = Array(text.utf8)
    switch DateReading(bytes.trimmed(0..<bytes.count), in: bytes) {
    case .day(let date): return date
    case .monthAndDay(let month, let day): return today?.next(month: month, day: day)
    case .impossible: return nil
    case .unreadable: return english(text, relativeTo: today)
    }
  }

  /// The first day with this month and day on or after the date; 29 February may be years away.
  func next(month: Int, day: Int) -> CivilDate? {
    for year in self.year...(self.year + 8) {
      if let date = CivilDate(year: year, month: month, day: day), date >= self { return date }
    }
    return nil
  }
}

/// What a text says about a day.
enum DateReading: Equatable {
  case day(CivilDate)
  case monthAndDay(month: Int, day: Int)
  /// Year, month and day are there, but the calendar has no such day.
  case impossible
  case unreadable

  /// Reads a range without spaces around it.
  init(_ range: Range<Int>, in bytes: some Bytes) {
    let shape = DateShape(at: range, in: bytes)
    guard Self.isWeekday(bytes.trimmed(shape.end..<range.upperBound), in: bytes) else {
      self = .unreadable
      return
    }
    if let date = shape.date {
      self = .day(date)
    } else if shape.isMonthAndDay {
      self = .monthAndDay(month: shape.numbers.0, day: shape.numbers.1)
    } else {
      self = shape.isComplete ? .impossible : .unreadable
    }
  }

  /// Whether nothing but a word in parentheses is left, as in `（金）`.
  private static func isWeekday(_ rest: Range<Int>, in bytes: some Bytes) -> Bool {
    guard let first = rest.first else { return true }
    return bytes.asciiTwin(at: first, before: rest.upperBound)?.byte == 0x28
      && (bytes[rest.upperBound - 1] == 0x29 || bytes[rest.upperBound - 1] == 0x89)
  }
}

extension CivilDate {
  /// Reads a day with the name of its month, whole or from three letters on.
  static func english(_ text: String, relativeTo today: CivilDate?) -> CivilDate? {
    let parts = text.lowercased().split { " ,.".contains($0) }
    guard parts.count == 2 || parts.count == 3 else { return nil }
    let named = parts[0].first?.isLetter == true ? 0 : 1
    guard let month = RecordWords.englishMonth(parts[named]), let day = ordinal(parts[1 - named])
    else {
      return nil
    }
    guard parts.count == 3 else { return today?.next(month: month, day: day) }
    return Int(parts[2]).flatMap { CivilDate(year: $0, month: month, day: day) }
  }

  /// The number of `19`, `19th`.
  private static func ordinal(_ text: Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let ending = text.dropFirst(digits.count)
    return ["", "st", "nd", "rd", "th"].contains(ending) ? Int(digits) : nil
  }
}
