/// A number held as tenths, so that it prints the same on every machine.
package struct Tenths: Hashable, Sendable, CustomStringConvertible {
  package var count: Int

  package init(_ count: Int) { self.count = count }

  package var description: String {
    "\(count < 0 ? "-" : "")\(count.magnitude / 10).\(count.magnitude % 10)"
  }
}
