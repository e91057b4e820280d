/// How much documents speak the same words, directly and over others in between.
///
/// Spreading scores over it lets a statement reach a type whose own voices miss its words; it is
/// latent semantic analysis with a soft cut, but needs no decomposition.
struct Affinity: Sendable {
  private let lengths: [Float]
  /// Column by column, so that spreading adds up whole columns.
  private let shares: Matrix

  init(_ index: Index) {
    var cosines = Matrix(lowerTriangle: index.products, size: index.documentCount)
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

  /// The scores that documents get from those they resemble.
  func spread(_ scores: [Float]) -> [Float] {
    shares.combined(zip(scores, lengths).map { $0 / $1 })
  }
}

/// A square matrix, row by row, eight columns at a time.
///
/// Every sum runs over the rows of one operand, so that it is fast and its order never changes.
struct Matrix: Sendable {
  let size: Int
  /// How many groups of eight make a row; what stands beyond `size` is 0.
  private let width: Int
  private var groups: [SIMD8<Float>]

  init(size: Int) {
    self.size = size
    width = (size + 7) / 8
    groups = Array(repeating: .zero, count: size * width)
  }

  /// A symmetric matrix from plain rows whose upper triangle does not count.
  init(lowerTriangle values: [Float], size: Int) {
    self.init(size: size)
    for row in 0..<size {
      for column in 0...row {
        self[row, column] = values[row * size + column]
        self[column, row] = values[row * size + column]
      }
    }
  }

  subscript(row: Int, column: Int) -> Float {
    get { groups[row * width + column / 8][column % 8] }
    set { groups[row * width + column / 8][column % 8] = newValue }
  }

  /// The sum of all rows, each times its factor.
  func combined(_ factors: [Float]) -> [Float] {
    let sum = combination(factors)
    return (0..<size).map { sum[$0 / 8][$0 % 8] }
  }

  private func combination(_ factors: [Float]) -> [SIMD8<Float>] {
    var sum = Array(repeating: SIMD8<Float>.zero, count: width)
    for row in factors.indices where factors[row] != 0 {
      let factor = factors[row]
      var group = 0
      while group < width {
        sum[group] += factor * groups[row * width + group]
        group += 1
      }
    }
    return sum
  }

  static func * (left: Matrix, right: Matrix) -> Matrix {
    var result = Matrix(size: left.size)
    for row in 0..<left.size {
      let sum = right.combination((0..<left.size).map { left[row, $0] })
      for group in 0..<left.width { result.groups[row * left.width + group] = sum[group] }
    }
    return result
  }
}
