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
    for (row, factor) in factors.enumerated() where factor != 0 {
      for group in 0..<width { sum[group] += factor * groups[row * width + group] }
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
