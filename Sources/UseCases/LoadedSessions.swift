package import Records

/// All records of an office, one a name, and what was wrong with their files.
package struct LoadedSessions: Sendable {
  /// In the order of their paths' bytes.
  package var files: [SessionFile] = []
  /// Problems in the text of files, in the order of files and places.
  package var diagnostics: [Diagnostic] = []
  /// Files that are not counted at all, and why.
  package var skipped: [SkippedFile] = []

  package init() {}

  /// Takes over what was read of each file, in the order of the paths' bytes, and looks at what
  /// shows only when all are known.
  package init(_ readings: consuming [RecordReading], skipped: [SkippedFile] = []) {
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
    diagnostics = (diagnostics + check(sessions: files, origins: origins)).inOrderOfPlace
    self.skipped.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    dropDuplicates()
  }

  package var sessions: [Session] { files.map { $0.session } }

  /// Keeps one record a name: the division's own before a bundle of it, which may stand beside it
  /// where bundles come back; of two of the same kind the first.
  private mutating func dropDuplicates() {
    var kept: [SessionID: Int] = [:]
    for (index, file) in files.enumerated() {
      guard let first = kept[file.id] else {
        kept[file.id] = index
        continue
      }
      if files[first].session.isBundle && !file.session.isBundle { kept[file.id] = index }
    }
    guard kept.count < files.count else { return }
    files = kept.values.sorted().map { files[$0] }
  }
}

/// What is kept of one file below `Sessions` that was read; its text is not.
package enum RecordReading: Sendable {
  /// The record, what is wrong in it, and its links to actions that other records must have.
  case record(SessionFile, [Diagnostic], origins: [Diagnostic])
  case skipped(SkippedFile)

  /// Reads one file.
  package init(_ file: OfficeFile, vocabulary: Vocabulary) {
    let reading = Session.read(bytes: file.bytes, file: file.path, vocabulary: vocabulary)
    guard reading.document.damagedAt == nil else {
      self = .skipped(SkippedFile(notUTF8: file))
      return
    }
    self = .record(
      SessionFile(path: file.path, session: reading.value), reading.diagnostics,
      origins: reading.origins(file: file.path))
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

extension LoadedSessions {
  /// Whether the notes of several divisions, none of them made up, lie where whoever opens the
  /// folder reads them.
  package var holdsNotesOfSeveral: Bool {
    var divisions: Set<String> = []
    for file in files where !file.session.isSample {
      if file.session.current.isEmpty && file.session.ideal.isEmpty { continue }
      divisions.insert(file.id.division)
    }
    return divisions.count > 1
  }
}

// MARK: - Finding one

extension LoadedSessions {
  /// The record that a person means: its id or path, its division's id or name (the latest of
  /// it), or the beginning of one id only.
  package func find(
    _ name: String, organization: Organization = Organization()
  ) throws(UseCaseError) -> SessionFile {
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

  private func latest(ofDivision name: String, _ organization: Organization) -> SessionFile? {
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
