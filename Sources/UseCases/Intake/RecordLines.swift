import Records
import Text

/// The lines of a file, so that two files can be compared whatever their line ends and encoding are.
struct RecordLines: Hashable, Sendable {
  /// A hash of each line that is not blank, in order.
  private let lines: [UInt64]

  init(_ bytes: [UInt8]) {
    let text = bytes.asUTF8
    var (lines, cursor) = (
      [UInt64](), LineCursor(at: text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    )
    while let (content, _) = cursor.next(in: text) {
      var end = content.upperBound
      while end > content.lowerBound, [0x20, 0x09].contains(text[end - 1]) { end -= 1 }
      if end > content.lowerBound { lines.append(FNV(text[content.lowerBound..<end]).hash) }
    }
    self.lines = lines
  }

  /// Whether every line of another stands here in the same order, and more.
  func continues(_ other: RecordLines) -> Bool {
    guard lines.count > other.lines.count else { return false }
    var rest = other.lines[...]
    for line in lines where rest.first == line { rest.removeFirst() }
    return rest.isEmpty
  }
}

extension [UInt8] {
  /// The same text in UTF-8, where it is Shift_JIS; the bytes as they are where it is neither.
  var asUTF8: [UInt8] {
    guard let text = DecodedText(self), text.encoding == .cp932 else { return self }
    return Array(text.text.utf8)
  }
}
