/// Numbers for unit keys, in the order in which they were first met.
struct Vocabulary: Sendable {
  private(set) var count = 0
  private var slots: [Slot]
  private var shift: UInt64

  /// A place in the table; the key 0 is never that of a unit.
  private struct Slot {
    var key: UInt64 = 0
    var number: Int32 = 0
  }

  /// Begins with room for the units of a library of some hundred cases.
  init() {
    slots = Array(repeating: Slot(), count: 1 << 17)
    shift = 64 - 17
  }

  /// The number of a key; nil when no text of the library holds it.
  func number(of key: UInt64) -> Int? {
    let slot = slots[place(of: key)]
    return slot.key == 0 ? nil : Int(slot.number)
  }

  mutating func insert(_ key: UInt64) -> Int {
    let place = place(of: key)
    if slots[place].key == key { return Int(slots[place].number) }
    slots[place] = Slot(key: key, number: Int32(count))
    count += 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// Where a key stands or would stand: its hash, then the next free place.
  private func place(of key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[place].key != 0 && slots[place].key != key {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    shift -= 1
    for slot in old where slot.key != 0 { slots[place(of: slot.key)] = slot }
  }
}
