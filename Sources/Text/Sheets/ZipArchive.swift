/// The files in a ZIP archive, found by its central directory.
package struct ZipArchive: Sendable {
  /// Why an archive cannot be read.
  package enum Problem: Error, Hashable, Sendable {
    /// It is no such archive.
    case noArchive
    case damaged, encrypted
    /// It holds more than was allowed.
    case tooLarge
  }

  /// Where one file lies and how it is packed.
  private struct Entry: Sendable {
    let name: String
    let isEncrypted: Bool
    /// 0 stored, 8 deflated.
    let method: Int
    let check: UInt32
    let packed: Int
    let header: Int
  }

  private let bytes: [UInt8]
  private var entries: [Entry] = []

  package init(_ bytes: [UInt8]) throws(Problem) {
    self.bytes = bytes
    guard bytes.starts(with: [0x50, 0x4B]), let end = bytes.directoryEnd else { throw .noArchive }
    guard let count = bytes.number(at: end + 10, 2), var place = bytes.number(at: end + 16, 4)
    else {
      throw .damaged
    }
    guard count <= Self.mostFiles else { throw .tooLarge }
    for _ in 0..<count {
      guard let entry = Self.entry(at: place, in: bytes) else { throw .damaged }
      entries.append(entry.entry)
      place = entry.next
    }
  }

  /// The paths of all files.
  package var names: [String] { entries.map { $0.name } }

  /// A file of at most `limit` bytes; nil where there is none of the name.
  package func content(of name: String, limit: Int) throws(Problem) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    guard !entry.isEncrypted else { throw .encrypted }
    guard bytes.number(at: entry.header, 4) == 0x0403_4B50,
      let name = bytes.number(at: entry.header + 26, 2),
      let extra = bytes.number(at: entry.header + 28, 2)
    else { throw .damaged }
    let start = entry.header + 30 + name + extra
    guard start <= bytes.count, entry.packed <= bytes.count - start else { throw .damaged }
    let content = try unpacked(bytes[start..<(start + entry.packed)], entry.method, limit)
    guard CRC32.of(content) == entry.check else { throw .damaged }
    return content
  }

  private func unpacked(
    _ packed: ArraySlice<UInt8>, _ method: Int, _ limit: Int
  ) throws(Problem) -> [UInt8] {
    switch method {
    case 0:
      guard packed.count <= limit else { throw .tooLarge }
      return Array(packed)
    case 8:
      do {
        return try Inflate.unpacked(packed, limit: limit)
      } catch {
        throw error == .tooLarge ? .tooLarge : .damaged
      }
    default: throw .damaged
    }
  }

  private static func entry(at place: Int, in bytes: [UInt8]) -> (entry: Entry, next: Int)? {
    guard bytes.number(at: place, 4) == 0x0201_4B50, let flags = bytes.number(at: place + 8, 2),
      let method = bytes.number(at: place + 10, 2), let packed = bytes.number(at: place + 20, 4),
      let low = bytes.number(at: place + 16, 2), let high = bytes.number(at: place + 18, 2),
      let name = bytes.number(at: place + 28, 2), let extra = bytes.number(at: place + 30, 2),
      let comment = bytes.number(at: place + 32, 2), let header = bytes.number(at: place + 42, 4),
      place + 46 + name <= bytes.count
    else { return nil }
    let path = bytes[(place + 46)..<(place + 46 + name)]
    let entry = Entry(
      name: String(decoding: path, as: UTF8.self), isEncrypted: flags & 1 == 1, method: method,
      check: UInt32(high) << 16 | UInt32(low), packed: packed, header: header)
    return (entry, place + 46 + name + extra + comment)
  }

  private static let mostFiles = 4_096
}

extension [UInt8] {
  /// A number of some bytes, the lowest first; nil beyond the end, or where it is too large to be
  /// a place in a file.
  fileprivate func number(at place: Int, _ length: Int) -> Int? {
    guard place >= 0, place <= count - length else { return nil }
    var value: UInt32 = 0
    for index in 0..<length { value |= UInt32(self[place + index]) << UInt32(8 * index) }
    return value <= UInt32(Int32.max) ? Int(value) : nil
  }

  /// Where the record at the end of an archive begins, behind which only a remark may stand.
  fileprivate var directoryEnd: Int? {
    var place = count - 22
    while place >= Swift.max(0, count - 22 - 0xFFFF) {
      if self[place] == 0x50, number(at: place, 4) == 0x0605_4B50 { return place }
      place -= 1
    }
    return nil
  }
}

/// The checksum of ZIP files.
enum CRC32 {
  static func of(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8) }
    return value ^ 0xFFFF_FFFF
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }
}
