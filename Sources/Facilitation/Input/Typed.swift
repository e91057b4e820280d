import Records
import Text

/// One typed line and the ways in which a question may understand it.
struct Typed: Hashable {
  /// As it is stored: one line, nothing around it.
  let text: String
  /// As it is understood.
  let folded: String

  init(_ line: String) {
    text = line.asOneLine
    folded = text.foldedAnswer
  }

  var isEmpty: Bool { text.isEmpty }

  /// 0, the answer that is no wherever Enter is yes, and what is said where there is nothing.
  var isNo: Bool { Self.noes.contains(folded) }

  private static let noes = [
    "0", "いいえ", "ない", "なし", "特にない", "特になし", "ありません", "no", "n", "none", "nothing",
  ]

  /// The whole answer as one number, with a unit perhaps: `６０分`, `7人`, `課題2`.
  var number: Int? {
    let all = numbers
    return all?.count == 1 ? all?.first : nil
  }

  /// The whole answer as numbers with any separators between: `６、５、３`; nil for other text.
  var numbers: [Int]? {
    let parts = folded.split { " ,、，・と".contains($0) }.filter {
      !Self.units.contains(String($0)) && !Self.letters.contains(String($0))
    }
    let found = parts.compactMap(Self.number(in:))
    return found.isEmpty || found.count < parts.count ? nil : found
  }

  /// The numbers that can be typed: four digits.
  static let range = 0...9999

  /// What may follow a number.
  private static let units = ["人", "名", "分", "枚", "票", "点", "個", "番", "people", "min", "minutes"]
  /// What may lead the number of an entry.
  private static let letters = [
    "現状", "ありたい姿", "課題", "アクション", "current", "ideal", "issue", "action", "c", "i", "g", "a",
  ]

  private static func number(in part: Substring) -> Int? {
    let letter = letters.first { part.hasPrefix($0) } ?? ""
    let body = part.dropFirst(letter.count)
    let digits = body.prefix { $0.isDigit }
    let unit = String(body.dropFirst(digits.count))
    guard digits.count <= 4, unit.isEmpty || units.contains(unit) else { return nil }
    return Int(digits)
  }
}

extension String {
  /// The text as it is stored: one line with nothing around it.
  var asOneLine: String { sanitized(self).trimmed }
}

extension Character {
  /// Whether it is one of 0 to 9; 一 is a number to Swift, but not to a command.
  var isDigit: Bool { isASCII && isNumber }
}
