package import Records
package import Release
package import Reports

/// What becomes of one file below `Sessions`.
package enum Fate: Hashable, Sendable {
  /// What it says is counted.
  case counted
  /// That a meeting was held is counted; what it says stays in its division (課内).
  case meetingOnly
  /// It says what the file at this path says.
  case same(as: String)
  /// It was handed over by its division, whose own record lies here too.
  case submitted(of: String)
  /// The file at this path says more or was submitted later.
  case older(than: String)
  /// Neither goes on from the other; the file at this path is counted.
  case disputed(with: String)
  /// The division has not let it go yet.
  case waiting(Withheld.Reason)
  /// It is counted outside the departments: the roster lacks the division.
  case outside(_ division: String, near: [String])
  case skipped(SkippedFile)
  /// It is read as a reply, decision, case or figures.
  case beside

  package var kind: Accounting.Kind {
    switch self {
    case .counted: .counted
    case .meetingOnly: .meetingOnly
    case .same, .submitted: .same
    case .older: .older
    case .disputed: .disputed
    case .waiting: .waiting
    case .outside: .outside
    case .skipped(let file): file.isNoRecord ? .notRecord : .unreadable
    case .beside: .beside
    }
  }

  /// Whether no other file of the same record is taken before it.
  var isTaken: Bool {
    switch self {
    case .counted, .meetingOnly, .waiting, .outside: true
    default: false
    }
  }
}

/// A file below `Sessions` and what became of it.
package struct AccountedFile: Hashable, Sendable {
  package let path: String
  package let fate: Fate
  /// The short name of the record that it is, or is a copy of.
  package let id: SessionID?
  /// The roster id of the division that it comes from, as far as that is known.
  package let division: String?
  /// The term it is of; nil where nothing says it.
  package let term: Term?
  /// Whether it is in Shift_JIS, which is read and not written.
  package let isShiftJIS: Bool
  package let isSample: Bool
}

/// A file below `Sessions`, as far as it can be looked at before all are known.
package struct SeenFile: Sendable {
  package let path: String
  package let content: Content

  package enum Content: Sendable {
    case record(SeenRecord)
    case skipped(SkippedFile)
    case beside
  }

  package init(_ path: String, _ content: Content) { (self.path, self.content) = (path, content) }
}

/// What the intake has to know of a record.
package struct SeenRecord: Hashable, Sendable {
  package let id: SessionID
  /// What identifies it (記録番号).
  package let number: RecordNumber?
  /// The day of its meeting, whatever its file is called.
  package let day: CivilDate
  package let term: Term
  /// The number of a share, in a bundle only.
  package let share: Int?
  /// Whether it is a bundle that has been changed on its way.
  package let isDamaged: Bool
  /// Why nothing but the meeting is counted; nil where all is.
  package let withheld: Withheld.Reason?
  /// The division as its record writes it.
  package let written: String
  package let isShiftJIS: Bool
  package let isSample: Bool

  package init(_ reading: Reading<Session>, isShiftJIS: Bool = false) {
    let session = reading.value
    let number = session.recordNumber.flatMap { RecordNumber($0) }
    (id, self.number, share) = (session.id, number, session.share)
    day = session.date ?? number?.date ?? session.id.date
    (term, written) = (session.effectiveTerm, session.division)
    withheld = ReleasePolicy.reason(against: session, for: Secretariat.self)
    isDamaged = reading.diagnostics.contains { $0.isOfChecksum }
    (self.isShiftJIS, isSample) = (isShiftJIS, session.isSample)
  }

  var isOpen: Bool { withheld == .unfinished }
}

extension Diagnostic {
  /// A file in Shift_JIS that was read all the same.
  init(shiftJIS path: String) {
    self.init(file: path, place: Place(line: 1), problem: .file(.shiftJIS))
  }

  fileprivate var isOfChecksum: Bool {
    if case .file(.checksumMismatch) = problem { true } else { false }
  }
}

extension SeenFile {
  /// A file below `Sessions` that is no record by its name or folder; nil for one that is, and for
  /// what the program itself puts beside a record.
  package init?(otherAt path: String, among paths: Set<String>) {
    // Asked first, for nearly every file is one.
    if Paths.isRecord(path) { return nil }
    let name = path.dropFirst(Paths.folder(of: path).count)
    if name.first == "." || path.isPage(beside: paths) { return nil }
    self =
      FileKind(path: path) != nil
      ? SeenFile(path, .beside)
      : SeenFile(path, .skipped(.otherType(path: path, OtherType(ofFileAt: path))))
  }
}

extension String {
  /// Whether the program has put the file beside a record: its lock, or a page of it.
  fileprivate func isPage(beside paths: Set<String>) -> Bool {
    if hasSuffix(".lock") { return true }
    guard hasSuffix(".html") else { return false }
    let stem = String(dropLast(".html".count))
    let stems =
      [stem]
      + ["-wall", "-board"].filter { stem.hasSuffix($0) }
      .map { String(stem.dropLast($0.count)) }
    return stems.contains { paths.contains("\($0).md") }
  }
}
