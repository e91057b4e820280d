/// Numbers that are the same in every run.
package struct SeededNumbers: RandomNumberGenerator {
  package var seed: UInt64

  package init(seed: UInt64) { self.seed = seed }

  package mutating func next() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var value = seed
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number from 0 to one less than an end above 0.
  package mutating func number(below end: Int) -> Int { Int.random(in: 0..<end, using: &self) }

  /// One of some items, of which there is at least one.
  package mutating func one<Item>(of items: [Item]) -> Item { items[number(below: items.count)] }
}
