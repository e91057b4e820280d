package import Text

/// How content people were with the meeting, from slips without names.
package enum Satisfaction: Hashable, Sendable {
  /// How many people gave each mark from 1 to 5: `counts[0]` gave 1.
  case counts([Int])
  /// What a bundle carries: the number of answers and their mean in tenths, rounded to 0.5.
  case summary(answers: Int, tenths: Int)

  package var answers: Int {
    switch self {
    case .counts(let counts): counts.reduce(0, +)
    case .summary(let answers, _): answers
    }
  }

  /// All marks together, in tenths of a mark.
  package var sumInTenths: Int64 {
    switch self {
    case .summary(let answers, let tenths): Int64(answers) * Int64(tenths)
    case .counts(let counts):
      counts.enumerated().reduce(0) { $0 + Int64($1.offset + 1) * Int64($1.element) * 10 }
    }
  }

  /// The mean mark in tenths, half up; nil without an answer.
  package var meanInTenths: Int? { Self.meanInTenths([self]) }

  /// The mean mark of several meetings in tenths, half up; nil without an answer.
  package static func meanInTenths(_ marks: [Satisfaction]) -> Int? {
    let answers = marks.reduce(Int64(0)) { $0 + Int64($1.answers) }
    guard answers > 0 else { return nil }
    let sum = marks.reduce(Int64(0)) { $0 + $1.sumInTenths }
    return Int((2 * sum + answers) / (2 * answers))
  }

  /// What may reach the secretariat: the number of answers and their mean rounded to 0.5, from five
  /// answers on.
  package var summarized: Satisfaction? {
    guard answers >= 5 else { return nil }
    let halves = (sumInTenths * 2 + Int64(answers) * 5) / (Int64(answers) * 10)
    return .summary(answers: answers, tenths: Int(halves) * 5)
  }

  var fieldValue: FieldValue {
    guard let meanInTenths else { return .none }
    return .object([
      .init("answers", .number(answers)),
      .init("mean", .figure(Quantity(mantissa: Int64(meanInTenths), places: 1))),
    ])
  }
}

extension Satisfaction {
  /// Reads `5×3 4×2 3×1`, or `6人 平均4.5` and `6 answers, mean 4.5` of a bundle.
  package static func read(_ text: String) -> Satisfaction? {
    counts(Array(text.utf8)) ?? summary(text.looselyFolded)
  }

  /// As it stands in a record; nil without an answer.
  package func text(in language: Language) -> String? {
    switch self {
    case .summary(let answers, let tenths):
      let figure = "\(tenths / 10).\(tenths % 10)"
      return language == .japanese
        ? "\(answers)人 平均\(figure)" : "\(answers) answers, mean \(figure)"
    case .counts(let counts):
      let marks = counts.enumerated().reversed().filter { $0.element > 0 }
      return marks.isEmpty
        ? nil : marks.map { "\($0.offset + 1)×\($0.element)" }.joined(separator: " ")
    }
  }

  /// Reads the number that leads and the mean at the end.
  private static func summary(_ folded: String) -> Satisfaction? {
    guard ["平均", "mean"].contains(where: { folded.holds($0) }) else { return nil }
    let digits = folded.prefix { ("0"..."9").contains($0) }
    guard digits.utf8.count <= 5, let answers = Int(digits),
      let tenths = tenths(Array(folded.utf8.suffix(3))), (10...50).contains(tenths)
    else { return nil }
    return .summary(answers: answers, tenths: tenths)
  }

  /// A mean such as `4.5` in tenths.
  private static func tenths(_ bytes: [UInt8]) -> Int? {
    guard bytes.count == 3, bytes[1] == 0x2E, let whole = bytes.number(in: 0..<1),
      let part = bytes.number(in: 2..<3)
    else { return nil }
    return whole * 10 + part
  }

  /// Reads pairs of a mark and a count with `×` between them, divided by spaces or commas.
  private static func counts(_ bytes: [UInt8]) -> Satisfaction? {
    var counts = [0, 0, 0, 0, 0]
    var index = 0
    while index < bytes.count {
      if let length = bytes.separatorLength(at: index, before: bytes.count) {
        index += length
        continue
      }
      guard let mark = number(&index, bytes), (1...5).contains(mark), skipTimes(&index, bytes),
        let count = number(&index, bytes), counts[mark - 1] + count <= 9_999,
        index == bytes.count || bytes.separatorLength(at: index, before: bytes.count) != nil
      else { return nil }
      counts[mark - 1] += count
    }
    return .counts(counts)
  }

  /// Reads the digits at a place and steps behind them.
  private static func number(_ index: inout Int, _ bytes: [UInt8]) -> Int? {
    let start = index
    while let (byte, length) = bytes.asciiTwin(at: index, before: bytes.count),
      (0x30...0x39).contains(byte)
    {
      index += length
    }
    return bytes.number(in: start..<index)
  }

  /// Steps over `×`, `✕`, `x` or `*`; false when none is there.
  private static func skipTimes(_ index: inout Int, _ bytes: [UInt8]) -> Bool {
    if let (byte, length) = bytes.asciiTwin(at: index, before: bytes.count) {
      index += length
      return byte & 0xDF == 0x58 || byte == 0x2A
    }
    for sign in ["×", "✕"] where bytes[index...].starts(with: sign.utf8) {
      index += sign.utf8.count
      return true
    }
    return false
  }
}
