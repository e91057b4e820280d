import CPlatform
import Dispatch
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FileSystem {
  /// Bytes of the largest file that is read: a thousand times a long record, and little enough that
  /// several of them end no process.
  package static let largest = 16 << 20

  /// All bytes of a file; one larger than `largest` is an error and not read.
  package func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = platform_open_to_read(path)
    guard descriptor >= 0 else { throw FileError(path, .read, errno: errno) }
    defer { _ = platform_close(descriptor) }
    var status = platform_status()
    let problem = platform_status_of_descriptor(descriptor, &status)
    guard problem == 0 else { throw FileError(path, .read, errno: problem) }
    guard status.kind == platform_kind_file else {
      throw FileError(path: path, call: .read, reason: .wrongKind)
    }
    guard status.size <= UInt64(Self.largest) else {
      throw FileError(path: path, call: .read, reason: .oversized)
    }
    return try bytes(of: descriptor, size: Int(status.size), path: path)
  }

  /// Reads on until the end, as a file may grow or shrink between the look and the reading.
  private func bytes(of descriptor: Int32, size: Int, path: String) throws(FileError) -> [UInt8] {
    var all = try chunk(of: descriptor, capacity: size + 1, path: path)
    while all.count > size, all.count <= Self.largest {
      let more = try chunk(of: descriptor, capacity: 65_536, path: path)
      if more.isEmpty { return all }
      all += more
    }
    guard all.count <= Self.largest else {
      throw FileError(path: path, call: .read, reason: .oversized)
    }
    return all
  }

  /// Reads until so many bytes are there or the file ends.
  private func chunk(
    of descriptor: Int32, capacity: Int, path: String
  ) throws(FileError) -> [UInt8] {
    var problem: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < buffer.count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let read = platform_read(descriptor, rest.baseAddress, rest.count)
        if read < 0 { problem = errno }
        if read <= 0 { return }
        count += read
      }
    }
    guard problem == 0 else { throw FileError(path, .read, errno: problem) }
    return bytes
  }
}

extension FileSystem {
  /// Reads files and makes a value of each, on several threads; the values keep the paths' order.
  ///
  /// Paths are given from `folder`. A file that cannot be read gives its error.
  package func readAll<Value: Sendable>(
    _ paths: [String], in folder: String, threads: Int = 2,
    value: @Sendable (_ path: String, _ bytes: [UInt8]) -> Value
  ) -> [Result<Value, FileError>] {
    let chunks = paths.chunks(of: Self.chunk)
    let next = Atomic(0)
    let done = Mutex([[Result<Value, FileError>]](repeating: [], count: chunks.count))
    let count = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, chunks.count))) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < chunks.count else { return }
        let values = chunks[index].reversed().map { path in
          Result { () throws(FileError) in
            value(path, try read(FilePath.join(folder, path)))
          }
        }
        done.withLock { $0[index] = values }
        progress(count.add(values.count, ordering: .relaxed).newValue, paths.count)
      }
    }
    return done.withLock { joined(&$0, count: paths.count) }
  }

  /// The values of all chunks, each of which holds its last one first.
  ///
  /// Values are taken from the ends, which moves them; a session is costly to copy.
  private func joined<Value>(_ chunks: inout [[Value]], count: Int) -> [Value] {
    var all: [Value] = []
    all.reserveCapacity(count)
    for index in chunks.indices {
      while let value = chunks[index].popLast() { all.append(value) }
    }
    return all
  }

  /// Enough files for a thread to forget the cost of taking them, few enough to end together.
  private static let chunk = 64
}

extension Array {
  fileprivate func chunks(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
