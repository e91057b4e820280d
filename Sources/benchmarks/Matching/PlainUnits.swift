import Text

/// The two plain ways to cut Japanese text that the baselines use.
enum PlainUnits {
  /// Every two neighbouring letters.
  @Sendable static func bigrams(_ text: String) -> [String] {
    let letters = Array(folded(text).text)
    return zip(letters, letters.dropFirst()).filter { $0.isLetter && $1.isLetter }
      .map { String([$0, $1]) }
  }

  /// Whole runs of kanji, katakana or Latin; hiragana is left out.
  @Sendable static func runs(_ text: String) -> [String] {
    var (runs, run, last): ([String], String, Int) = ([], "", 0)
    for scalar in folded(text).text.unicodeScalars {
      let script = script(scalar.value)
      if script != last {
        if last > 0 { runs.append(run) }
        run = ""
      }
      run.unicodeScalars.append(scalar)
      last = script
    }
    return last > 0 ? runs + [run] : runs
  }

  private static func script(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x4E00...0x9FFF: 1
    case 0x30A1...0x30FF: 2
    case 0x61...0x7A, 0x30...0x39: 3
    default: 0
    }
  }
}
