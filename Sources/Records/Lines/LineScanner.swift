import Text

/// One line of a document with the places of its parts, as offsets into the document's bytes.
package struct Line: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case blank
    /// `# text`, once, before everything else.
    case title
    /// `## text`; nil when the grammar has no such section.
    case heading(Heading?)
    /// `- label: value` at the top or in a section of fields.
    case field
    /// `- id: text`, or a bullet without an id whose label is then empty.
    case entry
    /// An indented `- label: value`.
    case detail
    /// An indented `- date state: text`; its label is the date, its value the rest.
    case dated
    /// A line that belongs, unread, to the detail above it.
    case continuation
    /// A line of a section that is text as it stands.
    case prose
    /// A line that fits no rule and is kept.
    case unread
  }

  /// How many bytes of a line are read; a longer one is kept and reported.
  static let longest = 65_536

  package var kind: Kind
  /// The width of the indent: 1 for a space, 2 for a tab or a full-width space.
  package fileprivate(set) var depth: Int32 = 0
  // In half the room of an Int, for a file has more than a hundred lines; none has 4 GB.
  private let start, end, following: UInt32
  private var labelStart, labelEnd, valueStart, valueEnd: UInt32

  init(_ kind: Kind, content: Range<Int>, next: Int) {
    self.kind = kind
    (start, end) = Self.places(content)
    following = UInt32(truncatingIfNeeded: next)
    (labelStart, labelEnd, valueStart, valueEnd) = (start, start, start, end)
  }

  private static func places(_ range: Range<Int>) -> (UInt32, UInt32) {
    (UInt32(truncatingIfNeeded: range.lowerBound), UInt32(truncatingIfNeeded: range.upperBound))
  }

  /// The line without its break.
  package var content: Range<Int> { Int(start)..<Int(end) }
  /// Where the next line begins.
  package var next: Int { Int(following) }
  /// The label, id or date before the value, without spaces around it.
  package var label: Range<Int> {
    get { Int(labelStart)..<Int(labelEnd) }
    set { (labelStart, labelEnd) = Self.places(newValue) }
  }
  /// The text or value without spaces around it.
  package var value: Range<Int> {
    get { Int(valueStart)..<Int(valueEnd) }
    set { (valueStart, valueEnd) = Self.places(newValue) }
  }
}

/// Sorts the lines of one file into the kinds that its grammar has.
struct LineScanner {
  private let kind: FileKind
  private var hasTitle = false
  /// The section the scan is in: nil before the first heading, `.some(nil)` in an unknown one.
  private var section: Heading??
  /// Whether lines of the section are read at all.
  private var isProse = false
  private var isInEntry = false
  /// The depth of the entry's first detail.
  private var detailDepth: Int32?

  init(kind: FileKind) { self.kind = kind }

  /// All lines from an offset on; in a session those up to and with the heading of メモ.
  mutating func lines(of bytes: [UInt8], from start: Int) -> [Line] {
    bytes.withUnsafeBufferPointer { lines(of: $0, from: start) }
  }

