/// Numbers for unit keys, in the order in which they were first met.
///
/// The table holds numbers alone, and keys stand by number: what is looked up often, first met early,
/// lies close together, which keeps most look-ups within the cache.
struct UnitNumbers: Sendable {
  private var keys: [UInt64] = []
  /// One more than the number of a key at the place of its hash, 0 where there is none.
  private var slots: [UInt32]
  private var shift: UInt64

  /// Begins with room for the units of a library of some hundred cases.
  init() {
    slots = Array(repeating: 0, count: 1 << 17)
    shift = 64 - 17
    keys.reserveCapacity(1 << 16)
  }

  var count: Int { keys.count }

  /// The number of a key; nil when no text of the library holds it.
  func number(of key: UInt64) -> Int? {
    let slot = slots[place(of: key)]
    return slot == 0 ? nil : Int(slot) - 1
  }

  /// The number of a key, the next free one when the key is new.
  mutating func insert(_ key: UInt64) -> Int {
    let place = place(of: key)
    if slots[place] > 0 { return Int(slots[place]) - 1 }
    keys.append(key)
    slots[place] = UInt32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  /// Where a key stands or would stand: its hash, then the next free place.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[place] > 0 && keys[Int(slots[place]) - 1] != key {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    shift -= 1
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, key) in keys.enumerated() { slots[place(of: key)] = UInt32(number + 1) }
  }
}
