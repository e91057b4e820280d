/// A number by its decimal digits, exactly as it was written.
struct DecimalDigits: Hashable, Sendable {
  var isNegative: Bool
  /// Without zeros in front; empty for zero.
  var digits: [UInt8]
  /// How many of the digits stand before the point; negative where zeros follow it first.
  var point: Int

  /// Reads `-12.5`, `0.30000000000000004`, `1.2E-3`; nil for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var place = 0
    isNegative = bytes.first == 0x2D
    if isNegative || bytes.first == 0x2B { place = 1 }
    (digits, point) = ([], 0)
    var (hasDigit, isBehind) = (false, false)
    while place < bytes.count, bytes[place] != 0x45, bytes[place] != 0x65 {
      if bytes[place] == 0x2E, !isBehind {
        isBehind = true
      } else if (0x30...0x39).contains(bytes[place]) {
        hasDigit = true
        if !digits.isEmpty || bytes[place] != 0x30 {
          digits.append(bytes[place] - 0x30)
          if !isBehind { point += 1 }
        } else if isBehind {
          point -= 1
        }
      } else {
        return nil
      }
      place += 1
    }
    guard hasDigit, digits.count < 400 else { return nil }
    if place < bytes.count {
      let power = String(decoding: bytes[(place + 1)...], as: UTF8.self)
      guard let power = Int(power), abs(power) < 400 else { return nil }
      point += power
    }
    if digits.isEmpty { (isNegative, point) = (false, 0) }
  }

  /// Rounds to so many digits behind the point, halves away from zero.
  mutating func round(places: Int) { round(toDigits: point + places) }

  /// Rounds to so many digits in all.
  mutating func round(toDigits count: Int) {
    guard count < digits.count else { return }
    let isUp = count >= 0 && digits[max(0, count)] >= 5
    digits = Array(digits.prefix(max(0, count)))
    if isUp {
      var index = digits.count - 1
      while index >= 0, digits[index] == 9 { index -= 1 }
      if index < 0 {
        (digits, point) = ([1], point + 1)
      } else {
        digits = Array(digits[...index])
        digits[index] += 1
      }
    }
    if digits.allSatisfy({ $0 == 0 }) { (digits, point, isNegative) = ([], 0, false) }
  }

  /// The digits with a point where one is needed; `places` pads them, `isGrouped` parts thousands.
  func text(places: Int? = nil, isGrouped: Bool = false) -> String {
    func digit(_ index: Int) -> UInt8 { digits.indices.contains(index) ? digits[index] : 0 }
    let needed = digits.last == 0 ? trimmed.digits.count : digits.count
    let behind = max(0, places ?? needed - point)
    var bytes: [UInt8] = []
    for index in 0..<max(1, point) {
      let left = max(1, point) - index
      if isGrouped, index > 0, left % 3 == 0 { bytes.append(0x2C) }
      bytes.append(0x30 + (point > 0 ? digit(index) : 0))
    }
    if behind > 0 { bytes.append(0x2E) }
    for index in 0..<behind { bytes.append(0x30 + digit(point + index)) }
    return (isNegative ? "-" : "") + String(decoding: bytes, as: UTF8.self)
  }

  /// Without zeros at the end.
  private var trimmed: DecimalDigits {
    var trimmed = self
    while trimmed.digits.last == 0 { trimmed.digits.removeLast() }
    return trimmed
  }

  /// The whole number that it begins with; nil where that is too large for a day.
  var whole: Int? {
    guard point <= 8 else { return nil }
    let value = (0..<max(0, point)).reduce(0) { sum, index in
      sum * 10 + (index < digits.count ? Int(digits[index]) : 0)
    }
    return isNegative ? -value : value
  }
}

/// How a spreadsheet shows the numbers of a cell.
package enum NumberLook: Hashable, Sendable {
  case general
  case date
  /// A time of day.
  case time
  /// By the sections of its format: positive numbers, negative ones.
  case pattern([NumberPattern])

  /// The look of one of the formats that every spreadsheet knows.
  package init(builtIn id: Int) {
    switch id {
    case 1: self = NumberLook("0")
    case 2: self = NumberLook("0.00")
    case 3, 37, 38, 41, 42: self = NumberLook("#,##0")
    case 4, 39, 40, 43, 44: self = NumberLook("#,##0.00")
    case 9: self = NumberLook("0%")
    case 10: self = NumberLook("0.00%")
    // 27 to 36 and 50 to 58 are Japanese dates, but for two times.
    case 14...17, 22, 27...31, 34...36, 50...58: self = .date
    case 18...21, 32, 33, 45...47: self = .time
    default: self = .general
    }
  }

  /// Reads a format: `yyyy/m/d`, `ggge"年"m"月"d"日"`, `#,##0"件"`, `0.0%`.
  package init(_ format: String) {
    let sections = NumberPattern.sections(of: format)
    var first = sections.first ?? NumberPattern()
    first.signs = first.signs.putting("", for: "am/pm")
    if first.signs.isEmpty || first.signs.hasPrefix("general") || first.signs.holds("標準")
      || first.signs == "@"
    {
      self = .general
    } else if first.signs.contains(where: { "ydga".contains($0) }) || first.hasEraYear {
      self = .date
    } else if first.signs.contains(where: { "hs".contains($0) }) {
      self = .time
    } else if first.signs.contains(where: { $0 == "m" }) {
      self = .date
    } else {
      self = first.isSimple ? .pattern(sections) : .general
    }
  }
}

