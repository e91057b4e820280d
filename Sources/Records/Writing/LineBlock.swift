import Text

/// The labelled lines of a header or of one entry, while they are changed.
struct LineBlock {
  /// A line of a known label.
  struct Present {
    /// The row of the label in its table.
    var row: Int
    /// The half-year that the label carries.
    var term: Term?
    var line: Int
  }

  let document: Document
  let lineEnd: [UInt8]
  var edits = Edits()
  /// The lines that stand there, in the order of the file.
  var present: [Present] = []
  /// Where the next new line goes.
  var anchor = 0
  /// How new lines are set off.
  var style = Edit.Style.lines
  /// What stands before the bullet of a new line.
  var indent = ""
  /// The lines that were taken out.
  private(set) var removed: Set<Int> = []

  init(document: Document, lineEnd: [UInt8]) { (self.document, self.lineEnd) = (document, lineEnd) }

  /// A line behind its bullet; the dated ones have no label.
  static func text(of line: FieldLine, _ label: Label?, _ words: FileWords) -> String {
    guard let label else { return line.text }
    let term = line.term.map { " \($0.id)" } ?? ""
    return "\(words.word(label))\(term): \(line.text)"
  }

  /// Makes the lines of some rows of a table say the new values, in the table's order.
  mutating func rewrite<Owner>(
    _ rows: Range<Int>, of table: FieldTable<Owner>, _ old: [[FieldLine]], _ new: [[FieldLine]],
    _ words: FileWords
  ) {
    var fresh: [String] = []
    let standing = Dictionary(grouping: present) { Key(row: $0.row, term: $0.term) }
    for row in rows {
      guard let label = table.rows[row].label else { continue }
      let before = Dictionary(grouping: old[row]) { $0.term }
      let after = Dictionary(grouping: new[row]) { $0.term }
      // A label with a term is a place of its own, beside the same label with another.
      for term in Self.terms(of: old[row], new[row]) {
        let lines = standing[Key(row: row, term: term)]?.map { $0.line } ?? []
        let texts = after[term] ?? []
        let kept = rewrite(
          lines, table.rows[row].mayRepeat, before[term]?.map { $0.text } ?? [],
          texts.map { $0.text })
        if let last = lines.last, !kept.isEmpty { insert(&fresh, before: offset(after: last)) }
        fresh += texts.dropFirst(kept.count).map { "- " + Self.text(of: $0, label, words) }
      }
    }
    insert(&fresh, before: anchor)
  }

  /// The place of a label among the lines that stand there.
  private struct Key: Hashable {
    var row: Int
    var term: Term?
  }

  /// The terms of both lists, each once: those of the new one in its order, then those that went.
  private static func terms(of old: [FieldLine], _ new: [FieldLine]) -> [Term?] {
    if old.count + new.count > 0, (old + new).allSatisfy({ $0.term == nil }) { return [nil] }
    var seen: Set<Term?> = []
    return (new + old).map { $0.term }.filter { seen.insert($0).inserted }
  }

  /// Changes or removes the lines of one label; gives those that say a new value now.
  private mutating func rewrite(
    _ lines: [Int], _ mayRepeat: Bool, _ old: [String], _ new: [String]
  ) -> [Int] {
    let read =
      mayRepeat ? lines.filter { !document.lines[$0].value.isEmpty } : Array(lines.prefix(1))
    let isSame = old.count == new.count && zip(old, new).allSatisfy { $0.isIdentical(to: $1) }
    if isSame { return new.isEmpty ? lines : read }
    for (index, line) in read.enumerated() where index < new.count {
      if index < old.count, old[index].isIdentical(to: new[index]) { continue }
      replaceValue(of: line, new[index])
    }
    let gone = new.isEmpty && !mayRepeat ? lines[...] : read.dropFirst(new.count)
    for line in gone { remove(line..<end(ofLine: line)) }
    return Array(read.prefix(new.count))
  }

  /// Replaces the value of a line; its label, colon and spaces stay.
  mutating func replaceValue(of index: Int, _ text: String) {
    let line = document.lines[index]
    guard line.value.isEmpty else {
      return edits.append(Edit(range: line.value, bytes: Array(text.utf8), style: .inline))
    }
    let end = line.content.upperBound
    let space = end > 0 && document.bytes[end - 1] == 0x20 ? "" : " "
    edits.append(Edit(range: end..<end, bytes: Array((space + text).utf8), style: .inline))
  }

  /// Replaces everything from an offset in a line to its value's end.
  mutating func replace(_ range: Range<Int>, _ text: String) {
    edits.append(Edit(range: range, bytes: Array(text.utf8), style: .inline))
  }

