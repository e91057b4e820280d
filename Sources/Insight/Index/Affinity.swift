/// How much documents speak the same words, directly and over one or two others in between.
///
/// Spreading scores over it lets a statement reach a type whose own voices miss its words; it is
/// latent semantic analysis with a soft cut, but needs no decomposition.
struct Affinity: Sendable {
  private let lengths: [Float]
  private let shares: Matrix

  init(_ index: Index) {
    let raw = Affinity.products(index)
    let lengths = (0..<raw.size).map { max(raw[$0, $0], .leastNormalMagnitude).squareRoot() }
    var cosines = raw
    for row in 0..<raw.size {
      for column in 0..<raw.size {
        cosines[row, column] /= lengths[row] * lengths[column]
      }
    }
    self.lengths = lengths
    shares = Affinity.spread(cosines)
  }

  /// The square of the cosines, each row by its length seen through the cosines once more.
  private static func spread(_ cosines: Matrix) -> Matrix {
    var squared = cosines * cosines
    let cubed = squared * cosines
    for row in 0..<squared.size {
      var norm: Float = 0
      for column in 0..<squared.size { norm += squared[row, column] * cubed[row, column] }
      let scale = 1 / max(norm, .leastNormalMagnitude).squareRoot()
      for column in 0..<squared.size { squared[row, column] *= scale }
    }
    return squared
  }

  /// The inner products of all documents over the units that at most half of them hold.
  private static func products(_ index: Index) -> Matrix {
    var result = Matrix(size: index.documentCount)
    for unit in 0..<index.unitCount {
      let places = index.postings(unit)
      if places.count * 2 > index.documentCount { continue }
      for place in places {
        let row = index.document(at: place)
        let weight = index.weight(at: place)
        for other in places {
          result[row, index.document(at: other)] += weight * index.weight(at: other)
        }
      }
    }
    return result
  }

  /// The scores that documents get from those they resemble.
  func spread(_ scores: [Float]) -> [Float] {
    let scaled = zip(scores, lengths).map { $0 / $1 }
    return (0..<shares.size).map { row in
      var sum: Float = 0
      for column in scaled.indices { sum += shares[row, column] * scaled[column] }
      return sum
    }
  }
}
