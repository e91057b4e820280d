import Text

/// A file that somebody changed, with the changes of another laid into it.
package struct Merge: Hashable, Sendable {
  package var bytes: [UInt8]
  /// Where both changed the same line; the file's stands there.
  package var conflicts: [MergeConflict]
}

/// A line that two have changed, of which only the one in the file stands.
package struct MergeConflict: Hashable, Sendable {
  /// The section of the entry; nil for the head of the record.
  package var section: Heading?
  /// The number of the entry.
  package var number: Int?
  /// The label of the line; nil for the text of the entry itself, or for the title.
  package var label: Label?
  /// What was not written, a text a line; none where the line was to go.
  package var unwritten: [String]
}

extension Document {
  /// The bytes once this file also says what has changed from one session to another.
  ///
  /// The file may have been changed by somebody else meanwhile. Line by line: what only one of the
  /// two has changed counts; where both changed the same line, that of the file stays and is
  /// reported. Everything else in the file stays as it is.
  ///
  /// | before | file now | session now | result |
  /// |---|---|---|---|
  /// | 参加人数: 6 | 参加人数: 7 | 参加人数: 6 | 参加人数: 7 |
  /// | 担当: – | 担当: – | 担当: 庶務係 | 担当: 庶務係 |
  /// | 期限: – | 期限: 2027-01-31 | 期限: 2027-03-31 | 期限: 2027-01-31, reported |
  package func merged(
    from base: Session, to session: Session, vocabulary: Vocabulary = .empty
  ) -> Merge {
    guard damagedAt == nil else { return Merge(bytes: bytes, conflicts: []) }
    let layout = SessionLayout(self)
    let found = Session.read(self, file: "\(session.id)", vocabulary: vocabulary).value
    let language = layout.hasLanguage ? found.language : session.language
    let words = FileWords(language, vocabulary: vocabulary)
    let theirs = SessionText(of: found, words)
    var merger = SessionMerger()
    let text = merger.merged(
      SessionText(of: base, words), theirs, SessionText(of: session, words))
    var rewriter = SessionRewriter(document: self, layout: layout, words: words)
    return Merge(bytes: rewriter.result(from: theirs, to: text), conflicts: merger.conflicts)
  }
}

/// Merges what two have made of one text of a session.
private struct SessionMerger {
  private(set) var conflicts: [MergeConflict] = []
  private var place = MergeConflict(unwritten: [])

  mutating func merged(
    _ base: SessionText, _ theirs: SessionText, _ mine: SessionText
  ) -> SessionText {
    var result = theirs
    result.title = merged(base.title, theirs.title, mine.title)
    result.rows = merged(base.rows, theirs.rows, mine.rows, Session.fields.places)
    for section in [Heading.current, .ideal, .issues, .actions] {
      place.section = section
      let places: [FieldPlace] =
        switch section {
        case .issues: Issue.fields.places
        case .actions: Action.fields.places
        default: Note.fields.places
        }
      result.sections[section] = merged(
        base.sections[section] ?? [], theirs.sections[section] ?? [],
        mine.sections[section] ?? [], places)
    }
    return result
  }

  /// The lines of one place, those of the file where both have changed them.
  private mutating func merged(
    _ base: [FieldLine], _ theirs: [FieldLine], _ mine: [FieldLine], _ label: Label?
  ) -> [FieldLine] {
    if base.isIdentical(to: mine) || theirs.isIdentical(to: mine) { return theirs }
    if base.isIdentical(to: theirs) { return mine }
    place.label = label
    place.unwritten = mine.map { $0.text }
    conflicts.append(place)
    return theirs
  }

  /// The same for the text of an entry, or the title.
  private mutating func merged(_ base: String, _ theirs: String, _ mine: String) -> String {
    let lines = merged(
      [FieldLine(text: base)], [FieldLine(text: theirs)], [FieldLine(text: mine)], nil)
    return lines.first?.text ?? theirs
  }

