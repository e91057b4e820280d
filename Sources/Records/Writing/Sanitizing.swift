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
/// its letter. One such as `# ` or `* `, which a Markdown viewer would take for a heading or for a
/// list of its own, loses the space: the entry stays one item of its list, and says the same.
package func sanitizedUnnumbered(_ text: String, letter: String) -> String {
  let text = withoutMark(sanitized(text))
  let bytes = Array(text.utf8)
  guard let colon = bytes.colon(in: 0..<bytes.count),
    let id = bytes.letteredNumber(in: bytes.trimmed(0..<colon.lowerBound)),
    letter.utf8.first == id.letter
  else { return text }
  return "\(text.prefix(1)) \(text.dropFirst())"
}

/// A text whose first mark of Markdown has no space behind it any more.
private func withoutMark(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var mark = 0
  // Marks may follow each other; what is left must begin with none that counts.
  while mark < bytes.count, [0x23, 0x2A, 0x2B, 0x2D].contains(bytes[mark]) || bytes[mark] == 0x20 {
    mark += 1
  }
  let marks = bytes[..<mark].filter { $0 != 0x20 }
  guard marks.count < mark else { return text }
  return String(decoding: marks + bytes[mark...], as: UTF8.self)
}

extension String {
  /// Whether two texts are the same bytes; `==` takes canonical equivalents for equal.
  func isIdentical(to other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
