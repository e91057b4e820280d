import Text

/// An entry as lines of a file would say it, so that two entries can be compared by what is written.
struct EntryText {
  var number: Int?
  var text: String
  /// What the lines of each field say, in the order of the table.
  var rows: [[FieldLine]] = []

  /// What stands behind the bullet of its first line.
  func head(letter: String) -> String {
    guard let number else { return text }
    return text.isEmpty ? "\(letter)\(number):" : "\(letter)\(number): \(text)"
  }
}

/// A session as lines of a file would say it.
struct SessionText {
  var title: String
  /// What the lines of each field of the head say, in the order of the table.
  var rows: [[FieldLine]]
  /// The entries of 現状, ありたい姿, 課題 and アクション.
  var sections: [Heading: [EntryText]]
  var memo: String?

  /// The session in the words of a file; entries with nothing to write are left out.
  init(of session: Session, _ words: FileWords) {
    title = sanitized(session.title)
    rows = Self.rows(of: session, words)
    memo = session.memo.flatMap(Self.memo)
    sections = [
      .current: session.current.compactMap { Self.entry($0, $0.number, $0.text, "C", words) },
      .ideal: session.ideal.compactMap { Self.entry($0, $0.number, $0.text, "I", words) },
      .issues: session.issues.compactMap { Self.entry($0, $0.number, $0.text, "G", words) },
      .actions: session.actions.compactMap { Self.entry($0, $0.number, $0.text, "A", words) },
    ]
  }

  /// What the labelled and dated lines of a value say.
  private static func rows<Owner: Fielded>(of owner: Owner, _ words: FileWords) -> [[FieldLine]] {
    Owner.fields.rows.map { field in
      switch field.place {
      case .label, .dated: field.lines(owner, words)
      case .first, .name, .section: []
      }
    }
  }

  /// An entry with its text as it will be read back; a number alone is enough to be written.
  private static func entry<Owner: Fielded>(
    _ owner: Owner, _ number: Int?, _ text: String, _ letter: String, _ words: FileWords
  ) -> EntryText? {
    let text = number == nil ? sanitizedUnnumbered(text, letter: letter) : sanitized(text)
    if number == nil, text.isEmpty { return nil }
    return EntryText(number: number, text: text, rows: rows(of: owner, words))
  }

  /// The text as it will be read back.
  private static func memo(_ text: String) -> String? {
    let document = Document(bytes: Array("## メモ\n\(text)".utf8))
    return document.memo.flatMap(document.memoText)
  }
}

/// Which entry of a document is which entry of a value.
enum EntryMatching {
  /// For each new entry the index of the old one it is, or nil: by number, then an old one
  /// without number by its text; the first takes the first.
  static func matches(from old: [EntryText], to new: [EntryText]) -> [Int?] {
    var byNumber: [Int: [Int]] = [:]
    var byText: [[UInt8]: [Int]] = [:]
    for (index, entry) in old.enumerated().reversed() {
      if let number = entry.number {
        byNumber[number, default: []].append(index)
      } else {
        byText[Array(entry.text.utf8), default: []].append(index)
      }
    }
    return new.map { entry in
      if let number = entry.number, let index = byNumber[number]?.popLast() { return index }
      return byText[Array(entry.text.utf8)]?.popLast()
    }
  }
}

/// Writes the entries of one section, new or changed.
struct EntryWriter<Owner: Fielded> {
  let document: Document
  let section: Heading
  let words: FileWords
  let lineEnd: [UInt8]

  private var letter: String { section.letterName ?? "" }
  private var table: FieldTable<Owner> { Owner.fields }

  /// The lines of a new entry.
  func lines(of entry: EntryText) -> [String] {
    let details = zip(table.rows, entry.rows).flatMap { field, lines in
      lines.map { "  - " + LineBlock.text(of: $0, field.label, words) }
    }
    return ["- " + entry.head(letter: letter)] + details
  }

  /// The edits that make a standing entry say what another says.
  func edits(
    at place: SessionLayout.Entry, from old: EntryText, to new: EntryText
  ) -> Edits {
    var block = LineBlock(document: document, lineEnd: lineEnd)
    rewriteHead(place, old, new, &block)
    block.anchor = document.lines[place.line].next
    block.indent = indent(of: place)
    block.present = labelled(place)
    let dated = table.rows.firstIndex { $0.place == .dated } ?? table.rows.endIndex
    block.rewrite(0..<dated, of: table, old.rows, new.rows, words)
    if dated < table.rows.endIndex {
      rewriteLog(place, old.rows[dated].map { $0.text }, new.rows[dated].map { $0.text }, &block)
      block.rewrite((dated + 1)..<table.rows.endIndex, of: table, old.rows, new.rows, words)
    }
    keepDepth(place, &block)
    return block.edits
  }

