/// Whose record a file holds and of which day, as its text says it and not its name.
///
/// The division is the roster's that 所属 names, else that of 記録番号, else that of the file's name;
/// the day that of 実施日, else of the number, else of the name. A copy that Windows or a program that
/// keeps folders alike has named is so taken for what it is.
struct RecordIdentity {
  /// The short name that the record has in the workspace.
  let id: SessionID
  /// Whether anything said which day and division it is of.
  let isKnown: Bool
  /// Whether it is of a division that the roster does not have and no name of a file or record says.
  let isOfNobody: Bool

  init(of session: Session, fileNamed stem: String, _ vocabulary: Vocabulary) {
    let number = session.recordNumber.flatMap { RecordNumber($0) }
    let named = Self.named(stem, vocabulary)
    let day = session.date ?? number?.date ?? named?.date
    let hints = [number?.division, named?.division].compactMap { $0 }
    let written = vocabulary.division(named: session.division, on: day, hints: hints)
    let division = written ?? hints.first
    isOfNobody = division == nil
    if let named, named.division == division {
      // The day in the name stays what the record is called by, whatever day is written later.
      (id, isKnown) = (named, true)
    } else {
      let typed = session.division.isEmpty ? stem : session.division.fileSafe
      id = SessionID(
        date: day ?? CivilDate(dayNumber: 0), division: division ?? "x-" + typed)
      isKnown = day != nil && (division != nil || !session.division.isEmpty)
    }
  }

  /// The short name in the name of a file, without what copying has put behind it.
  private static func named(_ stem: String, _ vocabulary: Vocabulary) -> SessionID? {
    guard let id = SessionID(stem.withoutCopyMarks) else { return nil }
    // The roster's own names are taken as well as its ids.
    let division = vocabulary.division(named: id.division, on: id.date, hints: [])
    return SessionID(date: id.date, division: division ?? id.division, ordinal: id.ordinal)
  }
}

extension String {
  /// The name of a file behind whose day and division nothing stands that only a copy has: ` (1)`,
  /// ` - コピー`, `-PC01`, `.sync-conflict-…`.
  var withoutCopyMarks: String {
    var bytes = Array(utf8)
    guard SessionID(self) != nil else { return self }
    let marks = Array(" (_~.[".utf8)
    var end = 11
    while end < bytes.count, !marks.contains(bytes[end]), !bytes.isWideMark(at: end) { end += 1 }
    bytes.removeSubrange(end...)
    for mark in ["のコピー", "-コピー"] where bytes.suffix(mark.utf8.count).elementsEqual(mark.utf8) {
      bytes.removeLast(mark.utf8.count)
    }
    // What a program for shared folders adds is a machine's name, in capitals.
    while let dash = bytes.lastIndex(of: 0x2D), dash > 11,
      bytes[dash...].contains(where: { (0x41...0x5A).contains($0) })
    {
      bytes.removeSubrange(dash...)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text without what a file name cannot hold on any system.
  package var fileSafe: String {
    let kept = filter { !"/\\:*?\"<>|. ".contains($0) && !$0.isWhitespace }
    return kept.isEmpty ? "team" : kept
  }
}

extension [UInt8] {
  /// Whether a full-width space or opening parenthesis stands at a place.
  fileprivate func isWideMark(at index: Int) -> Bool {
    guard index + 2 < count else { return false }
    let triple = (self[index], self[index + 1], self[index + 2])
    return triple == (0xE3, 0x80, 0x80) || triple == (0xEF, 0xBC, 0x88)
  }
}

/// Why a file whose name ends like a record's is none.
package enum NoRecord: Hashable, Sendable {
  /// Nothing stands in it.
  case empty
  /// It has no title, the first thing that a record has.
  case noTitle
  /// It has no line that a record has: a list of something else.
  case noLine
}

extension Document {
  /// Why this is no record; nil for one.
  ///
  /// Beside its title a record has a heading of one, or a field of its head. Where its name says
  /// neither day nor division the field must be one that hardly another list has.
  package func whyNoRecord(fileNamed stem: String) -> NoRecord? {
    var (isEmpty, hasTitle, hasLine) = (true, false, false)
    for line in lines where !hasLine || !hasTitle {
      switch line.kind {
      case .blank: continue
      case .title: hasTitle = true
      case .heading(.current), .heading(.ideal), .heading(.issues), .heading(.actions):
        hasLine = true
      case .field: hasLine = hasLine || isOfRecord(line, fileNamed: stem)
      default: break
      }
      isEmpty = false
    }
    if isEmpty { return .empty }
    return hasTitle ? (hasLine ? nil : .noLine) : .noTitle
  }

  private func isOfRecord(_ line: Line, fileNamed stem: String) -> Bool {
    guard let row = Session.fields.row(at: line.label, in: bytes)?.row else { return false }
    let telling: [Label] = [.recordNumber, .share, .date, .record]
    return Session.fields.rows[row].label.map(telling.contains) ?? false
      || SessionID(stem.withoutCopyMarks) != nil
  }
}

extension Document {
  /// The labels of the fields in the file's head, of whatever kind of file they are.
  package var headLabels: Set<Label> {
    var found: Set<Label> = []
    for line in lines {
      if case .heading = line.kind { break }
      if line.kind == .field, let label = Label.ofAny.value(at: line.label, in: bytes) {
        found.insert(label)
      }
    }
    return found
  }
}
