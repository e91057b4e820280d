import Text

/// A text cut into the units that matching counts, with their places.
///
/// Pairs of neighbouring characters, single kanji, whole runs of kanji, katakana and Latin, kanji
/// on both sides of kana (打ち合う and 打合), and a word that is denied.
struct Statement: Sendable {
  /// The text as it was typed.
  let source: String
  /// The text with width, case and spelling folded.
  let text: Folded
  private(set) var units: [Unit] = []
  let scripts: [Script]

  init(_ text: String) {
    source = text
    self.text = Spelling.unified(folded(text))
    scripts = self.text.scalars.map(Script.init)
    units.reserveCapacity(scripts.count * 3)
    addPairs()
    addRuns()
    addBridges()
  }

  private mutating func add(_ range: Range<Int>, weight: Int = 1) {
    let key = Unit.key(text.scalars[range])
    units.append(Unit(key: key, weight: weight, range: range))
  }

  private mutating func addPairs() {
    for end in scripts.indices.dropFirst() {
      let (first, second) = (scripts[end - 1], scripts[end])
      if first == .other || second == .other || (first == .latin && second == .latin) { continue }
      let carries = first == .kanji && (second == .kanji || second == .hiragana)
      let key = Unit.key(text.scalars[end - 1], text.scalars[end])
      units.append(Unit(key: key, weight: carries ? 2 : 1, range: end - 1..<end + 1))
    }
  }

  private mutating func addRuns() {
    var start = 0
    var before: Range<Int>?
    while start < scripts.count {
      let script = scripts[start]
      let end = scripts[start...].firstIndex { $0 != script } ?? scripts.count
      switch script {
      case .kanji: addKanji(start..<end)
      case .katakana: if end - start != 2 { add(start..<end) }
      case .latin: before = addWord(start..<end, after: before)
      case .hiragana: addDenial(start..<end)
      case .other: break
      }
      start = end
    }
  }

  private mutating func addKanji(_ run: Range<Int>) {
    for index in run {
      let key = Unit.key(text.scalars[index])
      units.append(Unit(key: key, weight: 1, range: index..<index + 1))
    }
    if run.count > 2 { add(run) }
  }

  /// Adds the stem of a word and, so that order counts too, its pair with the word before it.
  private mutating func addWord(_ run: Range<Int>, after before: Range<Int>?) -> Range<Int>? {
    let stem = run.prefix(English.stemLength(text.scalars[run]))
    let word = stem.startIndex..<stem.endIndex
    guard !English.emptyKeys.contains(Unit.key(text.scalars[run])) else { return before }
    add(word, weight: 2)
    if let before, run.lowerBound - before.upperBound < 12 {
      let pair = text.scalars[before] + text.scalars[word]
      let key = Unit.key(pair[...], kind: .neighbours)
      units.append(Unit(key: key, weight: 1, range: before.lowerBound..<run.upperBound))
    }
    return word
  }

  /// Adds the kanji or katakana word before a run of kana that denies it: 共有されていない.
  private mutating func addDenial(_ run: Range<Int>) {
    guard run.lowerBound > 0, Denial.stands(in: text.scalars[run]) else { return }
    let script = scripts[run.lowerBound - 1]
    guard script == .kanji || script == .katakana else { return }
    let before = scripts[..<run.lowerBound].lastIndex { $0 != script }.map { $0 + 1 } ?? 0
    let key = Unit.key(text.scalars[before..<run.lowerBound], kind: .denied)
    units.append(Unit(key: key, weight: 1, range: before..<run.upperBound))
  }

  /// Adds two kanji with one or two kana between them as if they stood together.
  private mutating func addBridges() {
    var last: Int?
    for index in scripts.indices {
      if scripts[index] == .kanji {
        if let last, (2...3).contains(index - last) {
          let key = Unit.key(text.scalars[last], text.scalars[index])
          units.append(Unit(key: key, weight: 1, range: last..<index + 1))
        }
        last = index
      } else if scripts[index] != .hiragana {
        last = nil
      }
    }
  }
}
