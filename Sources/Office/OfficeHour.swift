import Facilitation
import Records
package import UseCases
package import Workspace

/// An hour that is led over the records of a folder.
package typealias OfficeHour = LedHour<FilesOfHour>

/// The files of a folder while an hour is led over them.
package struct FilesOfHour: HourFiles {
  let knowledge: FolderKnowledge
  /// The folder from which handed-in files are named.
  let folder: String
  /// How long whoever has a page open is given to read it once more.
  let patience: Duration
  private(set) var disk: FilesOnDisk

  init(
    _ knowledge: FolderKnowledge, folder: String, patience: Duration = .zero,
    lock: FileLock? = nil
  ) {
    (self.knowledge, self.folder, self.patience) = (knowledge, folder, patience)
    disk = FilesOnDisk(workspace: knowledge.roster.workspace, lock: lock)
  }

  package func bytes(at path: String) throws(ChangeError) -> [UInt8]? { try disk.bytes(at: path) }

  package mutating func apply(_ change: Change) throws(ChangeError) { try disk.apply(change) }

  /// Somebody may write between the reading and the writing; then it is read once more.
  package mutating func writing(
    _ place: String, _ write: (inout Self) throws(ChangeError) -> OutsideEdit?
  ) throws(ChangeError) -> OutsideEdit? {
    let left = try lock(place)
    defer { if let left { disk.workspace.files.release(left) } }
    for _ in 0..<3 {
      do {
        return try write(&self)
      } catch .changedSinceRead {
        continue
      }
    }
    return try write(&self)
  }

  /// Holds the lock of the place where the record is going to lie; gives the one of the place that
  /// it leaves.
  private mutating func lock(_ place: String) throws(ChangeError) -> FileLock? {
    let old = disk.lock
    guard old?.path != disk.workspace.absolute(place) else { return nil }
    disk.lock = try disk.workspace.lock(place)
    return old
  }

  package func handedIn(_ name: String) throws(Trouble) -> OfficeFile {
    let name = sanitized(name)
    do {
      return OfficeFile(name, try FileSystem.real.read(FilePath.join(folder, name)))
    } catch {
      // The room reads along: it is told the file, not where on this machine it lies.
      var shown = error
      shown.path = FilePath.name(of: name)
      throw Trouble(knowledge.roster.reader.sentence(for: shown))
    }
  }

  package mutating func note(_ change: EntryChange) throws(Trouble) {
    do {
      try knowledge.desk.note(change)
    } catch {
      throw Trouble(knowledge.roster.reader.sentence(for: error))
    }
  }

  package func sentence(for failure: ChangeError) -> String {
    knowledge.roster.reader.sentence(for: failure)
  }

  package func waitForReaders() {
    if patience > .zero { LocalClock.pause(patience) }
  }

  /// Lets others write the record.
  fileprivate mutating func release() {
    if let lock = disk.lock { disk.workspace.files.release(lock) }
    disk.lock = nil
  }
}

extension LedHour<FilesOfHour> {
  /// An hour that was broken off, under its lock.
  init(
    resuming unfinished: UnfinishedHour, _ setup: Setup, _ knowledge: FolderKnowledge,
    _ request: HourRequest
  ) throws {
    let workspace = knowledge.roster.workspace
    let lock = try workspace.lock(unfinished.record, takeOver: request.takesOver)
    let files = FilesOfHour(
      knowledge, folder: request.folder, patience: request.patience, lock: lock)
    let checkpoint = unfinished.side.flatMap { try? files.bytes(at: $0) }
    guard let bytes = try files.bytes(at: unfinished.record) else {
      workspace.files.release(lock)
      throw UseCaseError.nothingUnfinished
    }
    self.init(
      resuming: OfficeFile(unfinished.record, bytes), side: unfinished.side,
      holding: checkpoint, setup, knowledge.asked, over: files, wall: request.wall)
  }

  /// Makes what the next answers need, while nobody waits for an answer.
  package func readAhead() {
    _ = knowledge.matcher()
    _ = knowledge.everybody()
  }

  /// Lets others write the record.
  package mutating func release() { files.release() }
}
