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