  /// The rows of a table: of dated lines, which are only ever added, all count.
  private mutating func merged(
    _ base: [[FieldLine]], _ theirs: [[FieldLine]], _ mine: [[FieldLine]], _ places: [FieldPlace]
  ) -> [[FieldLine]] {
    places.indices.map { row in
      let (old, found, own) = (base[row], theirs[row], mine[row])
      switch places[row] {
      case .dated where !found.isIdentical(to: old):
        return found + own.filter { line in !(old + found).contains { $0.isIdentical(to: line) } }
      case .label(let label): return merged(old, found, own, label)
      default: return merged(old, found, own, nil)
      }
    }
  }

  private mutating func merged(
    _ base: EntryText, _ theirs: EntryText, _ mine: EntryText, _ places: [FieldPlace]
  ) -> EntryText {
    place.number = theirs.number ?? mine.number
    var result = theirs
    result.number = mine.number ?? theirs.number
    result.text = merged(base.text, theirs.text, mine.text)
    result.rows = merged(base.rows, theirs.rows, mine.rows, places)
    return result
  }
}

extension FieldTable {
  /// Where its fields stand, row by row.
  fileprivate var places: [FieldPlace] { rows.map { $0.place } }
}

// MARK: - Entries

extension SessionMerger {
  /// The entries of one section: those of the session in its order, and between them those that
  /// somebody put into the file.
  private mutating func merged(
    _ base: [EntryText], _ theirs: [EntryText], _ mine: [EntryText], _ places: [FieldPlace]
  ) -> [EntryText] {
    let own = EntryMatching.matches(from: base, to: mine)
    let other = EntryMatching.matches(from: base, to: theirs).pairingEdits(of: base, in: theirs)
    var (result, taken) = ([EntryText](), Set<Int>())
    for (entry, old) in zip(mine, own) {
      let found = old.map { other.firstIndex(of: $0) } ?? added(entry, theirs, other)
      if let found {
        taken.insert(found)
        result.append(merged(old.map { base[$0] } ?? entry, theirs[found], entry, places))
      } else if old.map({ !entry.saysSame(as: base[$0]) }) ?? true {
        result.append(entry)
      }
    }
    for (index, entry) in theirs.enumerated() where !taken.contains(index) {
      if let old = other[index] {
        guard !entry.saysSame(as: base[old]) else { continue }
        place.number = entry.number
        place.label = nil
        place.unwritten = []
        conflicts.append(place)
      }
      result.insert(entry, at: min(index, result.count))
    }
    // While a step is open its notes stand in the order of their bytes, so that nothing tells
    // which came last.
    return result.allSatisfy { $0.number == nil }
      ? result.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) } : result
  }

  /// The entry of the file that both have put in: one of the same number, else of the same text.
  private func added(_ entry: EntryText, _ theirs: [EntryText], _ other: [Int?]) -> Int? {
    theirs.indices.first { index in
      other[index] == nil
        && (entry.number == nil
          ? theirs[index].text.isIdentical(to: entry.text) : theirs[index].number == entry.number)
    }
  }
}

extension [Int?] {
  /// Takes a new entry that stands where an old one is missing for that one, edited: nothing but
  /// its place tells which note without number it was.
  fileprivate func pairingEdits(of base: [EntryText], in theirs: [EntryText]) -> [Int?] {
    let kept = Set(compactMap { $0 })
    var result = self
    var next = 0
    for (index, match) in enumerated() {
      if let match {
        next = match + 1
      } else if next < base.count, !kept.contains(next), base[next].number == nil,
        theirs[index].number == nil
      {
        result[index] = next
        next += 1
      }
    }
    return result
  }
}

extension EntryText {
  /// Whether two entries say the same, their numbers aside.
  fileprivate func saysSame(as other: EntryText) -> Bool {
    text.isIdentical(to: other.text)
      && zip(rows, other.rows).allSatisfy { $0.isIdentical(to: $1) }
  }
}

extension FieldLine {
  /// Whether two lines are the same bytes.
  fileprivate func isIdentical(to other: FieldLine) -> Bool {
    term == other.term && text.isIdentical(to: other.text)
  }
}

extension [FieldLine] {
  fileprivate func isIdentical(to other: [FieldLine]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.isIdentical(to: $1) }
  }
}
