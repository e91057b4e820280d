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
