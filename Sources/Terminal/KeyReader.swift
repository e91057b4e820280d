/// One thing a person does at the keyboard, as far as the terminal tells.
package enum Key: Equatable, Sendable {
  /// Typed or committed by an input method; everything that came in one go.
  case text(String)
  /// From the clipboard in one piece, line breaks and all.
  case paste(String)
  /// A letter in lower case held with Control, unless it has a name of its own below.
  case control(Character)
  case enter
  case tab
  case backspace
  case delete
  case left
  case right
  case up
  case down
  case home
  case end
}

/// Turns the bytes a terminal sends into keys, however the bytes are split into reads.
///
/// Sequences that mean nothing here are swallowed; broken UTF-8 is repaired, never dropped.
package struct KeyReader {
  /// Where in a sequence the next byte stands.
  private enum State: Equatable {
    case ground
    case escape
    /// `ESC [`; the parameter bytes so far.
    case control([UInt8])
    /// `ESC O`, one more byte to come.
    case single
    /// `ESC ]` and its like: swallowed to `BEL` or `ESC \`.
    case message
    case paste
  }

  private var state = State.ground
  private var text: [UInt8] = []
  private var pasted: [UInt8] = []
  private var keys: [Key] = []
  private var afterReturn = false

  package init() {}

  /// Whether an escape sequence has begun whose rest, if any, should follow within milliseconds.
  package var isInsideSequence: Bool {
    state != .ground && state != .paste
  }

  /// The keys that these bytes complete; an unfinished character or sequence is kept.
  package mutating func read(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes { take(byte) }
    flushText(keepingUnfinished: true)
    return takeKeys()
  }

  /// Gives up a sequence whose rest did not come, as after the escape key alone.
  package mutating func settle() {
    if isInsideSequence { state = .ground }
  }

  /// The keys still held back when the input ends: half a character, an unfinished paste.
  package mutating func finish() -> [Key] {
    flushText(keepingUnfinished: false)
    if state == .paste { endPaste() }
    return takeKeys()
  }

  private mutating func takeKeys() -> [Key] {
    defer { keys = [] }
    return keys
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeEscape(byte)
    case .control(let parameters): takeControl(byte, after: parameters)
    case .single: takeFinal(byte, key: Self.singleKeys[byte])
    case .message: takeMessage(byte)
    case .paste: takePaste(byte)
    }
  }

  private mutating func takeGround(_ byte: UInt8) {
    let followsReturn = afterReturn
    afterReturn = false
    if byte >= 0x20, byte != 0x7F { return text.append(byte) }
    flushText(keepingUnfinished: false)
    switch byte {
    case 0x1B: state = .escape
    case 0x0D:
      afterReturn = true
      keys.append(.enter)
    case 0x0A where followsReturn: break
    case 0x0A: keys.append(.enter)
    case 0x09: keys.append(.tab)
    case 0x08, 0x7F: keys.append(.backspace)
    case 0x01...0x1A: keys.append(.control(Character(Unicode.Scalar(byte + 0x60))))
    default: break
    }
  }

  private mutating func takeEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      state = .message
    case 0x20..<0x7F: state = .ground
    default: restart(with: byte)
    }
  }

  private mutating func takeControl(_ byte: UInt8, after parameters: [UInt8]) {
    switch byte {
    case 0x20..<0x40 where parameters.count < 32: state = .control(parameters + [byte])
    case UInt8(ascii: "~") where parameters == Array("200".utf8): state = .paste
    case UInt8(ascii: "~"): takeFinal(byte, key: Self.numberedKeys[leadingNumber(of: parameters)])
    case 0x40..<0x7F: takeFinal(byte, key: Self.singleKeys[byte])
    default: restart(with: byte)
    }
  }

  private mutating func takeFinal(_ byte: UInt8, key: Key?) {
    if byte < 0x20 || byte > 0x7E { return restart(with: byte) }
    state = .ground
    if let key { keys.append(key) }
  }

  private mutating func takeMessage(_ byte: UInt8) {
    switch byte {
    case 0x07: state = .ground
    case 0x1B: state = .escape
    default: break
    }
  }

  private mutating func takePaste(_ byte: UInt8) {
    // The interrupt key gets through even when the end of a paste was lost on the way.
    if byte == 0x03 {
      endPaste()
      return restart(with: byte)
    }
    pasted.append(byte)
    if byte == UInt8(ascii: "~"), pasted.suffix(6).elementsEqual("\u{1B}[201~".utf8) {
      pasted.removeLast(6)
      endPaste()
    }
  }

  private mutating func endPaste() {
    keys.append(.paste(String(decoding: pasted, as: UTF8.self)))
    pasted = []
    state = .ground
  }

  /// A sequence broken off by a byte that cannot belong to it: the byte counts for itself.
  private mutating func restart(with byte: UInt8) {
    state = .ground
    takeGround(byte)
  }

  private mutating func flushText(keepingUnfinished: Bool) {
    let rest = keepingUnfinished ? text.unfinishedScalarLength : 0
    let complete = text.dropLast(rest)
    if !complete.isEmpty { keys.append(.text(String(decoding: complete, as: UTF8.self))) }
    text = Array(text.suffix(rest))
  }

  private func leadingNumber(of parameters: [UInt8]) -> Int {
    Int(String(decoding: parameters.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self)) ?? 0
  }

  private static let singleKeys: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "M"): .enter,
  ]

  private static let numberedKeys: [Int: Key] = [
    1: .home, 3: .delete, 4: .end, 7: .home, 8: .end,
  ]
}

extension [UInt8] {
  /// Bytes at the end that begin a UTF-8 character whose rest has not come yet, 0 to 3.
  fileprivate var unfinishedScalarLength: Int {
    for length in 1...3 where length <= count {
      let byte = self[count - length]
      if byte < 0x80 { return 0 }
      if byte < 0xC0 { continue }
      let wanted = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      return length < wanted ? length : 0
    }
    return 0
  }
}
