/// The lines of a file or pipe; `LF` or `CRLF` ends a line and broken UTF-8 is repaired.
struct PlainLines {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var scanned = 0
  private var hasEnded = false

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next line, the last also without a line break; nil when there is no more.
  mutating func next() -> String? {
    while true {
      if let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
        return take(to: end, next: end + 1)
      }
      scanned = buffer.count
      if hasEnded { return buffer.isEmpty ? nil : take(to: scanned, next: scanned) }
      hasEnded = !descriptor.read(into: &buffer)
    }
  }

  private mutating func take(to end: Int, next: Int) -> String {
    var line = buffer[..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    buffer.removeSubrange(..<next)
    scanned = 0
    return text
  }
}
