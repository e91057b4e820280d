package import Records
package import Release
import Text

/// All records of an office, one a name, and what became of every file below `Sessions`.
///
/// `Content` is what is kept of each: of thousands less than the whole, so that they fit into memory
/// and are let go by the thread that read them.
package struct LoadedRecords<Content: Sendable>: Sendable {
  /// In the order of their paths' bytes.
  package var files: [RecordFile<Content>] = []
  /// Problems in the text of files, in the order of files and places.
  package var diagnostics: [Diagnostic] = []
  /// Files that are not counted at all, and why.
  package var skipped: [SkippedFile] = []
  package var intake = Intake()

  package init() {}

  /// Takes over what was read of each file, in the order of the paths' bytes, and looks at what
  /// shows only when all are known.
  ///
  /// `others` are the files that are no records by their name or folder.
  package init(
    _ readings: consuming [RecordReading<Content>], skipped: [SkippedFile] = [],
    others: [SeenFile] = [], rereading source: RecordSource<Content> = .none
  ) {
    self.skipped = skipped
    var (origins, seen) = ([Diagnostic](), others)
    files.reserveCapacity(readings.count)
    seen.reserveCapacity(others.count + readings.count)
    // From the end, so that each leaves the list without being copied: a session is large.
    while let reading = readings.popLast() {
      switch reading {
      case .record(let file, let diagnostics, let missing):
        seen.append(SeenFile(file.path, .record(file.seen)))
        files.append(file)
        self.diagnostics += diagnostics
        origins += missing
      case .skipped(let file): self.skipped.append(file)
      }
    }
    files.reverse()
    seen += self.skipped.map { SeenFile($0.path, .skipped($0)) }
    self.skipped.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    intake = Intake(seen, source.vocabulary, bytes: source.bytes)
    keepTaken(source)
    let found = check(records: files.map { $0.outline }, origins: origins)
    diagnostics = (diagnostics + found + intake.diagnostics).inOrderOfPlace
  }

  /// Keeps the file of each record that is taken, under the short name that it has.
  private mutating func keepTaken(_ source: RecordSource<Content>) {
    let taken = intake.taken
    if taken.count < files.count {
      files = files.indices.filter { taken[files[$0].path] != nil }.map { files[$0] }
    }
    for place in files.indices {
      guard let id = taken[files[place].path], id != files[place].id,
        let bytes = source.bytes(files[place].path),
        case .record(let file, _, _) = source.read(OfficeFile(files[place].path, bytes), id)
      else { continue }
      files[place] = file
    }
  }
}

/// How the file of a record is read once more when all are known: where it may be a copy, or has
/// another short name than it seemed to have.
package struct RecordSource<Content: Sendable> {
  let vocabulary: Vocabulary
  let bytes: (String) -> [UInt8]?
  let read: (OfficeFile, SessionID?) -> RecordReading<Content>

  package init(
    _ vocabulary: Vocabulary, bytes: @escaping (String) -> [UInt8]?,
    keeping content: @escaping (consuming Session) -> Content
  ) {
    (self.vocabulary, self.bytes) = (vocabulary, bytes)
    read = { RecordReading($0, vocabulary: vocabulary, as: $1, keeping: content) }
  }

  private init() {
    (vocabulary, bytes) = (.empty, { _ in nil })
    read = { file, _ in .skipped(SkippedFile(notUTF8: file)) }
  }

  /// Nothing can be read any more.
  package static var none: RecordSource { RecordSource() }
}

extension LoadedRecords {
  /// The records among files that are at hand, such as all those below `Sessions`.
  package init(
    of files: [OfficeFile], _ vocabulary: Vocabulary,
    keeping content: @escaping (consuming Session) -> Content
  ) {
    let bytes = Dictionary(firstOf: files.map { ($0.path, $0.bytes) })
    let paths = Set(bytes.keys)
    let source = RecordSource(vocabulary, bytes: { bytes[$0] }, keeping: content)
    self.init(
      files.filter { Paths.isRecord($0.path) }.map { source.read($0, nil) },
      others: files.compactMap { SeenFile(otherAt: $0.path, among: paths) }, rereading: source)
  }
}

/// All records of an office, whole.
package typealias LoadedSessions = LoadedRecords<Session>

/// A record's file with what is kept of it.
package struct RecordFile<Content: Sendable>: Sendable {
  package var outline: RecordOutline
  package var content: Content
  /// What the intake has to know of it.
  package var seen: SeenRecord

  package var path: String { outline.path }
  package var id: SessionID { outline.id }
}

extension RecordFile<Session> {
  package var session: Session { content }
}

extension LoadedSessions {
  package var sessions: [Session] { files.map { $0.session } }

  /// What becomes of each for one kind of reader.
  package func released<Reader>(
    by policy: ReleasePolicy, to reader: Reader.Type
  ) -> LoadedRecords<ReleasePolicy.Outcome<Reader>> {
    var released = LoadedRecords<ReleasePolicy.Outcome<Reader>>()
    (released.diagnostics, released.skipped, released.intake) = (diagnostics, skipped, intake)
    released.files = files.map {
      RecordFile(
        outline: $0.outline, content: policy.release($0.session, to: reader), seen: $0.seen)
    }
    return released
  }
}

