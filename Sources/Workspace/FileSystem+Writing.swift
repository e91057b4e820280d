import CPlatform

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FileSystem {
  /// Puts bytes in the place of a file, or makes it; at any moment the disk holds the old file or
  /// the new one, whole.
  ///
  /// The file's mode is kept and a link stays a link; what is no file, or not to be written, is left
  /// alone. The caller is the only writer: what any other run left half-written for this file is
  /// removed.
  package func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    try replace(path, with: bytes, removing: .all)
  }

  /// The same, with a choice of whose leftovers go.
  func replace(
    _ path: String, with bytes: [UInt8], removing leftover: TemporaryFile.Leftover
  ) throws(FileError) {
    let target = resolved(path)
    let found = status(target)
    if let found { try expectWritable(found, target, for: path) }
    TemporaryFile.remove(leftover, of: target)
    let temporary = TemporaryFile.path(for: target)
    try fill(temporary, with: bytes, mode: found?.mode, for: path)
    try finish(temporary, for: path) { rename(temporary, target) }
  }

  /// Puts bytes where a person wants them: into a device or pipe as it stands, else in the place of
  /// the file.
  package func deliver(_ bytes: [UInt8], to path: String) throws(FileError) {
    guard status(path)?.kind == platform_kind_other else {
      return try replace(path, with: bytes, removing: .dead)
    }
    let descriptor = platform_open_to_write(path)
    guard descriptor >= 0 else { throw FileError(path, .deliver, errno: errno) }
    var problem = write(descriptor, bytes)
    let closing = platform_close(descriptor)
    if problem == 0 { problem = closing }
    guard problem == 0 else { throw FileError(path, .deliver, errno: problem) }
  }

  /// A rename asks nothing of the file it replaces, so its kind and mode are asked first; the mode of
  /// root too, who may write everywhere.
  private func expectWritable(
    _ found: platform_status, _ target: String, for path: String
  ) throws(FileError) {
    guard found.kind == platform_kind_file else {
      throw FileError(path: path, call: .write, reason: .wrongKind)
    }
    guard found.mode & 0o222 != 0, platform_may_write(target) else {
      throw FileError(path: path, call: .write, reason: .protected)
    }
  }

  /// Makes a file that must not exist yet.
  package func create(_ path: String, with bytes: [UInt8]) throws(FileError) {
    TemporaryFile.remove(.dead, of: path)
    let temporary = TemporaryFile.path(for: path)
    try fill(temporary, with: bytes, mode: nil, for: path)
    // A file that may not outlive a power cut is taken back: the next try has to find the name free.
    try finish(temporary, for: path, orElse: { _ = platform_remove(path) }) {
      place(temporary, at: path)
    }
  }

  /// Writes a temporary file to the disk; removes it again when that fails.
  private func fill(
    _ temporary: String, with bytes: [UInt8], mode: UInt32?, for path: String
  ) throws(FileError) {
    platform_note_half_written(temporary)
    let descriptor = platform_create(temporary, 0o666)
    guard descriptor >= 0 else { throw FileError(path, .write, errno: errno) }
    var problem = mode.map { platform_set_mode(descriptor, $0) } ?? 0
    if problem == 0 { problem = write(descriptor, bytes) }
    if problem == 0 { problem = sync(descriptor) }
    let closing = platform_close(descriptor)
    if problem == 0 { problem = closing }
    guard problem == 0 else {
      _ = platform_remove(temporary)
      throw FileError(path, .write, errno: problem)
    }
  }

  /// Gives a written file its name and syncs the folder; removes it when the name cannot be given,
  /// and undoes that where the folder cannot be synced and it can be undone.
  private func finish(
    _ temporary: String, for path: String, orElse undo: () -> Void = {}, by naming: () -> Int32
  ) throws(FileError) {
    let problem = naming()
    platform_note_half_written(nil)
    guard problem == 0 else {
      _ = platform_remove(temporary)
      throw FileError(path, .write, errno: problem)
    }
    let unsynced = syncFolder(FilePath.folder(of: temporary))
    guard unsynced == 0 else {
      undo()
      throw FileError(path, .write, errno: unsynced)
    }
  }

  /// Gives a file a name only if the name is free, by the first way that the disk knows.
  func place(_ temporary: String, at path: String) -> Int32 {
    let linked = link(temporary, path)
    if linked == 0 { _ = platform_remove(temporary) }
    // Disks without second names: FAT, some shares.
    guard [EPERM, ENOTSUP, ENOSYS, EMLINK].contains(linked) else { return linked }
    let renamed = renameNew(temporary, path)
    guard [EINVAL, ENOTSUP, ENOSYS].contains(renamed) else { return renamed }
    // Then the free name is taken first, empty, and filled at once.
    let descriptor = platform_create(path, 0o666)
    guard descriptor >= 0 else { return errno }
    _ = platform_close(descriptor)
    return rename(temporary, path)
  }

  private func resolved(_ path: String) -> String {
    guard let real = platform_resolve(path) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
