import Text

extension Document {
  /// FNV-1a 64 of all lines but that of 照合コード, each with LF, as 16 hexadecimal digits.
  ///
  /// Line ends and a byte order mark do not count: mailing a file may change them.
  package var checksum: String {
    var hash = FNV()
    let stated = lines.first { $0.kind == .field && isChecksum($0) }?.content
    var cursor = LineCursor(at: start)
    while let (content, _) = cursor.next(in: bytes) {
      if content == stated { continue }
      for index in content { hash.add(bytes[index]) }
      hash.add(0x0A)
    }
    return hash.text
  }

  private func isChecksum(_ line: Line) -> Bool {
    guard let row = Session.fields.row(at: line.label, in: bytes)?.row else { return false }
    return Session.fields.rows[row].label == .checksum
  }
}
