import Text

extension Document {
  /// The bytes of the file once it says what a session says.
  ///
  /// Whole lines are replaced, inserted or removed where the two differ; every other byte stays.
  /// Entries are the same when their numbers are, those without number when their texts are. An
  /// empty document gives a new file; one that is not UTF-8 stays as it is.
  package func rewritten(to session: Session, vocabulary: Vocabulary = .empty) -> [UInt8] {
    guard damagedAt == nil else { return bytes }
    let layout = SessionLayout(self)
    let old = Session.read(self, file: "\(session.id)", vocabulary: vocabulary).value
    let language = layout.hasLanguage ? old.language : session.language
    var words = FileWords(language, vocabulary: vocabulary)
    words.keepSpellings(of: self)
    var rewriter = SessionRewriter(document: self, layout: layout, words: words)
    return rewriter.result(from: SessionText(of: old, words), to: SessionText(of: session, words))
  }
}

extension Session {
  /// The session as a new file.
  package func rendered(vocabulary: Vocabulary = .empty) -> [UInt8] {
    Document(bytes: []).rewritten(to: self, vocabulary: vocabulary)
  }
}

/// Finds the edits that turn one text of a session into another.
struct SessionRewriter {
  let document: Document
  let layout: SessionLayout
  let words: FileWords
  let lineEnd: [UInt8]
  private var edits = Edits()

  init(document: Document, layout: SessionLayout, words: FileWords) {
    (self.document, self.layout, self.words) = (document, layout, words)
    lineEnd = document.lineEnd
  }

  /// The document's bytes with only those lines changed that differ between the two texts.
  mutating func result(from old: SessionText, to new: SessionText) -> [UInt8] {
    rewriteTitle(old.title, new.title)
    rewriteFields(old.rows, new.rows)
    rewrite(.current, Note.self, old, new)
    rewrite(.ideal, Note.self, old, new)
    rewrite(.issues, Issue.self, old, new)
    rewrite(.actions, Action.self, old, new)
    rewriteMemo(old.memo, new.memo)
    return edits.applied(to: document, in: 0..<document.bytes.count, lineEnd: lineEnd)
  }

  private mutating func rewriteTitle(_ old: String, _ new: String) {
    guard !old.isIdentical(to: new) else { return }
    guard let index = layout.title else {
      return insert(["# \(new)"], at: document.start, .paragraph)
    }
    var block = LineBlock(document: document, lineEnd: lineEnd)
    if new.isEmpty { block.remove(index..<(index + 1)) } else { block.replaceValue(of: index, new) }
    edits.append(contentsOf: block.edits)
  }

  private mutating func rewriteFields(_ old: [[FieldLine]], _ new: [[FieldLine]]) {
    var block = LineBlock(document: document, lineEnd: lineEnd)
    block.present = layout.fields
    block.style = layout.fields.isEmpty ? .paragraph : .lines
    let first = layout.fields.first.map { document.lines[$0.line].content.lowerBound }
    block.anchor = first ?? layout.title.map { document.lines[$0].next } ?? document.start
    let table = Session.fields
    block.rewrite(table.rows.indices, of: table, old, new, words)
    edits.append(contentsOf: block.edits)
  }

  /// Replaces the text under メモ as a whole.
  private mutating func rewriteMemo(_ old: String?, _ new: String?) {
    guard !(old ?? "").isIdentical(to: new ?? "") || (old == nil) != (new == nil) else { return }
    let breakText = String(decoding: lineEnd, as: UTF8.self)
    let lines = new?.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let memo = document.memo, let heading = layout.headings.last?.line else {
      let title = "## \(words.word(Heading.memo))"
      return insert([title, ""] + (lines ?? []), at: document.bytes.count, .paragraph)
    }
    let body = document.memoBody(memo)
    if let lines, body.isEmpty {
      insert(lines, at: document.bytes.count, .paragraph)
    } else if let lines {
      let text = lines.joined(separator: breakText)
      edits.append(Edit(range: body, bytes: Array(text.utf8), style: .inline))
    } else {
      let range = document.lines[heading].content.lowerBound..<document.bytes.count
      edits.append(Edit(range: range, bytes: [], style: .lines))
    }
  }

