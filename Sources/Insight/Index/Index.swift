/// Documents by the units they hold, each with the BM25 weight it has for that unit.
struct Index: Sendable {
  /// How BM25 weighs repetition and length.
  struct Parameters: Sendable {
    /// Repetition still counts at this many times (k₁), in Japanese and in English.
    var saturation: SIMD2<Float>
    /// 1 takes the full length of a document into account, 0 none of it (b).
    var length: Float = 0.75
  }

  let documentCount: Int
  let unitCount: Int
  /// For each unit where its postings begin; one more at the end.
  private let starts: [Int32]
  private let documents: [UInt16]
  private let weights: [Float]
  /// The rarity of a unit by the number of documents that hold it.
  private let rarities: [Float]

  /// `languages` are those of the units, as places in `Bag.lengths`.
  init(_ bags: [Bag], languages: [UInt8], parameters: Parameters) {
    (documentCount, unitCount) = (bags.count, languages.count)
    rarities = Index.rarities(documentCount: bags.count)
    var starts = Array(repeating: Int32(0), count: unitCount + 1)
    for bag in bags { for unit in bag.units { starts[Int(unit) + 1] += 1 } }
    for unit in 0..<unitCount { starts[unit + 1] += starts[unit] }
    let sum = bags.reduce(SIMD2<Float>.zero) { $0 + $1.lengths }
    let mean = pointwiseMax(.one, sum / Float(max(1, bags.count)))
    var next = starts
    var documents = Array(repeating: UInt16(0), count: Int(starts[unitCount]))
    var weights = Array(repeating: Float(0), count: documents.count)
    for (document, bag) in bags.enumerated() {
      let norms =
        parameters.saturation * (1 - parameters.length + parameters.length * bag.lengths / mean)
      let japanese = (parameters.saturation[0], norms[0])
      let english = (parameters.saturation[1], norms[1])
      for position in bag.units.indices {
        let (unit, count) = (Int(bag.units[position]), bag.counts[position])
        let place = Int(next[unit])
        next[unit] += 1
        documents[place] = UInt16(document)
        let rarity = rarities[Int(starts[unit + 1] - starts[unit])]
        let (saturation, norm) = languages[unit] == 0 ? japanese : english
        weights[place] = rarity * count * (saturation + 1) / (count + norm)
      }
    }
    (self.starts, self.documents, self.weights) = (starts, documents, weights)
  }

  /// How few documents hold a unit; that of a unit in no document for nil.
  func rarity(of unit: Int?) -> Float { rarities[unit.map { postings($0).count } ?? 0] }

  /// The rarity of what a third of all documents hold: what is rarer tells them apart.
  var telling: Float { rarities[min(documentCount, max(1, documentCount / 3))] }

  /// The documents that hold a unit, with their weights.
  func postings(_ unit: Int) -> Range<Int> { Int(starts[unit])..<Int(starts[unit + 1]) }

  /// What each document earns by the units of a statement, each taken `weight` times.
  func scores(_ units: [WeighedUnit]) -> [Float] {
    var scores = Array(repeating: Float(0), count: documentCount)
    for unit in units {
      for place in postings(unit.number) {
        scores[Int(documents[place])] += unit.weight * weights[place]
      }
    }
    return scores
  }

  /// The inner products of all documents over the units that at most half of them hold, row by row;
  /// only those with a document that comes before or is the same.
  var products: [Float] {
    var sums = Array(repeating: Float(0), count: documentCount * documentCount)
    for unit in 0..<unitCount {
      let places = postings(unit)
      if places.count * 2 > documentCount { continue }
      for place in places {
        let (row, weight) = (Int(documents[place]) * documentCount, weights[place])
        var other = places.lowerBound
        while other <= place {
          sums[row + Int(documents[other])] += weight * weights[other]
          other += 1
        }
      }
    }
    return sums
  }

  /// The inverse document frequency by the number n of N documents that hold a unit:
  /// ln(1 + (N − n + ½) / (n + ½)).
  private static func rarities(documentCount: Int) -> [Float] {
    (0...documentCount).map { holding in
      Logarithm.natural(1 + (Float(documentCount - holding) + 0.5) / (Float(holding) + 0.5))
    }
  }
}

/// A unit of a statement that the library knows.
struct WeighedUnit: Hashable, Sendable {
  var number: Int
  var weight: Float
}

/// A statement as the library can read it.
struct Query: Sendable {
  /// The known units, each once, with the weight they count by.
  var units: [WeighedUnit] = []
}

extension [Float] {
  /// The values as distances from their mean in standard deviations; all 0 when they are equal.
  var standardized: [Float] {
    guard !isEmpty else { return self }
    let mean = reduce(0, +) / Float(count)
    let variance = reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(count)
    guard variance > 0 else { return map { _ in 0 } }
    let scale = 1 / variance.squareRoot()
    return map { ($0 - mean) * scale }
  }

  /// The indices of the `limit` highest values, the highest first; equal values keep their order.
  func ranking(_ limit: Int) -> [Int] {
    var top: [Int] = []
    top.reserveCapacity(limit + 1)
    for index in indices {
      if top.count == limit, let last = top.last, self[index] <= self[last] { continue }
      let place = top.lastIndex { self[$0] >= self[index] }.map { $0 + 1 } ?? 0
      top.insert(index, at: place)
      if top.count > limit { top.removeLast() }
    }
    return top
  }
}

/// The natural logarithm without Foundation, the same on every machine.
package enum Logarithm {
  /// Takes the exponent off and sums the series of 2·artanh((m − 1) / (m + 1)); for x > 0.
  package static func natural(_ x: Float) -> Float {
    let (mantissa, exponent) = (Double(x.significand), Double(x.exponent))
    let step = (mantissa - 1) / (mantissa + 1)
    var (term, sum) = (step, 0.0)
    for power in stride(from: 1, through: 31, by: 2) {
      sum += term / Double(power)
      term *= step * step
    }
    return Float(2 * sum + exponent * 0.693_147_180_559_945_3)
  }
}
