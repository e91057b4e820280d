/// Reads a document of XML piece by piece, as far as spreadsheets need it.
///
/// Names go without their prefix. A document with a DOCTYPE is refused: what it could define grows
/// without bound.
struct XMLReader {
  /// One piece of a document.
  enum Piece: Hashable {
    case start(String)
    case text(String)
    case end(String)
  }

  /// The document is no XML, or of a kind that is not read here.
  struct Damage: Error, Hashable {}

  private let bytes: [UInt8]
  private var place: Int
  /// The elements that are open, the innermost last.
  private var open: [String] = []
  /// Whether the last start was an element without content, whose end comes next.
  private var endsAtOnce = false
  /// What the last start says: names and values.
  private var attributes: [(name: String, value: String)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// What an attribute of the last start says.
  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The next piece; nil at the end of the document.
  mutating func next() throws(Damage) -> Piece? {
    if endsAtOnce {
      endsAtOnce = false
      return .end(open.removeLast())
    }
    while place < bytes.count {
      if bytes[place] != Self.less { return .text(try text(upTo: Self.less)) }
      if skips("<?", to: "?>") || skips("<!--", to: "-->") { continue }
      if starts("<![CDATA[") { return .text(try characters()) }
      if starts("<!") { throw Damage() }
      return starts("</") ? try end() : try start()
    }
    guard open.isEmpty else { throw Damage() }
    return nil
  }

  private static let (less, greater): (UInt8, UInt8) = (0x3C, 0x3E)

  private func starts(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[place...].starts(with: $0) }
  }

  /// Passes over what stands between two marks; false where the first does not stand here.
  private mutating func skips(_ first: StaticString, to last: StaticString) -> Bool {
    guard starts(first) else { return false }
    while place < bytes.count, !starts(last) { place += 1 }
    place = min(bytes.count, place + last.utf8CodeUnitCount)
    return true
  }

  private mutating func characters() throws(Damage) -> String {
    let first = place + 9
    while place < bytes.count, !starts("]]>") { place += 1 }
    guard place < bytes.count, first <= place else { throw Damage() }
    defer { place += 3 }
    return try decoded(bytes[first..<place])
  }

  private mutating func end() throws(Damage) -> Piece {
    place += 2
    let name = try name()
    skipSpace()
    guard place < bytes.count, bytes[place] == Self.greater, open.popLast() == name else {
      throw Damage()
    }
    place += 1
    return .end(name)
  }

  private mutating func start() throws(Damage) -> Piece {
    place += 1
    let name = try name()
    attributes = []
    while true {
      skipSpace()
      guard place < bytes.count else { throw Damage() }
      if bytes[place] == Self.greater { break }
      if starts("/>") {
        endsAtOnce = true
        place += 1
        break
      }
      try readAttribute()
    }
    place += 1
    open.append(name)
    guard open.count < 100 else { throw Damage() }
    return .start(name)
  }

  private mutating func readAttribute() throws(Damage) {
    let name = try name()
    skipSpace()
    guard place < bytes.count, bytes[place] == 0x3D else { throw Damage() }
    place += 1
    skipSpace()
    guard place < bytes.count, bytes[place] == 0x22 || bytes[place] == 0x27 else {
      throw Damage()
    }
    let quote = bytes[place]
    place += 1
    let value = try text(upTo: quote)
    guard place < bytes.count else { throw Damage() }
    place += 1
    attributes.append((name, value))
  }

  /// A name without its prefix.
  private mutating func name() throws(Damage) -> String {
    let first = place
    while place < bytes.count, !Self.endsName(bytes[place]) { place += 1 }
    guard first < place else { throw Damage() }
    let whole = bytes[first..<place]
    let colon = whole.lastIndex(of: 0x3A).map { $0 + 1 } ?? first
    return try decoded(whole[colon...])
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || [0x2F, 0x3D, 0x3E, 0x22, 0x27, 0x3C].contains(byte)
  }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
  }

  /// What stands up to a byte, with entities resolved.
  private mutating func text(upTo end: UInt8) throws(Damage) -> String {
    var text: [UInt8] = []
    var first = place
    while place < bytes.count, bytes[place] != end {
      if bytes[place] == 0x26 {
        text += bytes[first..<place]
        text += Array(String(Character(try entity())).utf8)
        first = place
      } else {
        place += 1
      }
    }
    text += bytes[first..<place]
    return try decoded(text[...])
  }

  /// The character of `&amp;` or `&#x3042;`.
  private mutating func entity() throws(Damage) -> Unicode.Scalar {
    let first = place + 1
    guard let end = bytes[first...].prefix(12).firstIndex(of: 0x3B) else { throw Damage() }
    let name = String(decoding: bytes[first..<end], as: UTF8.self)
    place = end + 1
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      let isHexadecimal = name.hasPrefix("#x")
      guard name.hasPrefix("#"),
        let value = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10),
        let scalar = Unicode.Scalar(value)
      else { throw Damage() }
      return scalar
    }
  }

  private func decoded(_ bytes: ArraySlice<UInt8>) throws(Damage) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Damage() }
    return text
  }
}
