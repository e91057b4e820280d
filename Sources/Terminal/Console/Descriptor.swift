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
