import Insight
import Records

/// BM25 over the text of the cases alone, which every method has to beat.
struct Baseline {
  private let identifiers: [String]
  private let documents: [[String: Int]]
  private let holding: [String: Int]
  private let units: @Sendable (String) -> [String]

  init(_ cases: [Case], units: @escaping @Sendable (String) -> [String]) {
    self.units = units
    identifiers = cases.map(\.id)
    documents = cases.map { item in
      let text = [item.title, item.problem, item.practice, item.effect, item.points]
        .joined(separator: " ")
      return units(text).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    holding = documents.reduce(into: [:]) { counts, document in
      for unit in document.keys { counts[unit, default: 0] += 1 }
    }
  }

  func ranking(_ text: String) -> [String] {
    let scores = scores(text)
    return identifiers.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
      .map { identifiers[$0] }
  }

  /// The first case and its score.
  func best(_ text: String) -> (id: String?, score: Double) {
    let scores = scores(text)
    let first = scores.indices.max { (scores[$0], $1) < (scores[$1], $0) }
    return (first.map { identifiers[$0] }, first.map { scores[$0] } ?? 0)
  }

  private func scores(_ text: String) -> [Double] {
    let query = Set(units(text)).sorted()
    let lengths = documents.map { Double($0.values.reduce(0, +)) }
    let mean = lengths.reduce(0, +) / Double(max(1, lengths.count))
    return documents.indices.map { place in
      query.reduce(0.0) { sum, unit in
        let count = Double(documents[place][unit] ?? 0)
        let norm = 1.2 * (0.25 + 0.75 * lengths[place] / mean)
        return sum + rarity(unit) * count * 2.2 / (count + norm)
      }
    }
  }

  private func rarity(_ unit: String) -> Double {
    let (all, some) = (Float(documents.count), Float(holding[unit] ?? 0))
    return Double(Logarithm.natural(1 + (all - some + 0.5) / (some + 0.5)))
  }
}
