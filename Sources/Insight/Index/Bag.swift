/// Units with how often they stand in a text, each once, in the order of first meeting.
struct Bag: Sendable {
  var units: [Int32] = []
  var counts: [Float] = []

  /// The sum of the counts, unit weights included, that a document's length is measured by.
  var length: Float = 0
}

/// Adds units of many texts up to a bag; one gatherer serves all documents in turn.
struct Gatherer {
  private(set) var unitNumbers = UnitNumbers()
  private var sums: [Float] = []
  private var weights: [Float] = []
  private var touched: [Int32] = []

  /// Begins with the room that its unit numbers have.
  init() {
    sums.reserveCapacity(1 << 16)
    weights.reserveCapacity(1 << 16)
  }

  /// Counts the units of a text `times` over.
  mutating func add(_ statement: Statement, times: Float) {
    for unit in statement.units {
      let number = unitNumbers.insert(unit.key)
      if number == sums.count {
        sums.append(0)
        weights.append(Float(unit.weight))
      }
      add(number, times)
    }
  }

  /// Adds a whole bag, each of its counts `times` over.
  mutating func add(_ bag: Bag, times: Float) {
    for (unit, count) in zip(bag.units, bag.counts) { add(Int(unit), count * times) }
  }

  private mutating func add(_ number: Int, _ count: Float) {
    if sums[number] == 0 { touched.append(Int32(number)) }
    sums[number] += count
  }

  /// What was added since the last call, as one bag.
  ///
  /// The bag gets arrays of its own, so that the gatherer's keep their place in memory.
  mutating func take() -> Bag {
    var bag = Bag(units: touched.map { $0 }, counts: touched.map { sums[Int($0)] })
    for unit in touched {
      bag.length += sums[Int(unit)] * weights[Int(unit)]
      sums[Int(unit)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    return bag
  }
}
