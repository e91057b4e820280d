package import Records
package import Release
package import UseCases
package import Workspace

/// An office in a folder on a disk, with its library read for one reader.
package struct OfficeFolder: Sendable {
  package let workspace: Workspace
  package let reader: Reader
  package let library: LoadedLibrary

  /// Reads the library; `isIncluded` leaves out files by their path below `Templates`.
  package init(
    _ workspace: Workspace, for reader: Reader, where isIncluded: (String) -> Bool = { _ in true }
  ) {
    (self.workspace, self.reader) = (workspace, reader)
    let disk = Disk(workspace, reader)
    let carried = EmbeddedLibrary.files(where: isIncluded)
      .map { OfficeFile("\(Paths.templates)/\($0.path)", $0.bytes) }
    let (own, skipped) = disk.files(below: Paths.templates) { path in
      isIncluded(path) && (path.hasSuffix("/") || path.hasSuffix(".md") || path.hasSuffix(".txt"))
    }
    library = LoadedLibrary(carried: carried, own: own, skipped: skipped)
  }

  /// The library that the program carries, without the office's own.
  package static var carried: Library {
    Library.read(
      files: EmbeddedLibrary.files.map { ("\(Paths.templates)/\($0.path)", $0.bytes) }
    ).library
  }

  /// Whose workspace this is; nobody's where no file says it.
  package var eyes: Eyes {
    let bytes = try? workspace.files.read(workspace.absolute(Paths.workspace))
    return bytes.map { Eyes(workspaceFile: $0, organization: library.library.organization) }
      ?? .nobody
  }

  /// What reads and lists the folder's files.
  var disk: Disk { Disk(workspace, reader) }

  /// All records and bundles.
  package func sessions() -> LoadedSessions {
    disk.sessions(library.vocabulary) { _ in true }
  }

  /// What one kind of reader sees of all records; nothing more of them is kept.
  package func released<Reader>(
    to reader: Reader.Type
  ) -> LoadedRecords<ReleasePolicy.Outcome<Reader>> {
    let policy = library.policy
    return disk.records(library.vocabulary) { policy.release($0, to: reader) }
  }

  /// What the office has changed about the groups of its report; nothing where no file says so.
  package func corrections(of records: LoadedRecords<some Sendable>) -> LoadedCorrections {
    do {
      let bytes = try workspace.files.read(workspace.absolute(Paths.corrections))
      return LoadedCorrections(
        OfficeFile(Paths.corrections, bytes), library.library, records)
    } catch {
      var none = LoadedCorrections()
      if error.reason != .missing { none.skipped = [disk.skipped(error)] }
      return none
    }
  }
}

/// Reads what lies below a workspace, with what the disk says where it cannot be read.
struct Disk {
  private let workspace: Workspace
  private let reader: Reader

  init(_ workspace: Workspace, _ reader: Reader) {
    (self.workspace, self.reader) = (workspace, reader)
  }

  /// What a file that cannot be read is left out with.
  func skipped(_ error: FileError) -> SkippedFile {
    let advice = WorkspaceWords(reader.language).advice(on: error)
    return .unreadable(
      path: workspace.shown(error.path), Sentence(advice.message, fix: advice.fix))
  }

  /// The files below a folder, each by its path from the workspace; none where there is no folder.
  ///
  /// Of those left out by their path below the folder none is opened.
  func files(
    below folder: String, where isIncluded: (String) -> Bool
  ) -> (files: [OfficeFile], skipped: [SkippedFile]) {
    let whole = workspace.absolute(folder)
    guard workspace.files.isFolder(whole) else { return ([], []) }
    let content = workspace.files.walk(whole, where: isIncluded)
    var (files, skipped) = ([OfficeFile](), content.problems.map(skipped))
    let read = workspace.files.readAll(content.files, in: whole) { path, bytes in
      OfficeFile("\(folder)/\(path)", bytes)
    }
    for result in read {
      switch result {
      case .success(let file): files.append(file)
      case .failure(let error): skipped.append(self.skipped(error))
      }
    }
    return (files, skipped)
  }

  /// The paths below `Sessions`, hidden ones after the others.
  func paths() -> [String] {
    let sessions = workspace.absolute(Paths.sessions)
    let records = workspace.files.walk(sessions, suffix: ".md").files
    let sides = workspace.files.walk(sessions, suffix: ".hour", hidden: true).files
    return (records + sides).map { "\(Paths.sessions)/\($0)" }
  }

  /// The records and bundles whose paths are wanted, whole.
  func sessions(
    _ vocabulary: Vocabulary, where isWanted: (String) -> Bool
  ) -> LoadedSessions {
    records(vocabulary, where: isWanted) { $0 }
  }

  /// The records and bundles whose paths are wanted, read two at a time; `kept` says what
  /// to keep of each.
  func records<Content>(
    _ vocabulary: Vocabulary, where isWanted: (String) -> Bool = { _ in true },
    keeping kept: @escaping @Sendable (consuming Session) -> Content
  ) -> LoadedRecords<Content> {
    let content = workspace.files.walk(workspace.absolute(Paths.sessions), suffix: ".md")
    let (paths, others) = sorted(content, where: isWanted)
    let read = workspace.files.readAll(paths, in: workspace.root) { path, bytes in
      RecordReading(OfficeFile(path, bytes), vocabulary: vocabulary, keeping: kept)
    }
    var skipped = content.problems.map(skipped)
    var readings: [RecordReading<Content>] = []
    readings.reserveCapacity(read.count)
    for result in read {
      switch result {
      case .success(let reading): readings.append(reading)
      case .failure(let error): skipped.append(self.skipped(error))
      }
    }
    let source = RecordSource(
      vocabulary, bytes: { [workspace] in try? workspace.files.read(workspace.absolute($0)) },
      keeping: kept)
    return LoadedRecords(readings, skipped: skipped, others: others, rereading: source)
  }

  /// The paths of the records below `Sessions` that are wanted, and what else lies there.
  private func sorted(
    _ content: FolderContent, where isWanted: (String) -> Bool
  ) -> (records: [String], others: [SeenFile]) {
    let all = content.files.map { "\(Paths.sessions)/\($0)" }
    var (records, rest) = ([String](), [String]())
    for path in all where isWanted(path) {
      if Paths.isRecord(path) { records.append(path) } else { rest.append(path) }
    }
    rest += content.others.map { "\(Paths.sessions)/\($0)" }.filter(isWanted)
    let known = rest.isEmpty ? [] : Set(all)
    return (records, rest.compactMap { SeenFile(otherAt: $0, among: known) })
  }

  /// The replies and decisions that lie here, own ones and received ones.
  func answers(
    _ vocabulary: Vocabulary, numbers: [String: SessionID] = [:]
  ) -> LoadedAnswers {
    let folders = [Paths.replies, Paths.decisions].flatMap { folder in
      [folder, Paths.received + folder.dropFirst(Paths.sessions.utf8.count)]
    }
    var (found, skipped): ([OfficeFile], [SkippedFile]) = ([], [])
    for folder in folders {
      let (files, problems) = files(below: folder) { $0.hasSuffix("/") || $0.hasSuffix(".md") }
      found += files
      skipped += problems
    }
    return LoadedAnswers(found, vocabulary, numbers: numbers, skipped: skipped)
  }
}
