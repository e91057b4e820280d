/// A piece of a statement that can be counted: characters, a word, a word that is denied.
struct Unit: Hashable, Sendable {
  /// Equal for equal pieces, whatever text they stand in.
  var key: UInt64
  /// How often it counts: 2 for what carries most meaning, two kanji or a kanji and its kana.
  var weight: Int
  /// Where it stands, in scalars of the folded text.
  var range: Range<Int>
}

extension Unit {
  /// Tells pieces of the same characters apart.
  enum Kind: UInt64, Sendable {
    case characters, denied, neighbours
  }

  /// Up to two characters are packed as they are; the rest is hashed (FNV-1a, 64 bits).
  static func key(_ scalars: ArraySlice<UInt32>, kind: Kind = .characters) -> UInt64 {
    if kind == .characters, scalars.count <= 2 {
      return scalars.reduce(1) { $0 << 21 | UInt64($1) }
    }
    let start = 0xCBF2_9CE4_8422_2325 ^ kind.rawValue
    return scalars.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } | 1 << 63
  }
  /// The key of a single character.
  static func key(_ scalar: UInt32) -> UInt64 { 1 << 21 | UInt64(scalar) }

  /// The key of two characters, made without a slice, as most units are such.
  static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { key(first) << 21 | UInt64(second) }
}
