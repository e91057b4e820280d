import Text

/// The labelled lines of a header or of one entry, while they are changed.
struct LineBlock {
  let document: Document
  let lineEnd: [UInt8]
  var edits = Edits()
  /// The lines that stand there, in the order of the file.
  var present: [(label: Label, line: Int)] = []
  /// Where the next new line goes.
  var anchor = 0
  /// How new lines are set off.
  var style = Edit.Style.lines
  /// What stands before the bullet of a new line.
  var indent = ""
  /// The lines that were taken out.
  private(set) var removed: [Int] = []

  init(document: Document, lineEnd: [UInt8]) { (self.document, self.lineEnd) = (document, lineEnd) }

  /// Makes the lines of some labels say the new values, in the labels' order.
  mutating func rewrite(
    _ labels: ArraySlice<Label>, _ old: [Label: [String]], _ new: [Label: [String]],
    _ language: Language
  ) {
    var fresh: [String] = []
    for label in labels {
      let lines = present.filter { $0.label == label }.map { $0.line }
      let texts = new[label] ?? []
      let kept = rewrite(lines, of: label, old[label] ?? [], texts)
      if let last = lines.last, !kept.isEmpty { insert(&fresh, before: offset(after: last)) }
      fresh += texts.dropFirst(kept.count).map { "- \(label.spelling[language]): \($0)" }
    }
    insert(&fresh, before: anchor)
  }

  /// Changes or removes the lines of one label; gives those that say a new value now.
  private mutating func rewrite(
    _ lines: [Int], of label: Label, _ old: [String], _ new: [String]
  ) -> [Int] {
    let read =
      label.mayRepeat
      ? lines.filter { !document.lines[$0].value.isEmpty } : Array(lines.prefix(1))
    let isSame = old.count == new.count && zip(old, new).allSatisfy { $0.isIdentical(to: $1) }
    if isSame { return new.isEmpty ? lines : read }
    for (index, line) in read.enumerated() where index < new.count {
      if index < old.count, old[index].isIdentical(to: new[index]) { continue }
      replaceValue(of: line, new[index])
    }
    let gone = new.isEmpty && !label.mayRepeat ? lines[...] : read.dropFirst(new.count)
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
    removed.append(lines.lowerBound)
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
