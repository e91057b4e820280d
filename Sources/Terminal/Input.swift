import CPlatform

/// The keys of one terminal as they come; keys typed ahead wait here from one line to the next.
struct KeySource {
  /// What a wait brought.
  enum Event: Equatable {
    case key(Key)
    case signal(TerminalEvent)
    case nothing
    case end
  }

  let descriptor: Int32
  private var reader = KeyReader()
  private var waiting: ArraySlice<Key> = []
  private var hasEnded = false

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Whether a key or its bytes are there already, so that drawing can wait for them.
  var hasMore: Bool {
    !waiting.isEmpty || (!hasEnded && terminal_wait(descriptor, false, 0) == .input)
  }

  /// The next key or signal; `nothing` after the milliseconds, which count anew for each byte.
  mutating func next(catchingSignals: Bool, milliseconds: Int32) -> Event {
    while true {
      if let key = waiting.popFirst() { return .key(key) }
      if hasEnded { return .end }
      let timeout = reader.isInsideSequence ? Self.sequenceTimeout : milliseconds
      switch terminal_wait(descriptor, catchingSignals, timeout) {
      case .input: readKeys()
      case .timeout where reader.isInsideSequence: reader.settle()
      case .timeout: return .nothing
      case .failed: hasEnded = true
      case let signal: return .signal(signal)
      }
    }
  }

  private mutating func readKeys() {
    var bytes: [UInt8] = []
    if descriptor.read(into: &bytes) {
      waiting = reader.read(bytes)[...]
    } else {
      hasEnded = true
      waiting = reader.finish()[...]
    }
  }

  /// Milliseconds after which an escape key was meant as itself; longer than any slow line takes.
  private static let sequenceTimeout: Int32 = 100
}

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
