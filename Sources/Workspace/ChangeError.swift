/// Why a file was not changed; it is then what it was before.
package enum ChangeError: Error, Hashable, Sendable {
  case notUTF8(path: String)
  /// Somebody else wrote the file after it was read.
  case changedSinceRead(path: String)
  case locked(path: String, by: LockInfo)
  case cannotRead(FileError)
  case cannotWrite(FileError)
}
