import Dispatch
import Synchronization

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
