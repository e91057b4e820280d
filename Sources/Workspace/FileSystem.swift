#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import CPlatform

/// The calls that put bytes on a disk; a test replaces one to let it fail.
///
/// Everything else (reading, walking, locks) is built on real files in real folders.
package struct FileSystem: Sendable {
  /// Writes all bytes to an open descriptor; gives 0 or an errno.
  var write: @Sendable (_ descriptor: Int32, _ bytes: [UInt8]) -> Int32
  /// Waits until a descriptor's bytes are on the disk; gives 0 or an errno.
  var sync: @Sendable (_ descriptor: Int32) -> Int32
  /// Puts one name in the place of another; gives 0 or an errno.
  var rename: @Sendable (_ from: String, _ to: String) -> Int32
  /// The same, only if the new name is free; gives 0 or an errno.
  var renameNew: @Sendable (_ from: String, _ to: String) -> Int32
  /// Gives a file a second name if that is free; gives 0 or an errno.
  var link: @Sendable (_ from: String, _ to: String) -> Int32
  /// Waits until the names of a folder are on the disk; gives 0 or an errno.
  var syncFolder: @Sendable (_ path: String) -> Int32
  /// Keeps others that ask the same for an open file out; gives 0 or an errno.
  var guardFile: @Sendable (_ descriptor: Int32) -> Int32
  /// Hears how many of how many files are read, of those that are read together.
  package var progress: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }

  /// The disk of this machine.
  package static let real = FileSystem(
    write: { descriptor, bytes in
      bytes.withUnsafeBytes { platform_write_all(descriptor, $0.baseAddress, $0.count) }
    },
    sync: { platform_sync($0) },
    rename: { platform_rename($0, $1) },
    renameNew: { platform_rename_new($0, $1) },
    link: { platform_link($0, $1) },
    syncFolder: { platform_sync_folder($0) },
    guardFile: { platform_guard($0) })
}

extension FileSystem {
  /// Whether a folder stands at a path.
  package func isFolder(_ path: String) -> Bool {
    status(path)?.kind == platform_kind_folder
  }

  /// What stands at a path; nil when nothing does or it cannot be seen.
  func status(_ path: String) -> platform_status? {
    var status = platform_status()
    return platform_status_of(path, &status) == 0 ? status : nil
  }

  /// Makes a folder and those above it that are missing; each is on the disk before what lies in it.
  package func makeFolder(_ path: String) throws(FileError) {
    guard !isFolder(path) else { return }
    let above = FilePath.folder(of: path)
    if above != path { try makeFolder(above) }
    let problem = platform_make_folder(path, 0o777)
    guard problem == 0 || (problem == EEXIST && isFolder(path)) else {
      throw FileError(path, .write, errno: problem)
    }
    let unsynced = syncFolder(above)
    guard unsynced == 0 else { throw FileError(path, .write, errno: unsynced) }
  }

  /// Puts a file under another name, which must be free, and syncs both folders.
  func move(_ path: String, to other: String) throws(FileError) {
    var problem = renameNew(path, other)
    if [EINVAL, ENOTSUP, ENOSYS].contains(problem) {
      // A disk that cannot ask for both at once: the caller's lock keeps others from the name.
      problem = status(other) == nil ? rename(path, other) : EEXIST
    }
    guard problem == 0 else { throw FileError(other, .write, errno: problem) }
    for folder in [FilePath.folder(of: other), FilePath.folder(of: path)] {
      let unsynced = syncFolder(folder)
      guard unsynced == 0 else { throw FileError(other, .write, errno: unsynced) }
    }
  }

  /// Removes a file; one that is not there is an error.
  package func remove(_ path: String) throws(FileError) {
    let problem = platform_remove(path)
    guard problem == 0 else { throw FileError(path, .remove, errno: problem) }
    _ = syncFolder(FilePath.folder(of: path))
  }
}
