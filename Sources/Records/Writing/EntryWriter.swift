import Text

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
