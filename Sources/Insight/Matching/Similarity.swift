import Text

/// A short text prepared for being compared with others.
struct Profile: Sendable {
  let statement: Statement
  private let units: Sparse
  private let types: Sparse
  /// The issue type that stands nearest.
  let bestType: Int?

  init(_ statement: Statement, in knowledge: Knowledge) {
    self.statement = statement
    let reading = Reading(knowledge.query(of: statement, times: 1), in: knowledge)
    units = Sparse(
      statement.units.map { unit in
        let rarity = knowledge.typeIndex.rarity(of: knowledge.unitNumbers.number(of: unit.key))
        return (unit.key, Float(unit.weight) * rarity)
      })
    bestType = reading.earned > 0 ? reading.bestType : nil
    types = Sparse(reading.strengths.enumerated().map { (UInt64($0.offset), $0.element) })
  }

  /// How far two texts use the same words, rare ones above all, from 0 to 1.
  func wordLikeness(_ other: Profile) -> Float { units.cosine(other.units) }

  /// How far two texts stand near the same issue types, from 0 to 1.
  func issueLikeness(_ other: Profile) -> Float { types.cosine(other.types) }

  /// The words that stand in both, as typed here, each once: 電話 in 電話対応 too.
  func sharedWords(_ other: Profile) -> [String] {
    statement.words.reduce(into: []) { shared, range in
      guard let common = other.statement.common(statement.text.scalars[range]) else { return }
      let text = statement.excerpt(common).text
      if !shared.contains(text) { shared.append(text) }
    }
  }
}

/// A vector that is 0 almost everywhere, of length 1.
private struct Sparse: Sendable {
  private var entries: [(key: UInt64, value: Float)] = []

  /// Takes each key once, the first time it comes.
  init(_ values: [(UInt64, Float)]) {
    for (key, value) in values.sorted(by: { $0.0 < $1.0 }) where value > 0 {
      if entries.last?.key != key { entries.append((key, value)) }
    }
    let length = entries.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    for index in entries.indices { entries[index].value /= length }
  }

  /// From 0, nothing shared, to 1.
  func cosine(_ other: Sparse) -> Float {
    var (sum, left, right): (Float, Int, Int) = (0, 0, 0)
    while left < entries.count && right < other.entries.count {
      let (mine, theirs) = (entries[left], other.entries[right])
      if mine.key == theirs.key { sum += mine.value * theirs.value }
      if mine.key <= theirs.key { left += 1 }
      if theirs.key <= mine.key { right += 1 }
    }
    return sum
  }
}

extension Matcher {
  /// A text as it is compared with others.
  func profile(_ text: String) -> Profile { Profile(statement(text), in: knowledge) }

  /// The earlier note that a new one may belong to, with the words both use; nil in doubt.
  package func nearest(to text: String, among notes: [String]) -> NearNote? {
    let profile = profile(text)
    let candidates = notes.enumerated().compactMap { place, note -> (NearNote, Float)? in
      let other = self.profile(note)
      let words = profile.sharedWords(other)
      let likeness = profile.wordLikeness(other) + profile.issueLikeness(other)
      return words.isEmpty || likeness < Matcher.nearEnough
        ? nil : (NearNote(index: place, sharedWords: words), likeness)
    }
    return candidates.max { ($0.1, $1.0.index) < ($1.1, $0.0.index) }?.0
  }

  /// The places of the notes closest to an ideal, the closest first; those far from it left out.
  package func closest(to ideal: String, among notes: [String], limit: Int = 3) -> [Int] {
    let profile = profile(ideal)
    let likeness = notes.map { note in
      let other = self.profile(note)
      return 2 * profile.wordLikeness(other) + profile.issueLikeness(other)
    }
    return likeness.ranking(limit).filter { likeness[$0] > Matcher.closeEnough }
  }

  /// Likeness of words plus likeness of issues from which two notes are offered as one group.
  private static let nearEnough: Float = 0.5
  private static let closeEnough: Float = 0.1
}

/// An earlier note that is near to a new one.
package struct NearNote: Hashable, Sendable {
  /// Its place among the notes handed over.
  package var index: Int
  /// The words that stand in both, as typed in the new note.
  package var sharedWords: [String]
}