/// One section of a format of numbers.
package struct NumberPattern: Hashable, Sendable {
  /// What stands there besides literal words, in lower case.
  fileprivate(set) var signs = ""
  fileprivate(set) var before = ""
  fileprivate(set) var after = ""

  /// The sections of a format, without colours, conditions and places that are kept free.
  fileprivate static func sections(of format: String) -> [NumberPattern] {
    var (all, current): ([NumberPattern], NumberPattern) = ([], NumberPattern())
    var (rest, isQuoted) = (format[...], false)
    while let sign = rest.popFirst() {
      if isQuoted, sign != "\"" {
        current.add(sign)
      } else if sign == "\"" {
        isQuoted.toggle()
      } else if sign == "\\" || sign == "!" {
        if let literal = rest.popFirst() { current.add(literal) }
      } else if sign == "_" || sign == "*" {
        _ = rest.popFirst()
      } else if sign == "[" {
        // [h] counts on beyond a day; other brackets are colours, conditions and languages.
        let inside = rest.prefix { $0 != "]" }
        if inside.allSatisfy({ "hmsHMS".contains($0) }) {
          current.signs += folded(String(inside)).text
        }
        rest = rest.dropFirst(inside.count + 1)
      } else if sign == ";" {
        all.append(current)
        current = NumberPattern()
      } else if sign.isASCII || !current.takes(sign) {
        current.signs += folded(String(sign)).text
      }
    }
    return all + [current]
  }

  private mutating func add(_ sign: Character) {
    if signs.isEmpty { before.append(sign) } else { after.append(sign) }
  }

  /// Takes a sign of another script for a literal word, but the 標準 of G/標準.
  private mutating func takes(_ sign: Character) -> Bool {
    if "標準".contains(sign) { return false }
    add(sign)
    return true
  }

  /// Whether there is the year of an era: an e that belongs to no power of ten.
  fileprivate var hasEraYear: Bool {
    var isPower = false
    for index in signs.indices where signs[index] == "e" {
      isPower = signs[signs.index(after: index)...].first.map { "+-".contains($0) } ?? false
      if !isPower { return true }
    }
    return false
  }

  /// Whether there are but digits, a point, commas, signs and per cent.
  fileprivate var isSimple: Bool { signs.allSatisfy { "0#?.,%-+() ".contains($0) } }

  /// A number as the section shows it.
  fileprivate func text(_ number: DecimalDigits) -> String {
    var number = number
    let isPercent = signs.contains { $0 == "%" }
    if isPercent, !number.digits.isEmpty { number.point += 2 }
    let body = signs.filter { "0#?.,".contains($0) }
    // Commas at the end divide by a thousand each.
    let scale = body.reversed().prefix { $0 == "," }.count
    if !number.digits.isEmpty { number.point -= 3 * scale }
    let parts = body.dropLast(scale).split(separator: ".", omittingEmptySubsequences: false)
    let places = parts.count > 1 ? parts[1].count : 0
    let needed = parts.count > 1 ? parts[1].count { $0 == "0" } : 0
    number.round(places: places)
    let shown = min(places, max(needed, number.digits.count - number.point))
    let text = number.text(
      places: max(0, shown), isGrouped: parts.first?.contains { $0 == "," } ?? false)
    return before + text + (isPercent ? "%" : "") + after
  }
}

extension NumberLook {
  /// What a cell shows of a number as the file has it.
  package func cell(_ text: String, from1904: Bool) -> Sheet.Cell {
    guard var number = DecimalDigits(text) else { return Sheet.Cell(text) }
    switch self {
    case .date: return SerialDay.cell(number, from1904: from1904)
    case .time: return Sheet.Cell(SerialDay.time(number))
    case .pattern(let sections):
      if number.isNegative, sections.count > 1 {
        number.isNegative = false
        return Sheet.Cell(sections[1].text(number))
      }
      return Sheet.Cell(sections[0].text(number))
    case .general:
      // As many digits as a spreadsheet keeps; what is behind them is an error of reckoning.
      number.round(toDigits: 15)
      let isLong = number.point > 21 || number.point < -9
      return Sheet.Cell(isLong ? text : number.text())
    }
  }
}

/// Days and times as spreadsheets number them.
enum SerialDay {
  /// The day of a number; one that is no day of the calendar shows what Excel shows.
  ///
  /// Excel takes 1900 for a leap year: 60 is its 29 February, from 61 on the days are true. In the
  /// other system 0 is 1904-01-01.
  static func cell(_ number: DecimalDigits, from1904: Bool) -> Sheet.Cell {
    let plain = number.text()
    guard let serial = number.whole, !number.isNegative, serial <= 2_958_465 else {
      return Sheet.Cell(plain)
    }
    if from1904 { return Sheet.Cell(plain, day: serial - 24_107) }
    switch serial {
    case 0: return Sheet.Cell(plain)
    case 60: return Sheet.Cell("1900/2/29")
    case 1..<60: return Sheet.Cell(plain, day: serial - 25_568)
    default: return Sheet.Cell(plain, day: serial - 25_569)
    }
  }

  /// `14:05`, to the minute.
  static func time(_ number: DecimalDigits) -> String {
    let behind = number.point >= 0 ? Array(number.digits.dropFirst(number.point)) : []
    let zeros = Array(repeating: UInt8(0), count: max(0, min(6, -number.point)))
    let digits = (number.point >= 0 ? behind : zeros + number.digits).prefix(6)
    let million = (0..<6).reduce(0) { sum, index in
      sum * 10 + (index < digits.count ? Int(digits[digits.startIndex + index]) : 0)
    }
    let minutes = (million * 144 + 5_000) / 100_000 % 1_440
    return "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }
}
