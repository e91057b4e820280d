/// A number with a fixed count of digits after its point, which prints the same on every machine.
package struct FixedPoint: Hashable, Sendable {
  /// The number in units of its last digit.
  package var units: Int
  /// 1 to 6.
  package var digits: Int

  package init(units: Int, digits: Int) { (self.units, self.digits) = (units, digits) }

  /// The nearest number with so many digits, halves away from zero.
  package init(_ value: Double, digits: Int) {
    let scaled = (0..<digits).reduce(value) { number, _ in number * 10 }
    self.init(units: Int(scaled < 0 ? scaled - 0.5 : scaled + 0.5), digits: digits)
  }
}

extension FixedPoint: CustomStringConvertible {
  package var description: String {
    let text = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
    return (units < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
  }
}
