import Text

/// The words of a statement that a person would name.
struct Wording {
  private let statement: Statement

  init(_ statement: Statement) { self.statement = statement }

  /// Up to three words whose units earn most by `evidence`, the strongest first, each once.
  ///
  /// A long run of kanji is cut to what earns: 改善 of 業務改善担当.
  func words(_ evidence: (Unit) -> Float) -> [Range<Int>] {
    let words = statement.words
    var earned: [(sum: Float, range: Range<Int>)] = words.map { (0, $0.upperBound..<$0.upperBound) }
    for unit in statement.units where unit.range.count > 1 {
      let earning = evidence(unit)
      guard earning > 0, let place = words.firstIndex(where: { $0.contains(unit.range) }) else {
        continue
      }
      let known = earned[place].range
      earned[place].sum += earning
      earned[place].range =
        min(
          known.lowerBound, unit.range.lowerBound)..<(known.isEmpty
        ? unit.range.upperBound : max(known.upperBound, unit.range.upperBound))
    }
    let found = earned.indices.filter { earned[$0].sum > 0 }
    return found.map { earned[$0].sum }.ranking(6).map {
      whole(words[found[$0]], earned[found[$0]].range)
    }
    .reduce(into: []) { distinct, range in
      let isNew = distinct.allSatisfy {
        statement.text.scalars[$0] != statement.text.scalars[range]
      }
      if isNew && distinct.count < 3 { distinct.append(range) }
    }
  }

  /// What earns of a run of kanji, but of any other word all of it.
  private func whole(_ word: Range<Int>, _ earning: Range<Int>) -> Range<Int> {
    statement.scripts[word].allSatisfy { $0 == .kanji } ? earning : word
  }
}
