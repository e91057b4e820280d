/// The numbers of a date as it was typed, before anybody asks whether the day exists.
struct DateShape {
  private(set) var numbers: (Int, Int, Int) = (0, 0, 0)
  private(set) var count = 0
  /// Whether 令和 or R leads, so that the year counts from 2019.
  private(set) var isReiwa = false
  /// The sign behind the first number: `-`, `/`, `.`, or `年` and `月` as `y` and `m`.
  private(set) var firstSign: UInt8 = 0
  /// Where the date ends.
  private(set) var end: Int

  /// Reads as much of a range as belongs to a date.
  init(at range: Range<Int>, in bytes: some Bytes) {
    end = range.lowerBound
    var index = readEra(range, bytes)
    while count < 3, let (number, length) = Self.number(at: index, range.upperBound, bytes) {
      append(number)
      index += length
      end = index
      guard let sign = Self.sign(at: index, range.upperBound, bytes) else { return }
      let isDay = sign.byte == 0x64
      if count == 3, !isDay { return }
      if count == 1 { firstSign = sign.byte }
      index += sign.length
      if sign.byte > 0x60 { end = index }
      if isDay { return }
    }
  }

  /// The day that the numbers name; nil when the calendar has none or the year is missing.
  var date: CivilDate? {
    guard isComplete else { return nil }
    guard isReiwa else { return CivilDate(year: numbers.0, month: numbers.1, day: numbers.2) }
    // The era began on 1 May 2019; before it there is no 令和.
    let date = CivilDate(year: numbers.0 + 2018, month: numbers.1, day: numbers.2)
    return date.flatMap { ($0.year, $0.month) >= (2019, 5) ? $0 : nil }
  }

  /// Whether year, month and day are there.
  var isComplete: Bool {
    count == 3 && firstSign != 0x6D && (isReiwa ? numbers.0 < 100 : numbers.0 >= 1000)
  }

  /// Whether only month and day are there: `3月19日`, `3/19`.
  var isMonthAndDay: Bool {
    count == 2 && !isReiwa && (firstSign == 0x6D || firstSign == 0x2F)
  }

  /// The range of a date that leads a text; nil when year, month and day do not.
  static func leading(_ range: Range<Int>, _ bytes: some Bytes) -> Range<Int>? {
    guard let first = range.first.map({ bytes[$0] }),
      (0x30...0x39).contains(first) || [0x52, 0x72, 0xE4, 0xEF].contains(first)
    else { return nil }
    let shape = DateShape(at: range, in: bytes)
    return shape.isComplete ? range.lowerBound..<shape.end : nil
  }

  private mutating func append(_ number: Int) {
    switch count {
    case 0: numbers.0 = number
    case 1: numbers.1 = number
    default: numbers.2 = number
    }
    count += 1
  }

  /// Steps over 令和 or R when it leads.
  private mutating func readEra(_ range: Range<Int>, _ bytes: some Bytes) -> Int {
    let start = range.lowerBound
    if range.count >= 6, bytes[start] == 0xE4,
      bytes[range].starts(with: [0xE4, 0xBB, 0xA4, 0xE5, 0x92, 0x8C])
    {
      isReiwa = true
      return start + 6
    }
    if let (byte, length) = bytes.asciiTwin(at: start, before: range.upperBound),
      byte & 0xDF == 0x52
    {
      isReiwa = true
      return start + length
    }
    return start
  }

  /// Up to four digits, or 元 for 1.
  private static func number(
    at start: Int, _ end: Int, _ bytes: some Bytes
  ) -> (value: Int, length: Int)? {
    if start < end, bytes[start] == 0xE5, bytes[start..<end].starts(with: [0xE5, 0x85, 0x83]) {
      return (1, 3)
    }
    var (index, value, digits) = (start, 0, 0)
    while digits < 5, let (byte, length) = bytes.asciiTwin(at: index, before: end),
      (0x30...0x39).contains(byte)
    {
      (index, value, digits) = (index + length, value * 10 + Int(byte - 0x30), digits + 1)
    }
    return (1...4).contains(digits) ? (value, index - start) : nil
  }

  /// The sign between two numbers; 年, 月, 日 as `y`, `m`, `d`, any hyphen as `-`.
  private static func sign(
    at index: Int, _ end: Int, _ bytes: some Bytes
  ) -> (byte: UInt8, length: Int)? {
    if let (byte, length) = bytes.asciiTwin(at: index, before: end) {
      return byte == 0x2D || byte == 0x2F || byte == 0x2E ? (byte, length) : nil
    }
    guard index + 2 < end else { return nil }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE5, 0xB9, 0xB4): return (0x79, 3)
    case (0xE6, 0x9C, 0x88): return (0x6D, 3)
    case (0xE6, 0x97, 0xA5): return (0x64, 3)
    case (0xE2, 0x88, 0x92), (0xE2, 0x80, 0x90), (0xE3, 0x83, 0xBC): return (0x2D, 3)
    default: return nil
    }
  }
}
