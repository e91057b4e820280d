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
  /// What kind of character each scalar of the folded text is; outside of `own` all are `other`, so
  /// that nothing is counted or named there.
  private(set) var scripts: [Script]
  /// What is read of it: all behind a lead-in, or less.
  private(set) var own: Range<Int>

  init(_ text: String) {
    self.init(words: text)
    let start = LeadIn.end(in: self.text.scalars[...], scripts, from: 0)
    read(start..<scripts.count)
  }

  /// A text of which only the words are asked for; it has no units.
  init(words text: String) {
    source = text
    self.text = Spelling.unified(folded(text))
    scripts = self.text.scalars.map(Script.init)
    own = 0..<scripts.count
  }

  /// The same statement of which a part alone is read, behind what leads in there.
  func reading(_ part: Range<Int>) -> Statement {
    var statement = self
    let end = LeadIn.end(in: text.scalars[..<part.upperBound], scripts, from: part.lowerBound)
    statement.read(end..<part.upperBound)
    return statement
  }

  /// Counts the units of a range and forgets what stands outside of it.
  private mutating func read(_ range: Range<Int>) {
    own = range
    for place in scripts.indices where !range.contains(place) { scripts[place] = .other }
    units.removeAll(keepingCapacity: true)
    units.reserveCapacity(range.count * 3)
    addPairs()
    addRuns()
    addBridges()
  }

  /// The same text for its words alone, as the library keeps it.
  var withoutUnits: Statement {
    var statement = self
    statement.units = []
    return statement
  }

  /// Whether it is written in Latin letters rather than in kana and kanji.
  var isEnglish: Bool {
    var (latin, japanese) = (0, 0)
    for script in scripts {
      if script == .latin { latin += 1 } else if script != .other { japanese += 1 }
    }
    return latin > 2 * japanese
  }

  /// Whether a unit of it is a Latin word or a pair of them.
  func isLatin(_ unit: Unit) -> Bool {
    scripts[unit.range.lowerBound] == .latin && scripts[unit.range.upperBound - 1] == .latin
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
      let end = end(of: script, from: start)
      switch script {
      case .kanji: addKanji(start..<end)
      case .katakana: if end - start != 2 { add(start..<end) }
      case .latin: before = addWord(start..<end, after: before)
      case .hiragana: addDenial(start..<end)
      // What stands on different lines are no neighbours.
      case .other: if text.scalars[start] == 0x0A { before = nil }
      }
      start = end
    }
  }

  /// Where a run of one script ends; by place, as in all of learning, for an unoptimised build.
  private func end(of script: Script, from start: Int) -> Int {
    var end = start + 1
    while end < scripts.count, scripts[end] == script { end += 1 }
    return end
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

extension Statement {
  /// Runs of kanji, katakana and Latin that can stand alone; a single kanji with its kana.
  var words: [Range<Int>] {
    var (words, start): ([Range<Int>], Int) = ([], 0)
    while start < scripts.count {
      let script = scripts[start]
      let end = end(of: script, from: start)
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

/// A piece of a statement that can be counted: characters, a word, a word that is denied.
struct Unit: Hashable, Sendable {
  /// Equal for equal pieces, whatever text they stand in.
  var key: UInt64
  /// How often it counts: 2 for what carries most meaning, two kanji or a kanji and its kana.
  var weight: Int
  /// Where it stands, in scalars of the folded text.
  var range: Range<Int>
}

extension Unit {
  /// Tells pieces of the same characters apart.
  enum Kind: UInt64, Sendable {
    case characters, denied, neighbours
  }

  /// Up to two characters are packed as they are; the rest is hashed (FNV-1a, 64 bits).
  static func key(_ scalars: ArraySlice<UInt32>, kind: Kind = .characters) -> UInt64 {
    if kind == .characters, scalars.count <= 2 {
      return scalars.reduce(1) { $0 << 21 | UInt64($1) }
    }
    let start = 0xCBF2_9CE4_8422_2325 ^ kind.rawValue
    return scalars.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } | 1 << 63
  }
  /// The key of a single character.
  static func key(_ scalar: UInt32) -> UInt64 { 1 << 21 | UInt64(scalar) }

  /// The key of two characters, made without a slice, as most units are such.
  static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { key(first) << 21 | UInt64(second) }
}
