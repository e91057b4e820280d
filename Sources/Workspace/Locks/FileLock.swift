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
