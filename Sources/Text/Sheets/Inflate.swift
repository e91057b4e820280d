/// Undoes DEFLATE (RFC 1951), the compression in ZIP files.
package enum Inflate {
  /// Why bytes cannot be unpacked.
  package enum Problem: Error, Hashable, Sendable {
    case truncated, damaged
    /// More would come out than was allowed.
    case tooLarge
  }

  /// What was packed, of at most `limit` bytes; what stands behind the last block is left.
  package static func unpacked(
    _ bytes: ArraySlice<UInt8>, limit: Int
  ) throws(Problem) -> [UInt8] {
    var reader = InflateReader(bytes: bytes, limit: limit)
    return try reader.read()
  }
}

/// A walk over the blocks of a packed text, bit by bit.
private struct InflateReader {
  let bytes: ArraySlice<UInt8>
  let limit: Int
  private var place: Int
  /// Bits that were taken from a byte and not read yet, the next one lowest.
  private var held: UInt32 = 0
  private var heldCount = 0
  private var output: [UInt8] = []

  init(bytes: ArraySlice<UInt8>, limit: Int) {
    (self.bytes, self.limit, place) = (bytes, limit, bytes.startIndex)
  }

  mutating func read() throws(Inflate.Problem) -> [UInt8] {
    var isLast = false
    while !isLast {
      isLast = try bits(1) == 1
      switch try bits(2) {
      case 0: try copyStored()
      case 1: try copyCoded(HuffmanCode.fixedLiterals, HuffmanCode.fixedDistances)
      case 2:
        let (literals, distances) = try codes()
        try copyCoded(literals, distances)
      default: throw .damaged
      }
    }
    return output
  }

  /// The next few bits as a number, at most 16.
  private mutating func bits(_ count: Int) throws(Inflate.Problem) -> Int {
    while heldCount < count {
      guard place < bytes.endIndex else { throw .truncated }
      held |= UInt32(bytes[place]) << UInt32(heldCount)
      place += 1
      heldCount += 8
    }
    let value = held & (1 << UInt32(count) - 1)
    held >>= UInt32(count)
    heldCount -= count
    return Int(value)
  }

  /// A block that was not packed; it begins at a whole byte.
  private mutating func copyStored() throws(Inflate.Problem) {
    (held, heldCount) = (0, 0)
    let (length, check) = (try bits(16), try bits(16))
    guard length ^ 0xFFFF == check else { throw .damaged }
    guard length <= bytes.endIndex - place else { throw .truncated }
    guard output.count + length <= limit else { throw .tooLarge }
    output += bytes[place..<(place + length)]
    place += length
  }

  private mutating func copyCoded(
    _ literals: HuffmanCode, _ distances: HuffmanCode
  ) throws(Inflate.Problem) {
    while true {
      let symbol = try self.symbol(literals)
      if symbol == 256 { return }
      if symbol < 256 {
        guard output.count < limit else { throw .tooLarge }
        output.append(UInt8(symbol))
      } else {
        try repeatEarlier(try length(symbol - 257), distances)
      }
    }
  }

  private mutating func length(_ index: Int) throws(Inflate.Problem) -> Int {
    guard index < Self.lengths.count else { throw .damaged }
    let (base, extra) = Self.lengths[index]
    return base + (try bits(extra))
  }

  /// Copies what came out before, perhaps over itself.
  private mutating func repeatEarlier(
    _ length: Int, _ distances: HuffmanCode
  ) throws(Inflate.Problem) {
    let index = try symbol(distances)
    guard index < Self.distances.count else { throw .damaged }
    let (base, extra) = Self.distances[index]
    let distance = base + (try bits(extra))
    guard distance <= output.count else { throw .damaged }
    guard output.count + length <= limit else { throw .tooLarge }
    for _ in 0..<length { output.append(output[output.count - distance]) }
  }

  private mutating func symbol(_ code: HuffmanCode) throws(Inflate.Problem) -> Int {
    var (value, first, index) = (0, 0, 0)
    for count in code.counts.dropFirst() {
      value |= try bits(1)
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw .damaged
  }

  /// The codes that a block brings along, themselves coded.
  private mutating func codes() throws(Inflate.Problem) -> (HuffmanCode, HuffmanCode) {
    let (literals, distances) = (try bits(5) + 257, try bits(5) + 1)
    let given = try bits(4) + 4
    guard literals <= 286, distances <= 30 else { throw .damaged }
    var lengths = Array(repeating: 0, count: 19)
    for index in Self.order.prefix(given) { lengths[index] = try bits(3) }
    let code = try HuffmanCode(lengths)
    lengths = []
    while lengths.count < literals + distances {
      let symbol = try self.symbol(code)
      switch symbol {
      case 0..<16: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw .damaged }
        lengths += Array(repeating: last, count: 3 + (try bits(2)))
      case 17: lengths += Array(repeating: 0, count: 3 + (try bits(3)))
      default: lengths += Array(repeating: 0, count: 11 + (try bits(7)))
      }
    }
    guard lengths.count == literals + distances, lengths[256] > 0 else { throw .damaged }
    return (
      try HuffmanCode(Array(lengths[..<literals])), try HuffmanCode(Array(lengths[literals...]))
    )
  }

  /// The order in which a block gives the lengths of the code of its codes.
  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  private static let lengths: [(base: Int, extra: Int)] = [
    (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1),
    (17, 1), (19, 2), (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4),
    (83, 4), (99, 4), (115, 4), (131, 5), (163, 5), (195, 5), (227, 5), (258, 0),
  ]

  private static let distances: [(base: Int, extra: Int)] = (0..<30).map { index in
    let extra = max(0, index / 2 - 1)
    return index < 4 ? (index + 1, 0) : ((2 + index % 2) << extra + 1, extra)
  }
}

/// A canonical code: how many symbols each length has, and the symbols in the order of their codes.
private struct HuffmanCode {
  private(set) var counts = Array(repeating: 0, count: 16)
  private(set) var symbols: [Int] = []

  /// Takes the length of each symbol's code, 0 for one that does not occur.
  init(_ lengths: [Int]) throws(Inflate.Problem) {
    for length in lengths { counts[length] += 1 }
    counts[0] = 0
    var left = 1
    for count in counts.dropFirst() {
      left = left << 1 - count
      guard left >= 0 else { throw .damaged }
    }
    for length in 1...15 { symbols += lengths.indices.filter { lengths[$0] == length } }
    // Only a code of one symbol may leave codes unused.
    guard left == 0 || symbols.count <= 1 else { throw .damaged }
  }

  /// The codes that every reader knows.
  static let fixedLiterals = HuffmanCode(
    fixed: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  static let fixedDistances = HuffmanCode(fixed: Array(repeating: 5, count: 30))

  private init(fixed lengths: [Int]) {
    for length in lengths { counts[length] += 1 }
    for length in 1...15 { symbols += lengths.indices.filter { lengths[$0] == length } }
  }
}
