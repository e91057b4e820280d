import CPlatform

extension Int32 {
  /// Writes all of the text to this open descriptor; false when it takes no more.
  func write(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { terminal_write(self, $0.baseAddress, $0.count) }
  }

  /// Appends the bytes of one read to the buffer; false at the end of input or on failure.
  func read(into buffer: inout [UInt8]) -> Bool {
    let chunk = [UInt8](unsafeUninitializedCapacity: 65_536) { bytes, count in
      guard let start = bytes.baseAddress else { return }
      count = Swift.max(0, terminal_read(self, start, bytes.count))
    }
    buffer += chunk
    return !chunk.isEmpty
  }
}

/// Columns and rows of a terminal's window.
struct WindowSize: Equatable {
  var columns = 80
  var rows = 24

  /// The size now; 80 by 24 when the descriptor has no window.
  init(of descriptor: Int32) {
    var (columns, rows): (Int32, Int32) = (80, 24)
    if terminal_size(descriptor, &columns, &rows) {
      self.columns = Int(columns)
      self.rows = Int(rows)
    }
  }
}