  /// Changes number and text of the first line.
  private func rewriteHead(
    _ place: SessionLayout.Entry, _ old: EntryText, _ new: EntryText, _ block: inout LineBlock
  ) {
    let line = document.lines[place.line]
    let isSameText = old.text.isIdentical(to: new.text)
    if old.number == new.number, isSameText { return }
    if old.number == new.number, new.number != nil, !new.text.isEmpty {
      return block.replaceValue(of: place.line, new.text)
    }
    let start = line.label.isEmpty ? line.value.lowerBound : line.label.lowerBound
    block.replace(start..<max(start, line.value.upperBound), new.head(letter: letter))
  }

  /// Changes the dated lines that differ; those that could not be read stay.
  private func rewriteLog(
    _ place: SessionLayout.Entry, _ old: [String], _ new: [String], _ block: inout LineBlock
  ) {
    let dated = place.details.filter { document.lines[$0].kind == .dated }
    let read = dated.filter(isRead)
    let change = LogChange(from: old, to: new)
    for (index, text) in change.replaced where index < read.count {
      let line = document.lines[read[index]]
      block.replace(line.label.lowerBound..<line.value.upperBound, text)
    }
    for index in change.removed where index < read.count {
      block.remove(read[index]..<block.end(ofLine: read[index]))
    }
    let before = change.insertedAt < read.count ? read[change.insertedAt] : nil
    if let before, !change.inserted.isEmpty {
      block.anchor = document.lines[before].content.lowerBound
    } else if let last = dated.last {
      block.anchor = max(block.anchor, block.offset(after: last))
    }
    var inserted = change.inserted.map { "- " + $0 }
    block.insert(&inserted, before: dated.last.map(block.offset(after:)) ?? 0)
  }

  /// Whether a dated line was read, so that the value's log has it.
  private func isRead(_ index: Int) -> Bool {
    var values = ValueReader(document)
    values.move(to: index)
    return section == .issues ? values.issueLine() != nil : values.logEntry() != nil
  }

  /// The details with a label that may stand here.
  private func labelled(_ place: SessionLayout.Entry) -> [LineBlock.Present] {
    place.details.compactMap { index in
      let line = document.lines[index]
      guard line.kind == .detail else { return nil }
      return table.row(at: line.label, in: document.bytes).map {
        LineBlock.Present(row: $0.row, term: $0.term, line: index)
      }
    }
  }

  /// The indent of the entry's first detail; two spaces when it has none.
  private func indent(of place: SessionLayout.Entry) -> String {
    guard let first = place.details.first else { return "  " }
    let content = document.lines[first].content
    return document.text(content.lowerBound..<document.bytes.trimmed(content).lowerBound)
  }

  /// Gives the new first detail the indent of the old one when that one goes and was deeper.
  private func keepDepth(_ place: SessionLayout.Entry, _ block: inout LineBlock) {
    guard let first = place.details.first, block.removed.contains(first),
      let next = place.details.first(where: { !block.removed.contains($0) }),
      document.lines[next].depth < document.lines[first].depth
    else { return }
    let content = document.lines[next].content
    block.replace(
      content.lowerBound..<document.bytes.trimmed(content).lowerBound, indent(of: place))
  }
}

/// How the dated lines of an action change: what is the same at both ends stays.
struct LogChange {
  private(set) var replaced: [(index: Int, text: String)] = []
  private(set) var removed: [Int] = []
  /// The old line before which new ones go; the number of old lines when they go last.
  private(set) var insertedAt = 0
  private(set) var inserted: [String] = []

  init(from old: [String], to new: [String]) {
    var head = 0
    while head < min(old.count, new.count), old[head].isIdentical(to: new[head]) { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head,
      old[old.count - 1 - tail].isIdentical(to: new[new.count - 1 - tail])
    {
      tail += 1
    }
    let oldMiddle = head..<(old.count - tail)
    let newMiddle = head..<(new.count - tail)
    let shared = min(oldMiddle.count, newMiddle.count)
    replaced = (head..<(head + shared)).map { ($0, new[$0]) }
    removed = Array(oldMiddle.dropFirst(shared))
    insertedAt = head + shared
    inserted = newMiddle.dropFirst(shared).map { new[$0] }
    if !inserted.isEmpty, insertedAt < oldMiddle.upperBound { insertedAt = oldMiddle.upperBound }
  }
}