  /// Takes out whole lines.
  mutating func remove(_ lines: Range<Int>) {
    let range =
      document.lines[lines.lowerBound].content
      .lowerBound..<document.lines[lines.upperBound - 1].next
    edits.append(Edit(range: range, bytes: [], style: .lines))
    removed.insert(lines.lowerBound)
  }

  /// Inserts new lines at the anchor, which then moves on.
  mutating func insert(_ lines: inout [String], before next: Int) {
    if !lines.isEmpty {
      let bytes = lines.flatMap { Array((indent + $0).utf8) + lineEnd }
      edits.append(Edit(range: anchor..<anchor, bytes: bytes, style: style))
      lines = []
    }
    anchor = max(anchor, next)
  }

  /// The line behind a line and everything that belongs, unread, to it.
  func end(ofLine index: Int) -> Int {
    var end = index + 1
    for next in end..<max(end, document.lines.count) {
      switch document.lines[next].kind {
      case .continuation: end = next + 1
      case .blank: continue
      default: return end
      }
    }
    return end
  }

  /// Where the first line begins that does not belong to a line.
  func offset(after line: Int) -> Int {
    let next = end(ofLine: line)
    return next < document.lines.count
      ? document.lines[next].content.lowerBound : document.bytes.count
  }
}

/// One change to the bytes of a document.
struct Edit {
  /// How much of a line an edit touches, and what stands around it.
  enum Style: Int {
    /// Bytes inside a line.
    case inline = 0
    /// Whole lines, each with its break.
    case lines
    /// Whole lines with a blank line before and after them.
    case paragraph
  }

  /// The bytes that go; empty for an insertion.
  var range: Range<Int>
  var bytes: [UInt8]
  var style: Style

  /// Insertions come before what is replaced at the same place, those inside a line first.
  fileprivate var rank: Int { range.isEmpty ? min(style.rawValue, 1) : 2 }
}

/// The changes to one document and their result.
struct Edits {
  private var edits: [Edit] = []

  mutating func append(_ edit: Edit) { edits.append(edit) }

  mutating func append(contentsOf other: Edits) { edits += other.edits }

  /// The bytes of a range of the document after the changes that lie in it.
  func applied(to document: Document, in range: Range<Int>, lineEnd: [UInt8]) -> [UInt8] {
    var output = Output(lineEnd: lineEnd, start: range.lowerBound == 0 ? document.start : 0)
    var position = range.lowerBound
    let ordered = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.rank, $0.offset)
        < ($1.element.range.lowerBound, $1.element.rank, $1.offset)
    }
    for (_, edit) in ordered {
      output.copy(document.bytes, position..<max(position, edit.range.lowerBound))
      output.append(edit)
      position = max(position, edit.range.upperBound)
    }
    output.copy(document.bytes, position..<range.upperBound)
    return output.bytes
  }
}

/// Bytes being put together, with the rules for line ends and blank lines.
private struct Output {
  let lineEnd: [UInt8]
  /// Where the text begins, behind a byte order mark.
  let start: Int
  private(set) var bytes: [UInt8] = []
  private var owesBlank = false

  init(lineEnd: [UInt8], start: Int) { (self.lineEnd, self.start) = (lineEnd, start) }

  /// Copies what stands in the document, after a blank line when one is owed.
  mutating func copy(_ source: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if owesBlank, !Self.beginsWithBlankLine(source, range) { bytes += lineEnd }
    owesBlank = false
    bytes += source[range]
  }

  /// Writes the new bytes of an edit.
  mutating func append(_ edit: Edit) {
    if edit.style == .inline || edit.bytes.isEmpty {
      bytes += edit.bytes
      return
    }
    if bytes.count > start, let last = bytes.last, last != 0x0A, last != 0x0D { bytes += lineEnd }
    if edit.style == .paragraph || owesBlank, !endsWithBlankLine { bytes += lineEnd }
    bytes += edit.bytes
    owesBlank = edit.style == .paragraph
  }

  private var endsWithBlankLine: Bool {
    guard bytes.count > start, let last = bytes.last else { return true }
    var end = bytes.count - 1
    if last == 0x0A, end > start, bytes[end - 1] == 0x0D { end -= 1 }
    end = bytes.trimmed(start..<end).upperBound
    return end <= start || bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D
  }

  private static func beginsWithBlankLine(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    let first = source.trimmed(range).lowerBound
    return first >= range.upperBound || source[first] == 0x0A || source[first] == 0x0D
  }
}
