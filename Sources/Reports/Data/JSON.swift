package import Records

/// A JSON value whose objects keep the order of their keys.
package enum JSON: Hashable, Sendable {
  case object([Member])
  case array([JSON])
  case string(String)
  case integer(Int)
  /// A number with its digits after the point; its unit is not written.
  case decimal(Quantity)
  case bool(Bool)
  case null

  /// One key of an object.
  package struct Member: Hashable, Sendable {
    package var key: String
    package var value: JSON

    package init(_ key: String, _ value: JSON) { (self.key, self.value) = (key, value) }
  }

  /// An object of the program's own, whose first key is the version of all its shapes.
  ///
  /// The number rises, for all of them at once, when a key changes its meaning or goes.
  package static func versioned(_ members: [Member]) -> JSON {
    .object([Member("version", .integer(2))] + members)
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
  package var compact: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// The value over several lines, two spaces a level, with a line break at its end.
  package var pretty: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  /// Appends the value; `indent` is that of the line it begins on, nil for all on one line.
  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .object(let members):
      Self.write("{", members.count, "}", to: &text, indent) { place, text, inner in
        Self.quote(members[place].key, to: &text)
        text += inner == nil ? ":" : ": "
        members[place].value.write(to: &text, indent: inner)
      }
    case .array(let values):
      Self.write("[", values.count, "]", to: &text, indent) { place, text, inner in
        values[place].write(to: &text, indent: inner)
      }
    case .string(let string): Self.quote(string, to: &text)
    case .integer(let number): text += "\(number)"
    case .decimal(let number): text += number.digits
    case .bool(let flag): text += flag ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write(
    _ open: String, _ count: Int, _ close: String, to text: inout String, _ indent: Int?,
    part: (Int, inout String, Int?) -> Void
  ) {
    text += open
    for place in 0..<count {
      if place > 0 { text += "," }
      if let indent { breakLine(&text, indent: indent + 2) }
      part(place, &text, indent.map { $0 + 2 })
    }
    if let indent, count > 0 { breakLine(&text, indent: indent) }
    text += close
  }

  private static func breakLine(_ text: inout String, indent: Int) {
    text += "\n"
    for _ in 0..<indent { text += " " }
  }

  /// The text in quotes, with what RFC 8259 forbids escaped, line separators for scripts, and what
  /// a terminal would obey.
  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      text += string
    } else {
      for scalar in string.unicodeScalars { append(scalar, to: &text) }
    }
    text += "\""
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{61C}", "\u{200E}", "\u{200F}",
      "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}