/// What is kept of one file below `Sessions` that was read; its text is not.
package enum RecordReading<Content: Sendable>: Sendable {
  /// The record, what is wrong in it, and its links to actions that other records must have.
  case record(RecordFile<Content>, [Diagnostic], origins: [Diagnostic])
  case skipped(SkippedFile)

  /// Reads one file; `content` says what to keep of it, `id` which short name it has after all.
  ///
  /// Shift_JIS is read as if it were UTF-8; whoever would change the file is refused.
  package init(
    _ file: OfficeFile, vocabulary: Vocabulary, as id: SessionID? = nil,
    keeping content: (consuming Session) -> Content
  ) {
    var reading = Session.read(bytes: file.bytes, file: file.path, vocabulary: vocabulary)
    let isShiftJIS = reading.document.damagedAt != nil
    if isShiftJIS {
      guard let text = DecodedText(file.bytes), text.encoding == .cp932 else {
        self = .skipped(SkippedFile(notUTF8: file))
        return
      }
      reading = Session.read(
        bytes: Array(text.text.utf8), file: file.path, vocabulary: vocabulary)
      reading.diagnostics.insert(Diagnostic(shiftJIS: file.path), at: 0)
    }
    if let why = reading.document.whyNoRecord(fileNamed: FileKind.stem(of: file.path)) {
      self = .skipped(
        isShiftJIS ? SkippedFile(notUTF8: file) : .noRecord(path: file.path, why))
      return
    }
    if let id { reading.value.id = id }
    let seen = SeenRecord(reading, isShiftJIS: isShiftJIS)
    let outline = RecordOutline(path: file.path, reading.value)
    let origins = reading.origins(file: file.path)
    // Taken out, so that the session is held once and can be changed in its place.
    var session = Session(id: outline.id, language: .japanese, title: "", division: "")
    swap(&session, &reading.value)
    self = .record(
      RecordFile(outline: outline, content: content(consume session), seen: seen),
      reading.diagnostics, origins: origins)
  }
}

extension RecordReading<Session> {
  /// Reads one file and keeps all of it.
  package init(_ file: OfficeFile, vocabulary: Vocabulary) {
    self.init(file, vocabulary: vocabulary) { $0 }
  }
}

extension Sequence<SessionID> {
  /// The one division whose sessions these are; nil where several have some, or none has.
  package var onlyDivision: String? {
    var division: String?
    for id in self {
      if let division, division != id.division { return nil }
      division = id.division
    }
    return division
  }
}

// MARK: - Finding one

extension LoadedSessions {
  /// The record that a person means: its id or path, its division's id or name (the latest of
  /// it), or the beginning of one id only.
  package func find(
    _ name: String, organization: Organization = Organization()
  ) throws(UseCaseError) -> RecordFile<Session> {
    if let exact = files.first(where: {
      $0.id.description == name || isName(name, ofFileAt: $0.path)
    }) {
      return exact
    }
    if let unread = skipped.first(where: { isName(name, ofFileAt: $0.path) }) {
      throw .skipped(unread)
    }
    if let latest = latest(ofDivision: name, organization) { return latest }
    let matches = files.filter { !name.isEmpty && $0.id.description.hasPrefix(name) }
    guard let match = matches.first else { throw .noSuchSession(name, near: similar(to: name)) }
    guard matches.count == 1 else {
      throw .severalSessions(name, all: matches.map { $0.id }.sorted())
    }
    return match
  }

  /// Whether a person's words are the id or the path of a file, given from wherever they stand.
  private func isName(_ name: String, ofFileAt path: String) -> Bool {
    let stem = FileKind.stem(of: path)
    return name == stem || name == "\(stem).md" || name == path || name.hasSuffix("/" + path)
      || (name.hasPrefix("./") && name.dropFirst(2) == path)
  }

  private func latest(ofDivision name: String, _ organization: Organization) -> RecordFile<Session>?
  {
    let ids = Set(organization.divisions.filter { $0.name == name }.map { $0.id } + [name])
    return files.filter { ids.contains($0.id.division) || $0.session.division == name }
      .max { $0.id < $1.id }
  }

  /// The latest few whose id or division holds the name somewhere.
  private func similar(to name: String) -> [SessionID] {
    guard !name.isEmpty else { return [] }
    let found = files.filter { file in
      [file.id.description, file.session.division].contains { $0.utf8.holds(name.utf8) }
    }
    return Array(found.map { $0.id }.sorted(by: >).prefix(3))
  }
}

extension String.UTF8View {
  /// Whether some bytes stand in it one after the other.
  fileprivate func holds(_ sought: Self) -> Bool {
    indices.contains { self[$0...].starts(with: sought) }
  }
}
