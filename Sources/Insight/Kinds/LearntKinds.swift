import Text

/// What examples teach about the kinds of sentences: naive Bayes over pieces of two to four characters,
/// the endings of clauses and, in English, words and pairs of words.
struct LearntKinds: Sendable {
  private var numbers = UnitNumbers()
  /// By the number of a piece how much it speaks for each kind: logarithms around their mean.
  private var values: [SIMD4<Float>] = []

  /// Learns from sentences whose kinds are known; a piece that one example alone has teaches nothing.
  init(_ examples: [KindExample]) {
    var met = UnitNumbers()
    var (keys, counts, latest): ([UInt64], [SIMD4<Float>], [Int]) = ([], [], [])
    var totals = (japanese: SIMD4<Float>.zero, english: SIMD4<Float>.zero)
    for (place, example) in examples.enumerated() {
      let statement = Statement(words: example.text)
      let one = example.kind.one
      if statement.isEnglish { totals.english += one } else { totals.japanese += one }
      for piece in Self.pieces(of: statement) {
        let number = met.insert(piece)
        if number == keys.count {
          keys.append(piece)
          counts.append(.zero)
          latest.append(-1)
        }
        // An example counts once for each of its pieces.
        if latest[number] == place { continue }
        latest[number] = place
        counts[number] += one
      }
    }
    let most = counts.reduce(SIMD4<Float>.zero) { pointwiseMax($0, $1) }.max()
    let japanese = Logarithms(upTo: most, of: totals.japanese)
    let english = Logarithms(upTo: most, of: totals.english)
    for (key, count) in zip(keys, counts) where count.sum() >= 2 {
      _ = numbers.insert(key)
      let logarithms = (key & 1 == 1 ? english : japanese).of(count)
      values.append(logarithms - logarithms.sum() / 4)
    }
  }

  var isEmpty: Bool { values.isEmpty }

  /// How much the pieces of a statement speak for each kind.
  func leaning(of statement: Statement) -> SIMD4<Float> {
    let pieces = Self.pieces(of: statement).sorted()
    var (sum, count, last): (SIMD4<Float>, Float, UInt64?) = (.zero, 0, nil)
    for piece in pieces where piece != last {
      last = piece
      count += 1
      if let number = numbers.number(of: piece) { sum += values[number] }
    }
    return sum / max(1, count).squareRoot()
  }

  /// The logarithms of smoothed shares, each worked out once: most pieces are met a few times only.
  private struct Logarithms {
    private let rows: [SIMD4<Float>]

    init(upTo most: Float, of total: SIMD4<Float>) {
      rows = (0...Int(most)).map { count in
        let shares = (Float(count) + smoothing) / (total + 4 * smoothing)
        return SIMD4(
          Logarithm.natural(shares[0]), Logarithm.natural(shares[1]),
          Logarithm.natural(shares[2]), Logarithm.natural(shares[3]))
      }
    }

    func of(_ count: SIMD4<Float>) -> SIMD4<Float> {
      SIMD4(
        rows[Int(count[0])][0], rows[Int(count[1])][1], rows[Int(count[2])][2],
        rows[Int(count[3])][3])
    }
  }

  private static let smoothing: Float = 0.7
}

/// The pieces of a text, of which one may come twice; the lowest bit tells the language.
extension LearntKinds {
  private static func pieces(of statement: Statement) -> [UInt64] {
    var text = statement.text.scalars[statement.own]
    while let last = text.last, ends.contains(last) { text.removeLast() }
    return statement.isEnglish ? words(in: text) : characters(of: text)
  }

  private static let ends = Set("。.! ".unicodeScalars.map { $0.value })

  private static func characters(of text: ArraySlice<UInt32>) -> [UInt64] {
    let bounded = [1] + text + [2]
    var pieces: [UInt64] = []
    pieces.reserveCapacity(3 * bounded.count + 16)
    for start in bounded.indices.dropLast() {
      var key = Key(0)
      key.add(bounded[start])
      for place in start + 1..<min(start + 4, bounded.count) {
        key.add(bounded[place])
        pieces.append(key.value)
      }
    }
    for length in 1...6 { pieces.append(Key(1, text.suffix(length)).value) }
    for clause in text.split(whereSeparator: KindReader.breaks.contains).dropLast() {
      for length in 2...4 { pieces.append(Key(2, clause.suffix(length)).value) }
    }
    return pieces
  }

  private static func words(in text: ArraySlice<UInt32>) -> [UInt64] {
    let words = text.split { !(0x61...0x7A).contains($0) && $0 != 0x27 }
    var keys = words.map { Key(3, $0) }
    for (first, second) in zip(words, words.dropFirst()) {
      keys.append(Key(3, first + [0x20] + second))
    }
    for length in 1...2 where words.count >= length {
      keys.append(Key(4, ArraySlice(words.prefix(length).joined(separator: [0x20]))))
    }
    return keys.map { $0.value | 1 }
  }

  /// FNV-1a over scalars; the lowest bit is left for the language.
  private struct Key {
    private var hash: UInt64

    init(_ kind: UInt64, _ scalars: ArraySlice<UInt32> = []) {
      hash = 0xCBF2_9CE4_8422_2325 ^ kind
      for scalar in scalars { add(scalar) }
    }

    mutating func add(_ scalar: UInt32) { hash = (hash ^ UInt64(scalar)) &* 0x100_0000_01B3 }

    var value: UInt64 { hash & ~1 }
  }
}

extension SentenceKind {
  /// Its place among the four.
  var place: Int {
    switch self {
    case .problem: 0
    case .wish: 1
    case .satisfied: 2
    case .nothing: 3
    }
  }

  /// One at its place.
  fileprivate var one: SIMD4<Float> {
    switch self {
    case .problem: [1, 0, 0, 0]
    case .wish: [0, 1, 0, 0]
    case .satisfied: [0, 0, 1, 0]
    case .nothing: [0, 0, 0, 1]
    }
  }
}
