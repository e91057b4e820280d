import CPlatform

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FileSystem {
  /// All bytes of a file.
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
    return try bytes(of: descriptor, size: Int(status.size), path: path)
  }

  /// Reads on until the end, as a file may grow or shrink between the look and the reading.
  private func bytes(of descriptor: Int32, size: Int, path: String) throws(FileError) -> [UInt8] {
    var problem: Int32 = 0
    var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
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
    if bytes.count > size {
      bytes += try self.bytes(of: descriptor, size: max(size, 4096), path: path)
    }
    return bytes
  }
}
