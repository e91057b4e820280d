import CPlatform

extension FileSystem {
  /// Takes the lock of a file, or says who has it.
  ///
  /// A lock whose process has ended on this machine is taken over; any other only when a person
  /// said so by `takeOver`.
  package func acquireLock(
    of path: String, as holder: LockInfo = .current(), takeOver: Bool = false
  ) throws(FileError) -> FileLock.Outcome {
    let lock = FileLock.path(for: path)
    while true {
      do {
        try create(lock, with: holder.bytes)
        return .held(FileLock(path: path, holder: holder))
      } catch  where error.reason != .exists {
        throw FileError(path: path, call: .lock, reason: error.reason)
      } catch {
        if let outcome = try claim(lock, of: path, as: holder, takeOver: takeOver) {
          return outcome
        }
      }
    }
  }

  /// Gives a lock back; one that another has taken over stays theirs.
  package func release(_ lock: FileLock) {
    let path = FileLock.path(for: lock.path)
    guard let bytes = try? read(path), bytes == lock.holder.bytes else { return }
    _ = platform_remove(path)
  }

  /// Takes over a lock that is there; nil when it has gone or changed hands meanwhile.
  private func claim(
    _ lock: String, of path: String, as holder: LockInfo, takeOver: Bool
  ) throws(FileError) -> FileLock.Outcome? {
    let descriptor = platform_open_to_read(lock)
    guard descriptor >= 0 else {
      if status(lock) == nil { return nil }
      return .heldBy(.unknown)
    }
    defer { _ = platform_close(descriptor) }
    // Of several that find a dead lock one at a time looks again and replaces it.
    _ = platform_guard(descriptor)
    guard isSame(descriptor, lock) else { return nil }
    let found = (try? read(lock)).flatMap(LockInfo.init(bytes:)) ?? .unknown
    guard takeOver || found.isDead else { return .heldBy(found) }
    try replace(lock, with: holder.bytes, removing: .dead)
    return .held(FileLock(path: path, holder: holder))
  }

  private func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var opened = platform_status()
    guard platform_status_of_descriptor(descriptor, &opened) == 0, let named = status(path)
    else { return false }
    return opened.device == named.device && opened.node == named.node
  }
}
