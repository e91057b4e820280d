/// What a typed text becomes in a file: one line without spaces at its ends.
///
/// Each run of control characters and line breaks, also U+0085, U+2028 and U+2029, becomes one
/// space; nothing else changes.
package func sanitized(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  var isInRun = false
  for scalar in text.unicodeScalars {
    let isBreak =
      scalar.properties.generalCategory == .control
      || scalar.value == 0x2028 || scalar.value == 0x2029
    if isBreak {
      if !isInRun { scalars.append(" ") }
    } else {
      scalars.append(scalar)
    }
    isInRun = isBreak
  }
  let bytes = Array(String(scalars).utf8)
  return String(decoding: bytes[bytes.trimmed(0..<bytes.count)], as: UTF8.self)
}

/// A text sanitized, or nil when nothing is left to write.
func written(_ text: String?) -> String? {
  guard let text else { return nil }
  let line = sanitized(text)
  return line.isEmpty ? nil : line
}

/// A text for an entry that has no number yet.
///
/// A beginning such as `C1:`, which would be read as the entry's own number, gets a space behind
/// its letter.
package func sanitizedUnnumbered(_ text: String, letter: String) -> String {
  let text = sanitized(text)
  let bytes = Array(text.utf8)
  guard let colon = bytes.colon(in: 0..<bytes.count),
    let id = bytes.letteredNumber(in: bytes.trimmed(0..<colon.lowerBound)),
    letter.utf8.first == id.letter
  else { return text }
  return "\(text.prefix(1)) \(text.dropFirst())"
}

extension String {
  /// Whether two texts are the same bytes; `==` takes canonical equivalents for equal.
  func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
