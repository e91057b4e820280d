/// A number with its unit, exactly: 10件, 49.4億円, 25%.
///
/// It is mantissa × 10^-places, so 0.5件 has mantissa 5 and one place. Words for large numbers are
/// multiplied out (49.4億円 is 4,940,000,000 円), 割 is ten percent.
package struct Quantity: Hashable, Sendable {
  package let mantissa: Int64
  /// How many digits stand behind the point.
  package let places: Int
  package let unit: String

  package init(mantissa: Int64, places: Int = 0, unit: String = "") {
    (self.mantissa, self.places, self.unit) = (mantissa, places, unit)
  }
}

extension Quantity {
  /// Reads a text that is a number and a unit and nothing else, but for a remark in parentheses.
  ///
  /// `10件`, `４９．４億円`, `1億2,000万円`, `3割`, `▲5%`, `2.5 million yen`. A text that says more,
  /// such as 約10件 or 月2回から3回, is no quantity; nobody is told, for it stays as it was typed.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    var reader = QuantityReader(bytes: bytes, range: bytes.trimmed(0..<bytes.count))
    guard let quantity = reader.read() else { return nil }
    self = quantity
  }

  /// The number in digits: `4940000000`, `-0.5`.
  package var digits: String {
    guard places > 0 else { return "\(mantissa)" }
    var digits = "\(mantissa.magnitude)"
    while digits.utf8.count <= places { digits = "0" + digits }
    let point = digits.utf8.count - places
    return "\(mantissa < 0 ? "-" : "")\(digits.prefix(point)).\(digits.dropFirst(point))"
  }
}

/// A walk over the bytes of a quantity.
private struct QuantityReader {
  let bytes: [UInt8]
  var range: Range<Int>

  /// Words for powers of ten; longer ones stand before those they begin with.
  private static let scales: [(word: [UInt8], power: Int)] = [
    ("兆", 12), ("億", 8), ("百万", 6), ("万", 4), ("千", 3), ("billion", 9), ("million", 6),
    ("thousand", 3),
  ].map { (Array($0.0.utf8), $0.1) }

  mutating func read() -> Quantity? {
    let isNegative = takeSign()
    guard var (mantissa, places) = takeNumber() else { return nil }
    var lowest = Int.max
    while let power = takeScale() {
      // 1億2,000万: each part is smaller than the one before it.
      guard power < lowest, let scaled = Self.scaled(mantissa, places, by: power) else {
        return nil
      }
      (mantissa, places) = scaled
      lowest = power
      guard let next = takeNumber() else { break }
      guard let rest = takeRest(of: next, below: power), places == 0 else { return nil }
      let (sum, overflow) = mantissa.addingReportingOverflow(rest)
      if overflow { return nil }
      return finish(isNegative ? -sum : sum, 0)
    }
    return finish(isNegative ? -mantissa : mantissa, places)
  }

  /// The smaller part of a number such as 1億2,000万, multiplied out.
  private mutating func takeRest(
    of number: (mantissa: Int64, places: Int), below power: Int
  ) -> Int64? {
    var (mantissa, places) = number
    if let next = takeScale() {
      guard next < power, let scaled = Self.scaled(mantissa, places, by: next) else { return nil }
      (mantissa, places) = scaled
    }
    return places == 0 ? mantissa : nil
  }

  /// The quantity, if nothing is left but a unit.
  private func finish(_ mantissa: Int64, _ places: Int) -> Quantity? {
    var unit = bytes.trimmed(range)
    if let opening = unit.first(where: {
      bytes.asciiTwin(at: $0, before: unit.upperBound)?.byte == 0x28
    }) {
      unit = bytes.trimmed(unit.lowerBound..<opening)
    }
    guard let name = unitName(unit) else { return nil }
    if name == "割" {
      guard let tenfold = Self.scaled(mantissa, places, by: 1) else { return nil }
      return Quantity(mantissa: tenfold.mantissa, places: tenfold.places, unit: "%")
    }
    return Quantity(mantissa: mantissa, places: places, unit: name)
  }

