import Text

extension Document {
  /// FNV-1a 64 of all lines but that of 照合, each with LF, as 16 hexadecimal digits.
  ///
  /// Line ends and a byte order mark do not count: mailing a file may change them.
  package var checksum: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let stated = lines.first { $0.kind == .field && isChecksum($0) }?.content
    var cursor = LineCursor(at: start)
    while let (content, _) = cursor.next(in: bytes) {
      if content == stated { continue }
      for index in content { add(bytes[index]) }
      add(0x0A)
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private func isChecksum(_ line: Line) -> Bool {
    guard let row = Session.fields.row(at: line.label, in: bytes)?.row else { return false }
    return Session.fields.rows[row].label == .checksum
  }
}
