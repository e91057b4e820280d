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
  init(_ range: Range<Int>, in bytes: [UInt8]) {
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
  private static func isWeekday(_ rest: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let first = rest.first else { return true }
    return bytes.asciiTwin(at: first, before: rest.upperBound)?.byte == 0x28
      && (bytes[rest.upperBound - 1] == 0x29 || bytes[rest.upperBound - 1] == 0x89)
  }
}
