import Records
package import Text
package import UseCases
package import Workspace

/// The files of a workspace as they are changed.
package struct FilesOnDisk: FileStore {
  let workspace: Workspace
  /// The lock of the one file that is written for a longer time.
  var lock: FileLock?

  package func bytes(at path: String) throws(ChangeError) -> [UInt8]? {
    do {
      return try workspace.files.read(workspace.absolute(path))
    } catch {
      if error.reason == .missing { return nil }
      throw .cannotRead(workspace.shown(error))
    }
  }

  package mutating func apply(_ change: Change) throws(ChangeError) {
    switch change {
    case .create(let path, let bytes): try workspace.create(path, with: bytes)
    case .rewrite(let path, let old, let new): try rewrite(path, from: old, to: new)
    case .write(let path, let bytes): try workspace.write(path, bytes)
    case .move(let path, let other): try workspace.move(path, to: other)
    case .remove(let path):
      if try bytes(at: path) != nil { try workspace.remove(path) }
    }
  }

  /// Puts bytes in the place of others, under the lock that is held or one for this change.
  private func rewrite(_ path: String, from old: [UInt8], to new: [UInt8]) throws(ChangeError) {
    let isHeld = lock?.path == workspace.absolute(path)
    try workspace.change(path, expected: old, holding: isHeld ? lock : nil) { _ in new }
  }
}

extension OfficeFolder {
  /// Writes something down about an issue or action, into the file in which it lives.
  package func note(_ change: EntryChange) throws {
    try write(change.id) { (file) throws(UseCaseError) in
      try change.change(to: file, vocabulary: library.vocabulary)
    }
  }

  /// The questions about an action or issue once more.
  package func mending(_ name: String) throws -> Mending {
    let entry = try EntryID(named: name)
    let path = try path(of: entry)
    let bytes = try FilesOnDisk(workspace: workspace).bytes(at: path) ?? []
    let reading = Session.read(bytes: bytes, file: path, vocabulary: library.vocabulary)
    guard reading.document.damagedAt == nil else {
      throw UseCaseError.skipped(SkippedFile(notUTF8: OfficeFile(path, bytes)))
    }
    let session = reading.value
    guard
      let mending = Mending(entry, in: session, vocabulary: library.vocabulary, for: reader)
    else { throw UseCaseError.noSuchAction(name) }
    return mending
  }

  /// Writes what was mended into the file in which it lives.
  package func mend(_ change: EntryMending) throws {
    try write(change.name) { (file) throws(UseCaseError) in
      try change.change(to: file, vocabulary: library.vocabulary)
    }
  }

  /// Changes the record in which an entry lives.
  ///
  /// The lock is held from the reading on, so that nothing is lost when two do it at once.
  private func write(
    _ entry: EntryID, _ change: (OfficeFile) throws(UseCaseError) -> Change
  ) throws {
    let path = try path(of: entry)
    let lock = try workspace.lock(path, forOneChange: true)
    defer { workspace.files.release(lock) }
    var files = FilesOnDisk(workspace: workspace, lock: lock)
    guard let bytes = try files.bytes(at: path) else { throw UseCaseError.noSuchAction("\(entry)") }
    try files.apply(try change(OfficeFile(path, bytes)))
  }

  /// The file in which an entry lives; only where no file bears its name all are read.
  private func path(of entry: EntryID) throws(UseCaseError) -> String {
    let named = disk.sessions(library.vocabulary) { Paths.session(at: $0) == entry.session }
    let isThere = !named.files.isEmpty || !named.skipped.isEmpty
    return try (isThere ? named : sessions()).file(of: entry)
  }

  /// Makes the workspace that of a division, by its id or name.
  package func give(to division: String) throws {
    var files = FilesOnDisk(workspace: workspace)
    let file = try files.bytes(at: Paths.workspace).map { OfficeFile(Paths.workspace, $0) }
    if let change = try library.change(giving: file, to: division, in: reader.language) {
      try files.apply(change)
    }
  }

  /// Adds an own case; the path of its file.
  package func add(_ draft: CaseDraft) throws(ChangeError) -> String {
    let change = library.change(adding: draft, on: reader.today)
    var files = FilesOnDisk(workspace: workspace)
    try files.apply(change)
    return change.path
  }

  /// The table of a file by its path from a folder, and how the file is shown.
  package func sheet(_ path: String, in folder: String) throws -> (file: String, sheet: Sheet) {
    let whole = FilePath.join(folder, path)
    let file = OfficeFile(path, try workspace.files.read(whole))
    return (path, try HandedIn.sheet(of: file))
  }

  /// Adds the own cases that a list of results makes, one file after the other.
  package func addResults(in sheet: Sheet, _ columns: ResultColumns) throws -> AddedResults {
    let results = library.results(in: sheet, columns)
    var files = FilesOnDisk(workspace: workspace)
    for added in results.added { try files.apply(library.change(adding: added)) }
    return results
  }
}
