package import Records
package import Release
import Text

/// All records of an office, one a name, and what was wrong with their files.
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

  package init() {}

  /// Takes over what was read of each file, in the order of the paths' bytes, and looks at what
  /// shows only when all are known.
  package init(_ readings: consuming [RecordReading<Content>], skipped: [SkippedFile] = []) {
    self.skipped = skipped
    var origins: [Diagnostic] = []
    files.reserveCapacity(readings.count)
    // From the end, so that each leaves the list without being copied: a session is large.
    while let reading = readings.popLast() {
      switch reading {
      case .record(let file, let diagnostics, let missing):
        files.append(file)
        self.diagnostics += diagnostics
        origins += missing
      case .skipped(let file): self.skipped.append(file)
      }
    }
    files.reverse()
    let outlines = files.map { $0.outline }
    diagnostics = (diagnostics + check(records: outlines, origins: origins)).inOrderOfPlace
    self.skipped.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    keepOneEach(outlines)
  }

  /// Keeps one file a record; of equals the first.
  private mutating func keepOneEach(_ outlines: [RecordOutline]) {
    var kept: [SessionID: Int] = [:]
    kept.reserveCapacity(outlines.count)
    for (place, outline) in outlines.enumerated() {
      if let first = kept[outline.id], !outline.precedes(outlines[first]) { continue }
      kept[outline.id] = place
    }
    guard kept.count < files.count else { return }
    files = kept.values.sorted().map { files[$0] }
  }
}

/// All records of an office, whole.
package typealias LoadedSessions = LoadedRecords<Session>

/// A record's file with what is kept of it.
package struct RecordFile<Content: Sendable>: Sendable {
  package var outline: RecordOutline
  package var content: Content

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
    (released.diagnostics, released.skipped) = (diagnostics, skipped)
    released.files = files.map {
      RecordFile(outline: $0.outline, content: policy.release($0.session, to: reader))
    }
    return released
  }
}

/// What is kept of one file below `Sessions` that was read; its text is not.
package enum RecordReading<Content: Sendable>: Sendable {
  /// The record, what is wrong in it, and its links to actions that other records must have.
  case record(RecordFile<Content>, [Diagnostic], origins: [Diagnostic])
  case skipped(SkippedFile)

  /// Reads one file; `content` says what to keep of it.
  package init(
    _ file: OfficeFile, vocabulary: Vocabulary, keeping content: (consuming Session) -> Content
  ) {
    var reading = Session.read(bytes: file.bytes, file: file.path, vocabulary: vocabulary)
    guard reading.document.damagedAt == nil else {
      self = .skipped(SkippedFile(notUTF8: file))
      return
    }
    let outline = RecordOutline(path: file.path, reading.value)
    let origins = reading.origins(file: file.path)
    // Taken out, so that the session is held once and can be changed in its place.
    var session = Session(id: outline.id, language: .japanese, title: "", division: "")
    swap(&session, &reading.value)
    self = .record(
      RecordFile(outline: outline, content: content(consume session)), reading.diagnostics,
      origins: origins)
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
