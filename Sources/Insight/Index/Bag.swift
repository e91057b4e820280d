/// Units with how often they stand in a text, each once, in the order of first meeting.
struct Bag: Sendable {
  var units: [Int32] = []
  var counts: [Float] = []

  /// The sums of the counts, unit weights included, that a document's length is measured by: of
  /// Japanese units and of English ones, as a document may be long in one language alone.
  var lengths = SIMD2<Float>.zero
}

/// Adds units of many texts up to a bag; one gatherer serves all documents in turn.
struct Gatherer {
  private(set) var unitNumbers = UnitNumbers()
  /// The place of each unit's language in `Bag.lengths`.
  private(set) var languages: [UInt8] = []
  private var sums: [Float] = []
  private var weights: [Float] = []
  private var touched: [Int32] = []

  /// Begins with the room that its unit numbers have.
  init() {
    sums.reserveCapacity(1 << 17)
    weights.reserveCapacity(1 << 17)
    languages.reserveCapacity(1 << 17)
  }

  /// Counts the units of a text `times` over.
  mutating func add(_ statement: Statement, times: Float) {
    for unit in statement.units {
      let number = unitNumbers.insert(unit.key)
      if number == sums.count {
        sums.append(0)
        weights.append(Float(unit.weight))
        languages.append(statement.isLatin(unit) ? 1 : 0)
      }
      add(number, times)
    }
  }

  /// Adds a whole bag, each of its counts `times` over.
  mutating func add(_ bag: Bag, times: Float) {
    // By place: nobody waits for a library to be learned, in an unoptimised build either.
    for place in bag.units.indices { add(Int(bag.units[place]), bag.counts[place] * times) }
  }

  private mutating func add(_ number: Int, _ count: Float) {
    if sums[number] == 0 { touched.append(Int32(number)) }
    sums[number] += count
  }

  /// What was added since the last call, as one bag.
  ///
  /// The bag gets arrays of its own, so that the gatherer's keep their place in memory.
  mutating func take() -> Bag {
    var bag = Bag(
      units: Array(repeating: 0, count: touched.count),
      counts: Array(repeating: 0, count: touched.count))
    var (japanese, english): (Float, Float) = (0, 0)
    for place in touched.indices {
      let unit = Int(touched[place])
      let count = sums[unit]
      bag.units[place] = Int32(unit)
      bag.counts[place] = count
      if languages[unit] == 0 {
        japanese += count * weights[unit]
      } else {
        english += count * weights[unit]
      }
      sums[unit] = 0
    }
    bag.lengths = [japanese, english]
    touched.removeAll(keepingCapacity: true)
    return bag
  }
}

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
    slots = Array(repeating: 0, count: 1 << 18)
    shift = 64 - 18
    keys.reserveCapacity(1 << 17)
  }

  var count: Int { keys.count }

  /// The number of a key; nil when no text of the library holds it.
  func number(of key: UInt64) -> Int? {
    let slot = slots[place(of: key)]
    return slot == 0 ? nil : Int(slot) - 1
  }

  /// The number of a key, the next free one when the key is new.
  mutating func insert(_ key: UInt64) -> Int {
    // The loop of `place` once more, which an unoptimised build would enter with copies of both tables.
    var place = Self.hash(key, shift)
    while true {
      let slot = Int(slots[place])
      if slot == 0 { break }
      if keys[slot - 1] == key { return slot - 1 }
      place = (place + 1) & (slots.count - 1)
    }
    keys.append(key)
    slots[place] = UInt32(keys.count)
    if keys.count * 2 > slots.count { grow() }
    return keys.count - 1
  }

  /// Where a key stands or would stand: its hash, then the next free place.
  private func place(of key: UInt64) -> Int {
    var place = Self.hash(key, shift)
    while slots[place] > 0 && keys[Int(slots[place]) - 1] != key {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private static func hash(_ key: UInt64, _ shift: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }

  private mutating func grow() {
    shift -= 1
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in keys.indices { slots[place(of: keys[number])] = UInt32(number + 1) }
  }
}
