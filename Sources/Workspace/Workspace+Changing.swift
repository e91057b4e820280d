/// Why a file was not changed; it is then what it was before.
package enum ChangeError: Error, Hashable, Sendable {
  case notUTF8(path: String)
  /// Somebody else wrote the file after it was read.
  case changedSinceRead(path: String)
  case locked(path: String, by: LockInfo)
  case cannotRead(FileError)
  case cannotWrite(FileError)
}

extension Workspace {
  /// Reads a file, makes its new bytes and puts them in its place, all under its lock; gives them.
  ///
  /// With `expected`, a file that no longer has these bytes is left alone. With `lock`, the lock is
  /// one already held and stays held. After an error the file is what it was.
  @discardableResult
  package func change(
    _ path: String, expected: [UInt8]? = nil, holding lock: FileLock? = nil,
    transform: ([UInt8]) throws(ChangeError) -> [UInt8]
  ) throws(ChangeError) -> [UInt8] {
    if lock != nil { return try changeLocked(path, expected: expected, transform: transform) }
    let own = try self.lock(path, forOneChange: true)
    defer { files.release(own) }
    return try changeLocked(path, expected: expected, transform: transform)
  }

  /// Makes a new file with its folders; one that exists is an error.
  package func create(_ path: String, with bytes: [UInt8]) throws(ChangeError) {
    do {
      let whole = absolute(path)
      try files.makeFolder(FilePath.folder(of: whole))
      try files.create(whole, with: bytes)
    } catch {
      throw .cannotWrite(shown(error))
    }
  }

  /// Puts bytes in the place of a file of which the caller is the only writer, or makes it with its
  /// folders: a side file, or what a command was asked to write.
  package func write(_ path: String, _ bytes: [UInt8]) throws(ChangeError) {
    do {
      let whole = absolute(path)
      try files.makeFolder(FilePath.folder(of: whole))
      try files.replace(whole, with: bytes)
    } catch {
      throw .cannotWrite(shown(error))
    }
  }

  /// Removes a file; one that is not there is an error.
  package func remove(_ path: String) throws(ChangeError) {
    do { try files.remove(absolute(path)) } catch { throw .cannotWrite(shown(error)) }
  }

  /// Gives a file another name, with the folders it needs; a name that is taken is an error.
  ///
  /// At every moment the file stands under one of the two names.
  package func move(_ path: String, to other: String) throws(ChangeError) {
    let (old, new) = (absolute(path), absolute(other))
    do throws(FileError) {
      try files.makeFolder(FilePath.folder(of: new))
      try files.move(old, to: new)
    } catch {
      throw .cannotWrite(shown(error))
    }
  }

  /// Takes the lock of a file, whose folder is made if it is missing, as soon as others that hold it
  /// for a moment let it go; an error names who keeps it.
  ///
  /// What is held `forOneChange` is waited for longer, so its holder must not wait for a person.
  package func lock(
    _ path: String, takeOver: Bool = false, forOneChange: Bool = false
  ) throws(ChangeError) -> FileLock {
    let outcome: FileLock.Outcome
    do {
      let whole = absolute(path)
      try files.makeFolder(FilePath.folder(of: whole))
      outcome = try files.acquireLock(
        of: whole, as: .current(isBrief: forOneChange), takeOver: takeOver, patience: patience)
    } catch {
      throw .cannotWrite(shown(error))
    }
    switch outcome {
    case .held(let lock): return lock
    case .heldBy(let holder): throw .locked(path: path, by: holder)
    }
  }

  private func changeLocked(
    _ path: String, expected: [UInt8]?, transform: ([UInt8]) throws(ChangeError) -> [UInt8]
  ) throws(ChangeError) -> [UInt8] {
    let old = try readText(path)
    if let expected, expected != old { throw ChangeError.changedSinceRead(path: path) }
    let new = try transform(old)
    guard new != old else { return old }
    do {
      try files.replace(absolute(path), with: new)
    } catch {
      throw ChangeError.cannotWrite(shown(error))
    }
    return new
  }

  private func readText(_ path: String) throws(ChangeError) -> [UInt8] {
    let bytes: [UInt8]
    do { bytes = try files.read(absolute(path)) } catch { throw .cannotRead(shown(error)) }
    guard Encoding(of: bytes) == .utf8 else { throw .notUTF8(path: path) }
    return bytes
  }
}
