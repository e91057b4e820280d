import Text

/// What people do with a sentence.
package enum SentenceKind: String, CaseIterable, Sendable {
  /// They complain, or tell of a difficulty.
  case problem
  /// They say what they want.
  case wish
  /// They praise, or say that all is well.
  case satisfied
  /// They say nothing about their work: 特になし, a greeting, what is off the subject.
  case nothing

  /// Whether an example of what others have done may help.
  package var asksForHelp: Bool { self == .problem || self == .wish }
}

/// The kind of a sentence, and the words it is told by.
package struct KindReading: Hashable, Sendable {
  package var kind: SentenceKind
  /// The cue that speaks most for it; nil where the whole sentence does.
  package var cue: Excerpt?
}

/// Tells kinds apart by cues and by what was learnt from the examples in `kinds.txt`.
///
/// A kind's score is the sum of its cues and of the mean logarithm that pieces of the text add. Its
/// settings were found on one half of the statements that docs/measuring.md tells of.
struct KindReader: Sendable {
  private let learnt: LearntKinds

  /// Learns from lines `満足: 文` or `satisfied: text`; a line without such a word is left out.
  init(_ examples: [String]) { learnt = LearntKinds(examples.compactMap { KindExample($0) }) }

  /// What the four scores are made of, for one language.
  private struct Settings {
    /// What the learnt part counts beside the cues.
    let learnt: Float
    /// Below this, in units of the rarest words, the library hardly knows what is said.
    let known: Float
    /// What `problem` and `nothing` have in advance.
    let problem: Float
    let nothing: Float

    static let japanese = Settings(learnt: 2, known: 5.2, problem: 1, nothing: 0.8)
    static let english = Settings(learnt: 2, known: 1.8, problem: 0.5, nothing: 1.7)
  }

  /// The kind of a statement; `earned` is what the library knows of it, and `step` what the hour
  /// asks for just now.
  func kind(of statement: Statement, earned: Float, step: SentenceKind?) -> KindReading {
    let settings: Settings = statement.isEnglish ? .english : .japanese
    var (scores, cues) = cued(statement)
    if let ending = Self.ending(of: statement) { scores[ending.kind.place] += ending.weight }
    let hasCue = scores[0] + scores[1] + scores[2] > 0
    if earned < settings.known { scores[3] += 2.5 }
    if earned < 0.6 * settings.known { scores[3] += 2 }
    scores[0] += settings.problem
    scores[3] += settings.nothing
    scores += settings.learnt * learnt.leaning(of: statement)
    // Without examples a sentence of known words that shows nothing else is taken for a complaint.
    if !hasCue, earned >= settings.known, learnt.isEmpty { scores[0] += 2 }
    if let step { scores[step.place] += Self.expected }
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    return KindReading(
      kind: SentenceKind.allCases[best], cue: cues[best].map { statement.excerpt($0.range) })
  }

  /// What is added to the kind that a step of the hour asks for.
  private static let expected: Float = 3

  /// What has more parts is no slip, and all of it is read.
  private static let mostParts = 8

  /// The statement of which only what complains is read, where a cue shows that another part
  /// praises: 「雰囲気は良いが、会議が長い」.
  func focused(_ statement: Statement) -> Statement {
    let parts = Clauses.parts(of: statement.text.scalars, in: statement.own)
    guard (2...Self.mostParts).contains(parts.count) else { return statement }
    let kinds = parts.map { part -> SentenceKind? in
      let reading = kind(of: statement.reading(part), earned: .infinity, step: nil)
      return reading.cue == nil ? nil : reading.kind
    }
    guard kinds.contains(.satisfied),
      let first = kinds.firstIndex(where: { $0?.asksForHelp == true }),
      let last = kinds.lastIndex(where: { $0?.asksForHelp == true })
    else { return statement }
    return statement.reading(parts[first].lowerBound..<parts[last].upperBound)
  }

