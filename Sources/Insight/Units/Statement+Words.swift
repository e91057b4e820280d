import Text

extension Statement {
  /// Runs of kanji, katakana and Latin that can stand alone; a single kanji with its kana.
  var words: [Range<Int>] {
    var (words, start): ([Range<Int>], Int) = ([], 0)
    while start < scripts.count {
      let script = scripts[start]
      let end = scripts[start...].firstIndex { $0 != script } ?? scripts.count
      if let word = word(start..<end, script) { words.append(word) }
      start = end
    }
    return words
  }

  private func word(_ run: Range<Int>, _ script: Script) -> Range<Int>? {
    switch script {
    case .kanji where run.count == 1:
      let kana = scripts[run.upperBound...].prefix(2).prefix { $0 == .hiragana }.count
      return kana > 0 ? run.lowerBound..<run.upperBound + kana : nil
    case .kanji, .katakana: return run.count > 1 ? run : nil
    case .latin: return run.count > 2 ? run : nil
    case .hiragana, .other: return nil
    }
  }

  /// A range of folded scalars as it was typed.
  func excerpt(_ range: Range<Int>) -> Excerpt {
    let bytes = text.original(range)
    return Excerpt(text: source.utf8Slice(bytes), range: bytes)
  }
}

extension String {
  /// The text between two UTF-8 offsets that lie on scalar borders.
  func utf8Slice(_ range: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(startIndex, offsetBy: range.upperBound)])
  }
}
