import CPlatform

/// The right to write one file, held until it is released.
package struct FileLock: Hashable, Sendable {
  /// The file it is for, not that of the lock.
  package let path: String
  package let holder: LockInfo

  init(path: String, holder: LockInfo) { (self.path, self.holder) = (path, holder) }

  /// The lock of a file: `<file>.lock`.
  package static func path(for file: String) -> String { file + ".lock" }

  /// What came of asking for a lock.
  package enum Outcome: Hashable, Sendable {
    case held(FileLock)
    case heldBy(LockInfo)
  }
}

/// How long a lock that another holds is waited for.
///
/// Who writes one line holds it for a moment, who leads an hour for an hour: the first is worth waiting
/// for, also where many write one line each on a busy machine; the second is told soon.
package struct Patience: Sendable {
  /// The wait while one and the same holds it, who does not say that it is for one change.
  var forOne: Duration = .seconds(2)
  /// The wait while one and the same holds it for one change.
  var forOneChange: Duration = .seconds(30)
  /// The wait for all of them.
  var forAll: Duration = .seconds(300)
  var now: @Sendable () -> Duration = LocalClock.monotonic
  /// Lets time go by.
  var pause: @Sendable (Duration) -> Void = LocalClock.pause

  /// A moment, for what is written at once.
  package static let moment = Patience()
  /// Says at once who holds it.
  package static let none = Patience(forOne: .zero, forOneChange: .zero, forAll: .zero)
}

extension FileSystem {
  /// Takes the lock of a file, or says who has it when the patience is over.
  ///
  /// A lock whose process has ended on this machine is taken over; any other only when a person
  /// said so by `takeOver`.
  package func acquireLock(
    of path: String, as holder: LockInfo = .current(), takeOver: Bool = false,
    patience: Patience = .none
  ) throws(FileError) -> FileLock.Outcome {
    let began = patience.now()
    var (seen, since, rest) = (holder, began, Duration.milliseconds(4))
    while true {
      let outcome = try tryLock(of: path, as: holder, takeOver: takeOver)
      guard case .heldBy(let other) = outcome else { return outcome }
      let now = patience.now()
      if other != seen { (seen, since, rest) = (other, now, .milliseconds(4)) }
      let limit = other.isBrief ? patience.forOneChange : patience.forOne
      guard now - since < limit, now - began < patience.forAll else { return outcome }
      patience.pause(rest)
      rest = min(rest * 2, .milliseconds(64))
    }
  }

  /// Gives a lock back; one that another has taken over stays theirs.
  ///
  /// Whoever takes a lock over guards its file too, so between the look and the removal nobody does.
  package func release(_ lock: FileLock) {
    let path = FileLock.path(for: lock.path)
    guarded(path) {
      guard let bytes = try? read(path), bytes == lock.holder.bytes else { return }
      _ = platform_remove(path)
    }
  }

  /// One attempt.
  private func tryLock(
    of path: String, as holder: LockInfo, takeOver: Bool
  ) throws(FileError) -> FileLock.Outcome {
    let lock = FileLock.path(for: path)
    // A name that is taken and leads nowhere, as a link can, would be tried for ever.
    for _ in 0..<100 {
      // Many may wait: nobody writes a file to find out what a look tells.
      if status(lock) != nil {
        let outcome = try claim(lock, of: path, as: holder, takeOver: takeOver)
        if let outcome { return outcome }
      }
      do {
        try unsynced.create(lock, with: holder.bytes)
        return .held(FileLock(path: path, holder: holder))
      } catch  where error.reason != .exists {
        throw FileError(path: path, call: .lock, reason: error.reason)
      } catch {
        continue
      }
    }
    return .heldBy(.unknown)
  }

  /// Takes over a lock that is there; nil when it has gone or changed hands meanwhile.
  private func claim(
    _ lock: String, of path: String, as holder: LockInfo, takeOver: Bool
  ) throws(FileError) -> FileLock.Outcome? {
    // Of several that find a dead lock one at a time looks again and replaces it.
    let outcome = guarded(lock) { () -> Result<FileLock.Outcome, FileError> in
      let found = (try? read(lock)).flatMap(LockInfo.init(bytes:)) ?? .unknown
      guard takeOver || found.isDead else { return .success(.heldBy(found)) }
      return Result { () throws(FileError) in
        try unsynced.replace(lock, with: holder.bytes, removing: .dead)
        return .held(FileLock(path: path, holder: holder))
      }
    }
    if let outcome { return try outcome.get() }
    // Gone, changed hands, or there and closed to us.
    return opens(lock) || status(lock) == nil ? nil : .heldBy(.unknown)
  }

  /// A lock is for those who run now: what ends the machine ends them all, so nobody waits for the
  /// disk.
  private var unsynced: FileSystem {
    var files = self
    files.sync = { _ in 0 }
    files.syncFolder = { _ in 0 }
    return files
  }

  private func opens(_ path: String) -> Bool {
    let descriptor = platform_open_to_read(path)
    guard descriptor >= 0 else { return false }
    _ = platform_close(descriptor)
    return true
  }

  /// Does something while no other process does such a thing with the same file; nil, and nothing
  /// done, when the file cannot be opened or another stands in its place by then.
  @discardableResult
  private func guarded<Value>(_ path: String, _ work: () -> Value) -> Value? {
    let descriptor = platform_open_to_read(path)
    guard descriptor >= 0 else { return nil }
    defer { _ = platform_close(descriptor) }
    // A disk that knows no guards leaves the moment between look and replacement open.
    _ = guardFile(descriptor)
    return isSame(descriptor, path) ? work() : nil
  }

  private func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var opened = platform_status()
    guard platform_status_of_descriptor(descriptor, &opened) == 0, let named = status(path)
    else { return false }
    return opened.device == named.device && opened.node == named.node
  }
}
