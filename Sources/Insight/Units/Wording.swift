/// The words of a statement that a person would name.
struct Wording {
  private let statement: Statement

  init(_ statement: Statement) { self.statement = statement }

  /// Up to three words, as typed, whose units earn most by `evidence`, the strongest first.
  func excerpts(_ evidence: (Unit) -> Float) -> [Excerpt] {
    let words = statement.words
    var sums = Array(repeating: Float(0), count: words.count)
    for unit in statement.units where unit.range.count > 1 {
      guard let place = words.firstIndex(where: { $0.contains(unit.range) }) else { continue }
      sums[place] += evidence(unit)
    }
    return sums.ranking(3).filter { sums[$0] > 0 }.map { statement.excerpt(words[$0]) }
  }
}
