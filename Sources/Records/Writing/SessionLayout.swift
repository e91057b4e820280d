/// Where the parts of a session stand in its document.
struct SessionLayout {
  /// An entry with every line that belongs to it.
  struct Entry {
    var section: Heading
    /// The line of the entry itself.
    var line: Int
    /// The line behind its last one that is not blank.
    var end: Int
    /// Its indented bullets that are not below another one.
    var details: [Int] = []
  }

  var title: Int?
  /// The header's lines of known labels, in the order of the file.
  var fields: [LineBlock.Present] = []
  /// The lines of known headings.
  var headings: [(heading: Heading, line: Int)] = []
  var entries: [Entry] = []

  init(_ document: Document) {
    for (index, line) in document.lines.enumerated() {
      switch line.kind {
      case .title: title = index
      case .heading(let heading?): headings.append((heading, index))
      case .field:
        guard let (row, term) = Session.fields.row(at: line.label, in: document.bytes) else {
          continue
        }
        fields.append(LineBlock.Present(row: row, term: term, line: index))
      case .entry:
        guard let section = headings.last?.heading else { continue }
        entries.append(Entry(section: section, line: index, end: index + 1))
      default: extend(with: line, index, document)
      }
    }
  }

  /// Whether the document says in which language it is written.
  var hasLanguage: Bool { !headings.isEmpty || !fields.isEmpty }

  /// Counts an indented line into the entry above it.
  private mutating func extend(with line: Line, _ index: Int, _ document: Document) {
    guard line.depth > 0, line.kind != .blank, line.kind != .prose, let last = entries.last,
      document.lines[last.end..<index].allSatisfy({ $0.kind == .blank })
    else { return }
    entries[entries.count - 1].end = index + 1
    let isLooseBullet =
      line.kind == .unread
      && document.bytes.trimmed(line.content).lowerBound < line.value.lowerBound
    if line.kind == .detail || line.kind == .dated || isLooseBullet {
      entries[entries.count - 1].details.append(index)
    }
  }
}
