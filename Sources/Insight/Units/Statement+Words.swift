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
      let kana = scripts[run.upperBound...].prefix(2).prefix { $0 == .hiragana }
      let length = Okurigana.length(text.scalars[kana.indices])
      let isGeneral = length == 0 && Okurigana.general.contains(text.scalars[run.lowerBound])
      return isGeneral ? nil : run.lowerBound..<run.upperBound + length
    case .kanji: return run.lowerBound..<Spelling.formEnd(at: run, of: text)
    case .katakana: return run.count > 1 ? run : nil
    case .latin:
      let isName = run.count > 2 && !English.namelessKeys.contains(Unit.key(text.scalars[run]))
      return isName ? run : nil
    case .hiragana, .other: return nil
    }
  }

  /// Where a word of another text first stands in this one.
  func range(of word: ArraySlice<UInt32>) -> Range<Int>? {
    text.scalars.indices.first { text.scalars[$0...].starts(with: word) }
      .map { $0..<$0 + word.count }
  }

  /// The part of a word of another text, at its own place, that is or holds a word of this one.
  ///
  /// A single kanji is too little in common.
  func common(_ word: ArraySlice<UInt32>) -> Range<Int>? {
    guard word.count > 1 else { return nil }
    for own in words.map({ text.scalars[$0] }) where own.count > 1 {
      if own.contains(sequence: word) { return word.indices }
      if let start = word.indices.first(where: { word[$0...].starts(with: own) }) {
        return start..<start + own.count
      }
    }
    return nil
  }

  /// A range of folded scalars as it was typed.
  func excerpt(_ range: Range<Int>) -> Excerpt {
    let bytes = text.original(range)
    return Excerpt(text: source.utf8Slice(bytes), range: bytes)
  }
}

extension ArraySlice<UInt32> {
  /// Whether the elements of another slice stand in this one, one after the other.
  fileprivate func contains(sequence other: ArraySlice<UInt32>) -> Bool {
    indices.contains { self[$0...].starts(with: other) }
  }
}

extension String {
  /// The text between two UTF-8 offsets that lie on scalar borders.
  func utf8Slice(_ range: Range<Int>) -> String {
    let start = utf8.index(startIndex, offsetBy: range.lowerBound)
    return String(self[start..<utf8.index(startIndex, offsetBy: range.upperBound)])
  }
}