  /// The unit in a range: at most 24 bytes without a digit or a sign that goes on.
  private func unitName(_ unit: Range<Int>) -> String? {
    let beginsWithScale = Self.scales.contains { bytes[unit].starts(with: $0.word) }
    guard unit.count <= 24, !beginsWithScale else { return nil }
    if unit.count == 3, bytes.asciiTwin(at: unit.lowerBound, before: unit.upperBound)?.byte == 0x25
    {
      return "%"
    }
    var index = unit.lowerBound
    while index < unit.upperBound {
      if let (byte, length) = bytes.asciiTwin(at: index, before: unit.upperBound) {
        let isLetter = (0x41...0x5A).contains(byte & 0xDF)
        guard isLetter || byte == 0x20 || byte == 0x25 || byte == 0x2F else { return nil }
        index += length
      } else if bytes.commaLength(at: index, before: unit.upperBound) != nil || stops(at: index) {
        return nil
      } else {
        index += 1
      }
    }
    return String(decoding: bytes[unit], as: UTF8.self)
  }

  /// Whether 。, ～ or から stands at a place, so that the text says more than one quantity.
  private func stops(at index: Int) -> Bool {
    ["。", "～", "〜", "から", "以上", "以下", "未満", "程度"].contains { bytes[index...].starts(with: $0.utf8) }
  }

  /// Steps over a minus, also ▲ and △ of budgets.
  private mutating func takeSign() -> Bool {
    for sign in ["-", "−", "－", "▲", "△"] where bytes[range].starts(with: sign.utf8) {
      range = range.dropFirst(sign.utf8.count)
      return true
    }
    return false
  }

  /// Digits, perhaps with commas between groups of three and with a point.
  private mutating func takeNumber() -> (mantissa: Int64, places: Int)? {
    range = bytes.trimmed(range)
    var (value, places, digits, hasPoint): (Int64, Int, Int, Bool) = (0, 0, 0, false)
    while let (byte, length) = bytes.asciiTwin(at: range.lowerBound, before: range.upperBound) {
      if (0x30...0x39).contains(byte) {
        let (tens, high) = value.multipliedReportingOverflow(by: 10)
        let (sum, over) = tens.addingReportingOverflow(Int64(byte - 0x30))
        if high || over { return nil }
        (value, digits, places) = (sum, digits + 1, places + (hasPoint ? 1 : 0))
      } else if byte == 0x2E, digits > 0, !hasPoint, isDigit(behind: length) {
        hasPoint = true
      } else if byte != 0x2C || digits == 0 || hasPoint || !isGroup(behind: length) {
        break
      }
      range = range.dropFirst(length)
    }
    return digits > 0 ? (value, places) : nil
  }

  /// Whether a digit follows a sign of some length.
  private func isDigit(behind length: Int) -> Bool {
    let next = bytes.asciiTwin(at: range.lowerBound + length, before: range.upperBound)
    return next.map { (0x30...0x39).contains($0.byte) } ?? false
  }

  /// Whether exactly three digits follow a comma.
  private func isGroup(behind length: Int) -> Bool {
    var (index, count) = (range.lowerBound + length, 0)
    while let (byte, length) = bytes.asciiTwin(at: index, before: range.upperBound),
      (0x30...0x39).contains(byte), count < 4
    {
      (index, count) = (index + length, count + 1)
    }
    return count == 3
  }

  private mutating func takeScale() -> Int? {
    range = bytes.trimmed(range)
    for scale in Self.scales where bytes[range].starts(with: scale.word) {
      range = range.dropFirst(scale.word.count)
      return scale.power
    }
    return nil
  }

  /// A number times a power of ten; nil beyond 64 bits.
  private static func scaled(
    _ mantissa: Int64, _ places: Int, by power: Int
  ) -> (mantissa: Int64, places: Int)? {
    var (value, left) = (mantissa, power)
    var places = places
    while left > 0, places > 0 { (left, places) = (left - 1, places - 1) }
    while left > 0 {
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      (value, left) = (tens, left - 1)
    }
    return (value, places)
  }
}
