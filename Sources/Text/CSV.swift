/// Reads comma-separated values as spreadsheets write them.
package enum CSV {
  /// The fields of each line; a quoted field may hold commas, line breaks and `""` for a quote.
  ///
  /// Lines end with LF, CRLF or CR; blank ones are left out. A quote that is never closed holds the
  /// rest of the text.
  package static func rows(of text: String) -> [[String]] {
    var reader = Reader(bytes: Array(text.utf8))
    return reader.rows()
  }

  private struct Reader {
    let bytes: [UInt8]
    private var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func rows() -> [[String]] {
      var rows: [[String]] = []
      while index < bytes.count {
        let row = row()
        if row != [""] { rows.append(row) }
      }
      return rows
    }

    /// Reads up to and with the line break.
    private mutating func row() -> [String] {
      var fields = [field()]
      while index < bytes.count, bytes[index] == 0x2C {
        index += 1
        fields.append(field())
      }
      if index < bytes.count, bytes[index] == 0x0D { index += 1 }
      if index < bytes.count, bytes[index] == 0x0A { index += 1 }
      return fields
    }

    private mutating func field() -> String {
      var value: [UInt8] = []
      if index < bytes.count, bytes[index] == 0x22 { value = quoted() }
      while index < bytes.count, ![0x2C, 0x0A, 0x0D].contains(bytes[index]) {
        value.append(bytes[index])
        index += 1
      }
      return String(decoding: value, as: UTF8.self)
    }

    /// Reads from one quote to the closing one.
    private mutating func quoted() -> [UInt8] {
      var value: [UInt8] = []
      index += 1
      while index < bytes.count {
        if bytes[index] == 0x22 {
          index += 1
          guard index < bytes.count, bytes[index] == 0x22 else { return value }
        }
        value.append(bytes[index])
        index += 1
      }
      return value
    }
  }
}
