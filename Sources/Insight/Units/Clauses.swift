import Text

/// The parts of a statement between which people may turn from praise to complaint: its sentences
/// and what stands before and behind 「…が、」 or ", but".
enum Clauses {
  /// The parts of a range, in scalars of the folded text; one where nothing divides it.
  static func parts(of text: [UInt32], in range: Range<Int>) -> [Range<Int>] {
    var (parts, start): ([Range<Int>], Int) = ([], range.lowerBound)
    for place in range where divides(text[range.lowerBound..<range.upperBound], behind: place) {
      if place + 1 - start < shortest || range.upperBound - place - 1 < shortest { continue }
      parts.append(start..<place + 1)
      start = place + 1
    }
    return parts + [start..<range.upperBound]
  }

  /// What is shorter says nothing by itself and goes with what follows.
  private static let shortest = 5

  private static func divides(_ text: ArraySlice<UInt32>, behind place: Int) -> Bool {
    let next = place + 1
    switch text[place] {
    case 0x3002, 0x21, 0x3F, 0x0A: return true
    case 0x2E: return next < text.endIndex && text[next] == 0x20
    case 0x2C, 0x3001: return turns.contains { text[..<place].ends(with: $0) }
    case 0x20: return englishTurns.contains { text[next...].starts(with: $0) }
    default: return false
    }
  }

  /// A が behind a noun names what is spoken of, and turns nothing.
  private static let turns =
    "いるただすうくんむぶ".map { "\($0)が" }.map { folded($0).scalars }
    + ["けど", "けれど", "けれども", "ものの", "一方", "一方で", "反面", "半面"].map { folded($0).scalars }

  private static let englishTurns = ["but ", "however", "although ", "though "]
    .map { folded($0).scalars }
}

extension ArraySlice<UInt32> {
  /// Whether it has an ending.
  func ends(with ending: [UInt32]) -> Bool {
    guard count >= ending.count else { return false }
    // By place, from the end, where most differ: every word that is learned is asked for endings.
    var (place, other) = (endIndex, ending.endIndex)
    while other > 0 {
      (place, other) = (place - 1, other - 1)
      if self[place] != ending[other] { return false }
    }
    return true
  }
}
