extension Document {
  /// The text under メモ without blank lines at its ends and with LF as line end; nil when empty.
  func memoText(_ range: Range<Int>) -> String? {
    let body = memoBody(range)
    guard !body.isEmpty else { return nil }
    guard bytes[body].contains(0x0D) else { return text(body) }
    return lineEndsUnified(text(body))
  }

  /// The stretch of メモ from its first to its last line with anything in it.
  func memoBody(_ range: Range<Int>) -> Range<Int> {
    var (start, index) = (range.lowerBound, range.lowerBound)
    while index < range.upperBound {
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        index += 1
        start = index
      } else if let length = bytes.spaceLength(at: index, before: range.upperBound) {
        index += length
      } else {
        break
      }
    }
    guard index < range.upperBound else { return range.lowerBound..<range.lowerBound }
    return start..<lastLineEnd(range, from: index)
  }

  /// The end of the last line that is not blank.
  private func lastLineEnd(_ range: Range<Int>, from first: Int) -> Int {
    var (end, lineEnd) = (range.upperBound, range.upperBound)
    while end > first {
      let trimmed = bytes.trimmed(first..<end).upperBound
      guard trimmed > first, bytes[trimmed - 1] == 0x0A || bytes[trimmed - 1] == 0x0D else { break }
      (end, lineEnd) = (trimmed - 1, trimmed - 1)
    }
    return lineEnd
  }
}

/// A text whose line breaks are all LF.
func lineEndsUnified(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    if scalar == "\r" || (scalar == "\n" && previous != "\r") {
      scalars.append("\n")
    } else if scalar != "\n" {
      scalars.append(scalar)
    }
    previous = scalar
  }
  return String(scalars)
}