  private mutating func lines(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 32)
    var cursor = LineCursor(at: start)
    while let (content, next) = cursor.next(in: bytes) {
      lines.append(line(content, next, bytes))
      if section == .some(.memo) { break }
    }
    return lines
  }

  /// Measures the indent and hands the line to the rule for its first character.
  private mutating func line(_ content: Range<Int>, _ next: Int, _ bytes: some Bytes) -> Line {
    var line = Line(.unread, content: content, next: next)
    var start = content.lowerBound
    while let length = bytes.spaceLength(at: start, before: content.upperBound) {
      line.depth += length == 1 && bytes[start] == 0x20 ? 1 : 2
      start += length
    }
    line.value = bytes.trimmed(start..<content.upperBound)
    if line.value.isEmpty {
      line.kind = .blank
    } else if content.count > Line.longest, !isProse {
      isInEntry = false
    } else if line.depth > 0 {
      readIndented(&line, bytes)
    } else if bytes[start] == 0x23 {
      readHash(&line, bytes)
    } else if let text = Self.bulletText(line.value, bytes) {
      line.value = text
      readBullet(&line, bytes)
    } else {
      (isInEntry, line.kind) = (false, isProse ? .prose : .unread)
    }
    return line
  }

  /// Reads `# ` and `## `; deeper headings are text.
  private mutating func readHash(_ line: inout Line, _ bytes: some Bytes) {
    let text = line.value
    let hashes = text.prefix { bytes[$0] == 0x23 }.count
    let rest = (text.lowerBound + hashes)..<text.upperBound
    guard hashes <= 2,
      rest.isEmpty || bytes.spaceLength(at: rest.lowerBound, before: text.upperBound) != nil
    else { return readLoose(&line) }
    if hashes == 2 {
      readHeading(&line, bytes.trimmed(rest), bytes)
    } else if !hasTitle, section == nil {
      (hasTitle, line.kind, line.value) = (true, .title, bytes.trimmed(rest))
    } else {
      readLoose(&line)
    }
  }

  /// Takes the line for one without a rule, which also ends the entry above it.
  private mutating func readLoose(_ line: inout Line) {
    (isInEntry, line.kind) = (false, isProse ? .prose : .unread)
  }

  /// Enters a section, unless a case goes on through headings it does not know.
  private mutating func readHeading(_ line: inout Line, _ text: Range<Int>, _ bytes: some Bytes) {
    let heading: Heading? =
      switch kind {
      case .session: Heading.ofSession.value(at: text, in: bytes)
      case .case: Heading.ofCase.value(at: text, in: bytes)
      default: Heading.ofAny.value(at: text, in: bytes)
      }
    if kind == .case, heading == nil, isProse, section != .some(nil) { return readLoose(&line) }
    (section, isInEntry, line.value, line.kind) = (heading, false, text, .heading(heading))
    isProse =
      switch kind {
      case .session: heading == nil
      case .case: true
      default: false
      }
  }

  /// Reads a bullet that is not indented: a field or the first line of an entry.
  private mutating func readBullet(_ line: inout Line, _ bytes: some Bytes) {
    (isInEntry, detailDepth) = (false, nil)
    if isProse {
      line.kind = .prose
    } else if line.value.isEmpty {
      line.kind = .unread
    } else if beginsEntry(line.value, bytes) {
      (isInEntry, line.kind) = (true, .entry)
      divideEntry(&line, bytes)
    } else if let label = Self.label(line.value, bytes, mayBeginWithDigit: kind == .organization) {
      (line.kind, line.label, line.value) = (.field, label.label, label.value)
    }
  }

  /// Whether a bullet begins an entry: each in a section of a session, in a library file one that
  /// begins with `[a-z][a-z0-9-]*` and a colon.
  private func beginsEntry(_ text: Range<Int>, _ bytes: some Bytes) -> Bool {
    if kind == .session { return section != nil }
    guard kind == .themes || kind == .issues || (kind == .organization && section != nil),
      let colon = bytes.colon(in: text), bytes[text.lowerBound] >= 0x61,
      bytes[text.lowerBound] <= 0x7A
    else { return false }
    return bytes[text.lowerBound..<colon.lowerBound].allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
  }

  /// Divides an entry at its first colon when an id stands before it.
  private func divideEntry(_ line: inout Line, _ bytes: some Bytes) {
    line.label = line.value.lowerBound..<line.value.lowerBound
    guard let colon = bytes.colon(in: line.value) else { return }
    let id = bytes.trimmed(line.value.lowerBound..<colon.lowerBound)
    if kind == .session {
      guard let (letter, _) = bytes.letteredNumber(in: id), letter == (section ?? nil)?.letter
      else { return }
    }
    line.label = id
    line.value = bytes.trimmed(colon.upperBound..<line.value.upperBound)
  }

  /// Reads a line below an entry, whose first bullet sets the depth of its details.
  private mutating func readIndented(_ line: inout Line, _ bytes: some Bytes) {
    guard isInEntry else {
      line.kind = isProse ? .prose : .unread
      return
    }
    if let detailDepth, line.depth > detailDepth {
      line.kind = .continuation
    } else if let text = Self.bulletText(line.value, bytes) {
      detailDepth = detailDepth ?? line.depth
      line.value = text
      readDetail(&line, bytes)
    }
  }

  /// Tries a dated line first, then a label.
  private func readDetail(_ line: inout Line, _ bytes: some Bytes) {
    if let date = DateShape.leading(line.value, bytes) {
      line.kind = .dated
      line.label = date
      line.value = bytes.trimmed(date.upperBound..<line.value.upperBound)
    } else if let (label, value) = Self.label(line.value, bytes) {
      (line.kind, line.label, line.value) = (.detail, label, value)
    }
  }

  /// What stands behind the `-` of a bullet; nil when the text is none.
  private static func bulletText(_ text: Range<Int>, _ bytes: some Bytes) -> Range<Int>? {
    guard bytes[text.lowerBound] == 0x2D else { return nil }
    let rest = (text.lowerBound + 1)..<text.upperBound
    guard rest.isEmpty || bytes.spaceLength(at: rest.lowerBound, before: rest.upperBound) != nil
    else { return nil }
    return bytes.trimmed(rest)
  }

  /// Divides `label: value`; nil when no label of 1 to 20 characters leads.
  ///
  /// Only the head of the roster has labels that begin with a digit (10月の反映先).
  private static func label(
    _ text: Range<Int>, _ bytes: some Bytes, mayBeginWithDigit: Bool = false
  ) -> (label: Range<Int>, value: Range<Int>)? {
    guard let colon = bytes.colon(in: text) else { return nil }
    let label = bytes.trimmed(text.lowerBound..<colon.lowerBound)
    guard let (first, _) = bytes.asciiTwin(at: label.lowerBound, before: label.upperBound) else {
      return isShort(label, bytes)
        ? (label, bytes.trimmed(colon.upperBound..<text.upperBound)) : nil
    }
    guard mayBeginWithDigit || !(0x30...0x39).contains(first), isShort(label, bytes) else {
      return nil
    }
    return (label, bytes.trimmed(colon.upperBound..<text.upperBound))
  }

  /// Whether a label has 1 to 20 characters.
  private static func isShort(_ label: Range<Int>, _ bytes: some Bytes) -> Bool {
    var characters = 0
    for index in label where bytes[index] & 0xC0 != 0x80 { characters += 1 }
    return (1...20).contains(characters)
  }
}