  /// What cues add, and the strongest of each kind; those of the last clause count half as much again, as
  /// what people mean comes last.
  private func cued(
    _ statement: Statement
  ) -> (scores: SIMD4<Float>, best: [(range: Range<Int>, weight: Float)?]) {
    let text = statement.text.scalars
    let read = text[statement.own]
    let isEnglish = statement.isEnglish
    let last = Self.lastClause(of: read)
    let table = KindCues.cues(isEnglish: isEnglish)
    var (scores, best) = (
      SIMD4<Float>.zero, [(range: Range<Int>, weight: Float)?](repeating: nil, count: 4)
    )
    var counted: [Int: Float] = [:]
    // Whether nothing of the clause has been said yet.
    var opens = true
    for place in statement.own {
      let isFirst = opens
      opens = statement.scripts[place] == .other && (opens || Self.breaks.contains(text[place]))
      guard let group = table[text[place]] else { continue }
      if isEnglish, place > 0, statement.scripts[place - 1] == .latin,
        statement.scripts[place] == .latin, text[place...].prefix(3) != Self.contraction
      {
        continue
      }
      for cue in group where read[place...].starts(with: cue.scalars) {
        let end = place + cue.scalars.count
        if cue.opens, !isFirst { continue }
        if cue.isWord, end < text.count, statement.scripts[end] == .latin { continue }
        let weight = cue.weight * (place >= last ? 1.5 : 1)
        let kind = cue.kind.place
        // Each cue counts once, where it counts most.
        let before = counted[cue.number] ?? 0
        guard weight > before else { continue }
        counted[cue.number] = weight
        scores[kind] += weight - before
        if weight > best[kind]?.weight ?? 0 {
          best[kind] = (place..<end, weight)
        }
      }
    }
    return (scores, best)
  }

  private static let contraction = folded("n't").scalars[...]

  /// Where the last clause begins.
  private static func lastClause(of text: ArraySlice<UInt32>) -> Int {
    let place = text.dropLast(2).lastIndex { breaks.contains($0) }
    return place.map { $0 + 1 } ?? text.startIndex
  }

  static let breaks = Set("、。,.;!?".unicodeScalars.map { $0.value })

  /// What the end of a sentence says by itself: a wish (…してほしい), or that a burden is gone.
  private static func ending(of statement: Statement) -> (kind: SentenceKind, weight: Float)? {
    if statement.isEnglish { return nil }
    var text = statement.text.scalars[statement.own]
    while let last = text.last, !(0x3041...0x9FFF).contains(last) { text.removeLast() }
    for tail in tails where text.count > tail.count && text.suffix(tail.count) == tail[...] {
      text.removeLast(tail.count)
    }
    let ends = { (ending: [UInt32]) in text.suffix(ending.count) == ending[...] }
    if wishes.contains(where: ends) { return (.wish, 4) }
    guard reliefs.contains(where: ends) else { return nil }
    let before = text.suffix(14)
    return burdens.contains { burden in
      before.indices.contains { before[$0...].starts(with: burden) }
    } ? (.satisfied, 5) : nil
  }

  private static let tails = ["と思います", "と思う", "なあ", "です", "だ", "ね", "よ", "な"]
    .map { folded($0).scalars }
  private static let wishes = [
    "たい", "ほしい", "欲しい", "べき", "ましょう", "よう", "といい", "ればいい", "たらいい", "と良い", "ば良い",
  ].map { folded($0).scalars }
  private static let reliefs = [
    "ない", "なく", "なくて", "なし", "少なく", "少ない", "減った", "減って", "解放", "解消", "なった",
  ].map { folded($0).scalars }
  private static let burdens = [
    "ストレス", "残業", "不満", "不安", "心配", "ハラスメント", "通勤", "無駄", "手間", "待ち", "ミス", "負担", "しがらみ",
    "気兼ね", "散らか",
  ].map { folded($0).scalars }
}