  /// Keeps, fills and removes the places of entries and puts new ones between them.
  private mutating func rewrite<Owner: Fielded>(
    _ section: Heading, _ owner: Owner.Type, _ old: SessionText, _ new: SessionText
  ) {
    let (old, new) = (old.sections[section] ?? [], new.sections[section] ?? [])
    let writer = EntryWriter<Owner>(
      document: document, section: section, words: words, lineEnd: lineEnd)
    let places = layout.entries.filter { $0.section == section }
    let matches = EntryMatching.matches(from: old, to: new)
    let slots = matches.compactMap { $0 }.sorted()
    let kept = Set(slots)
    for index in places.indices where !kept.contains(index) {
      edits.append(Edit(range: range(of: places[index]), bytes: [], style: .lines))
    }
    var fresh: [String] = []
    var filled = 0
    for (entry, match) in zip(new, matches) {
      guard let match else {
        fresh += writer.lines(of: entry)
        continue
      }
      insertEntries(&fresh, in: section, places, slots, filled)
      let changes = writer.edits(at: places[match], from: old[match], to: entry)
      fill(places[slots[filled]], with: places[match], changes)
      filled += 1
    }
    insertEntries(&fresh, in: section, places, slots, filled)
  }

  /// Puts an entry, changed, where a kept entry stood.
  private mutating func fill(
    _ slot: SessionLayout.Entry, with entry: SessionLayout.Entry, _ changes: Edits
  ) {
    if slot.line == entry.line { return edits.append(contentsOf: changes) }
    var chunk = changes.applied(to: document, in: range(of: entry), lineEnd: lineEnd)
    if chunk.last != 0x0A, chunk.last != 0x0D { chunk += lineEnd }
    edits.append(Edit(range: range(of: slot), bytes: chunk, style: .lines))
  }

  /// Inserts new entries behind the kept ones that come before them.
  private mutating func insertEntries(
    _ lines: inout [String], in section: Heading, _ places: [SessionLayout.Entry],
    _ slots: [Int], _ filled: Int
  ) {
    guard !lines.isEmpty else { return }
    defer { lines = [] }
    if filled > 0 {
      return insert(lines, at: range(of: places[slots[filled - 1]]).upperBound, .lines)
    }
    if let place = slots.first.map({ places[$0] }) ?? places.first {
      return insert(lines, at: range(of: place).lowerBound, .lines)
    }
    if let heading = layout.headings.first(where: { $0.heading == section }) {
      return insert(lines, at: endOfSection(heading.line), .paragraph)
    }
    insert(
      ["## \(words.word(section))", ""] + lines, at: placeOfHeading(section), .paragraph)
  }

  /// Where a missing section begins: before the first later one, else at the end of the file.
  private func placeOfHeading(_ section: Heading) -> Int {
    let order = Heading.ofSession.values
    let later = order.drop { $0 != section }.dropFirst()
    let next = layout.headings.first { later.contains($0.heading) }
    return next.map { document.lines[$0.line].content.lowerBound } ?? document.bytes.count
  }

  /// Behind the last line under a heading that is not blank, so that no entry takes in details
  /// that stand there without one.
  private func endOfSection(_ heading: Int) -> Int {
    let lines = document.lines
    var last = heading
    for index in (heading + 1)..<max(heading + 1, lines.count) {
      if case .heading = lines[index].kind { break }
      if lines[index].kind != .blank { last = index }
    }
    return lines[last].next
  }

  /// All lines of an entry.
  private func range(of entry: SessionLayout.Entry) -> Range<Int> {
    document.lines[entry.line].content.lowerBound..<document.lines[entry.end - 1].next
  }

  private mutating func insert(_ lines: [String], at offset: Int, _ style: Edit.Style) {
    let bytes = lines.flatMap { Array($0.utf8) + lineEnd }
    edits.append(Edit(range: offset..<offset, bytes: bytes, style: style))
  }
}

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
