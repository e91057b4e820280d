/// A JSON value whose objects keep the order of their keys.
package indirect enum JSON: Hashable, Sendable {
  case object([Member])
  case array([JSON])
  case string(String)
  case integer(Int)
  case decimal(FixedPoint)
  case bool(Bool)
  case null

  /// One key of an object.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSON

    package init(_ key: String, _ value: JSON) { (self.key, self.value) = (key, value) }
  }

  /// A string, or null.
  package static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// An array of strings.
  package static func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}

extension JSON: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, JSON)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}

extension JSON: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .string(text) }
}

extension JSON {
  /// The value on one line, for lines of JSON.
  package var compact: String { written(indent: nil) }

  /// The value over several lines, two spaces a level, with a line break at its end.
  package var pretty: String { written(indent: 0) + "\n" }

  private func written(indent: Int?) -> String {
    switch self {
    case .object(let members):
      let colon = indent == nil ? ":" : ": "
      let parts = members.map { member in
        Self.quoted(member.key) + colon + member.value.written(indent: indent.map { $0 + 2 })
      }
      return Self.enclosed("{", parts, "}", indent: indent)
    case .array(let values):
      let parts = values.map { $0.written(indent: indent.map { $0 + 2 }) }
      return Self.enclosed("[", parts, "]", indent: indent)
    case .string(let text): return Self.quoted(text)
    case .integer(let number): return String(number)
    case .decimal(let number): return number.description
    case .bool(let flag): return flag ? "true" : "false"
    case .null: return "null"
    }
  }

  private static func enclosed(
    _ open: String, _ parts: [String], _ close: String, indent: Int?
  ) -> String {
    guard let indent, !parts.isEmpty else { return open + parts.joined(separator: ",") + close }
    let outer = "\n" + String(repeating: " ", count: indent)
    return open + outer + "  " + parts.joined(separator: ",\(outer)  ") + outer + close
  }

  /// The text in quotes, with what RFC 8259 forbids escaped, and line separators for scripts.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}": result += escape(scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// `\u001f`: four hexadecimal digits.
  private static func escape(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

/// A number with a fixed count of digits after its point, which prints the same on every machine.
package struct FixedPoint: Hashable, Sendable {
  /// The number in units of its last digit.
  package var units: Int
  /// 1 to 6.
  package var digits: Int

  package init(units: Int, digits: Int) { (self.units, self.digits) = (units, digits) }

  /// The nearest number with so many digits, halves away from zero.
  package init(_ value: Double, digits: Int) {
    let scaled = (0..<digits).reduce(value) { number, _ in number * 10 }
    self.init(units: Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5), digits: digits)
  }
}

extension FixedPoint: CustomStringConvertible {
  package var description: String {
    let text = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    return (units < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }
}
