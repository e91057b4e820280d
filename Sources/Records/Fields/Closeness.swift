extension String {
  /// The text without spaces, with full-width letters, digits and signs as ASCII, in lower case.
  var looselyFolded: String {
    if isFolded { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x20, 0x3000: continue
      case 0xFF01...0xFF5E:
        result.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      default: result.append(scalar)
      }
    }
    return String(result).lowercased()
  }

  /// Whether folding surely changes nothing: only kana, kanji, digits, small letters and signs.
  private var isFolded: Bool {
    var (first, second): (UInt8, UInt8) = (0, 0)
    for byte in utf8 {
      switch byte {
      case 0x09, 0x20, 0x41...0x5A: return false
      case 0x80 where (first, second) == (0xE3, 0x80): return false
      case 0x21...0x7F, 0x80...0xBF, 0xE3...0xE9: (first, second) = (second, byte)
      default: return false
      }
    }
    return true
  }
}

/// The candidate closest to a word: one that contains it or lies in it, else one a third of its
/// letters away at most; nil when none is near.
package func closest(to word: String, among candidates: [String]) -> String? {
  // Nobody misspells a name with a page of text; and the search is quadratic in its length.
  guard word.utf8.count <= 200 else { return nil }
  let word = Array(word.looselyFolded)
  guard !word.isEmpty else { return nil }
  var best: (score: Int, text: String)?
  for text in candidates {
    let other = Array(text.looselyFolded)
    guard let score = closeness(word, other), score < best?.score ?? .max else { continue }
    best = (score, text)
  }
  return best?.text
}

/// How far apart two folded words are; nil when too far to be meant.
private func closeness(_ word: [Character], _ other: [Character]) -> Int? {
  let shorter = min(word.count, other.count)
  if shorter >= 2, contains(word, other) || contains(other, word) {
    return abs(word.count - other.count)
  }
  let distance = editDistance(word, other)
  let allowed = max(1, max(word.count, other.count) / 3)
  return distance <= allowed && distance < shorter ? distance * 2 : nil
}

private func contains(_ text: [Character], _ part: [Character]) -> Bool {
  guard !part.isEmpty, part.count <= text.count else { return false }
  return (0...(text.count - part.count)).contains {
    text[$0..<($0 + part.count)].elementsEqual(part)
  }
}

/// How many letters have to be put in, taken out, changed or swapped with a neighbour.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var (before, above) = ([Int](), Array(0...right.count))
  for (index, letter) in left.enumerated() {
    var row = [index + 1]
    for (column, other) in right.enumerated() {
      var cost = min(
        above[column] + (letter == other ? 0 : 1), above[column + 1] + 1, row[column] + 1)
      if index > 0, column > 0, letter == right[column - 1], left[index - 1] == other {
        cost = min(cost, before[column - 1] + 1)
      }
      row.append(cost)
    }
    (before, above) = (above, row)
  }
  return above[right.count]
}
