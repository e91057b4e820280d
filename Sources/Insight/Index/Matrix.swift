/// A square matrix in one array, row by row.
struct Matrix: Sendable {
  let size: Int
  private var values: [Float]

  init(size: Int) {
    self.size = size
    values = Array(repeating: 0, count: size * size)
  }

  subscript(row: Int, column: Int) -> Float {
    get { values[row * size + column] }
    set { values[row * size + column] = newValue }
  }

  static func * (left: Matrix, right: Matrix) -> Matrix {
    var result = Matrix(size: left.size)
    for row in 0..<left.size {
      for middle in 0..<left.size {
        let factor = left[row, middle]
        for column in 0..<left.size {
          result[row, column] += factor * right[middle, column]
        }
      }
    }
    return result
  }
}
