/// How much documents speak the same words, directly and over others in between.
///
/// Spreading scores over it lets a statement reach a type whose own voices miss its words; it is
/// latent semantic analysis with a soft cut, but needs no decomposition.
struct Affinity: Sendable {
  private let lengths: [Float]
  /// Column by column, so that spreading adds up whole columns.
  private let shares: Matrix

  init(_ index: Index) {
    var cosines = Affinity.products(index)
    let lengths = (0..<cosines.size).map {
      max(cosines[$0, $0], .leastNormalMagnitude).squareRoot()
    }
    for row in 0..<cosines.size {
      for column in 0..<cosines.size {
        cosines[row, column] /= lengths[row] * lengths[column]
      }
    }
    self.lengths = lengths
    shares = Affinity.spread(cosines)
  }

  /// The square of the cosines, each column by its length seen through the cosines once more.
  private static func spread(_ cosines: Matrix) -> Matrix {
    var squared = cosines * cosines
    let cubed = squared * cosines
    for column in 0..<squared.size {
      var norm: Float = 0
      for row in 0..<squared.size { norm += squared[row, column] * cubed[row, column] }
      let scale = 1 / max(norm, .leastNormalMagnitude).squareRoot()
      for row in 0..<squared.size { squared[row, column] *= scale }
    }
    return squared
  }

  /// The inner products of all documents over the units that at most half of them hold.
  private static func products(_ index: Index) -> Matrix {
    let count = index.documentCount
    var sums = Array(repeating: Float(0), count: count * count)
    for unit in 0..<index.unitCount {
      let places = index.postings(unit)
      if places.count * 2 > count { continue }
      for place in places {
        let row = index.document(at: place) * count
        let weight = index.weight(at: place)
        for other in places.lowerBound...place {
          sums[row + index.document(at: other)] += weight * index.weight(at: other)
        }
      }
    }
    return Matrix(lowerTriangle: sums, size: count)
  }

  /// The scores that documents get from those they resemble.
  func spread(_ scores: [Float]) -> [Float] {
    shares.combined(zip(scores, lengths).map { $0 / $1 })
  }
}
