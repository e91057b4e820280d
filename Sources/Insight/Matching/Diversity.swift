import Records

/// Keeps a short list from showing the same practice more than once.
struct Diversity: Sendable {
  private let knowledge: Knowledge

  init(_ knowledge: Knowledge) { self.knowledge = knowledge }

  /// The first `limit` cases of a ranking, one body's further case for the same type after them.
  func select(_ ranking: [Int], limit: Int) -> [Int] {
    var (selected, postponed): ([Int], [Int]) = ([], [])
    for place in ranking where selected.count < limit {
      if selected.contains(where: { isSamePractice($0, place) }) {
        postponed.append(place)
      } else {
        selected.append(place)
      }
    }
    return Array((selected + postponed).prefix(limit))
  }

  private func isSamePractice(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (knowledge.cases[one], knowledge.cases[other])
    return one.organization == other.organization && one.types.contains(where: other.types.contains)
  }
}
