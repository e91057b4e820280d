/// The natural logarithm without Foundation, the same on every machine.
package enum Logarithm {
  /// Takes the exponent off and sums the series of 2·artanh((m − 1) / (m + 1)); for x > 0.
  package static func natural(_ x: Float) -> Float {
    let (mantissa, exponent) = (Double(x.significand), Double(x.exponent))
    let step = (mantissa - 1) / (mantissa + 1)
    var (term, sum) = (step, 0.0)
    for power in stride(from: 1.0, through: 31, by: 2) {
      sum += term / power
      term *= step * step
    }
    return Float(2 * sum + exponent * 0.693_147_180_559_945_3)
  }
}
