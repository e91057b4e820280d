import Facilitation
import Records
import Workspace

/// The record of an hour being led, on disk: written after every answer, held by a lock.
struct HourRecord {
  private let workspace: Workspace
  private let vocabulary: Vocabulary
  /// The path from the workspace; nil until the division is known.
  private(set) var path: String?
  private var lock: FileLock?
  private var onDisk: [UInt8]?

  init(_ workspace: Workspace, vocabulary: Vocabulary) {
    (self.workspace, self.vocabulary) = (workspace, vocabulary)
  }

  /// Takes up an hour that was broken off: its lock, its record and its checkpoint, if there is one.
  mutating func resume(
    _ path: String, takeOver: Bool
  ) throws -> (session: Session, checkpoint: String?) {
    lock = try workspace.lock(path, takeOver: takeOver)
    self.path = path
    let bytes = try workspace.files.read(workspace.absolute(path))
    onDisk = bytes
    let reading = Session.read(bytes: bytes, file: path, vocabulary: vocabulary)
    let side = try? workspace.files.read(workspace.absolute(Workspace.hour(ofRecord: path)))
    return (reading.value, side.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Writes the record, then what only resuming needs.
  mutating func save(_ session: Session, _ checkpoint: Checkpoint) throws {
    let place = try settle(Workspace.record(of: session.id, term: session.effectiveTerm))
    let document = Document(bytes: onDisk ?? [])
    let bytes = document.rewritten(to: session, vocabulary: vocabulary)
    if let onDisk {
      try workspace.change(place, expected: onDisk, holding: lock) { _ in bytes }
    } else {
      try workspace.create(place, with: bytes)
    }
    onDisk = bytes
    try workspace.write(Workspace.hour(ofRecord: place), Array(checkpoint.encoded.utf8))
  }

  /// Ends the hour: its record alone remains.
  mutating func close() throws {
    guard let path else { return }
    try workspace.remove(Workspace.hour(ofRecord: path))
  }

  /// Lets others write the record.
  mutating func release() {
    if let lock { workspace.files.release(lock) }
    lock = nil
  }

  /// The place of the record, locked; one that changed with the term has moved there.
  private mutating func settle(_ place: String) throws -> String {
    guard path != place else { return place }
    let new = try workspace.lock(place)
    if let path, let onDisk {
      try workspace.create(place, with: onDisk)
      try workspace.remove(path)
      try workspace.remove(Workspace.hour(ofRecord: path))
    }
    release()
    (path, lock) = (place, new)
    return place
  }
}
