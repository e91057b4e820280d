/// What a program has shown on a terminal, as text without escape sequences or
/// carriage returns.
struct ScreenText {
  private var bytes: [UInt8] = []
  private var isInsideSequence = false
  private var found = 0

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes output in; a sequence may be split between two calls.
  mutating func append(_ output: some Sequence<UInt8>) {
    for byte in output {
      if byte == 0x1B {
        isInsideSequence = true
      } else if !isInsideSequence {
        if byte != 0x0D { bytes.append(byte) }
      } else if byte >= 0x40, byte != UInt8(ascii: "[") {
        isInsideSequence = false
      }
    }
  }

  /// What stands before the wanted text, which later calls do not find again; nil without it.
  mutating func take(through wanted: String) -> String? {
    let wanted = Array(wanted.utf8)
    let last = bytes.count - wanted.count
    guard found <= last else { return nil }
    let start = (found...last).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
    guard let start else { return nil }
    defer { found = start + wanted.count }
    return String(decoding: bytes[found..<start], as: UTF8.self)
  }
}
