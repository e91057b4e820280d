/// A text without differences of width, case and composition, with the way back to the original.
package struct Folded: Hashable, Sendable {
  /// The folded Unicode scalars, as numbers.
  package private(set) var scalars: [UInt32] = []
  /// Where in the original, in UTF-8 bytes, what each folded scalar stands for begins.
  private var starts: [Int32] = []
  /// Where it ends.
  private var ends: [Int32] = []

  package init() {}

  /// The folded text, for comparing; it is never shown or stored.
  package var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    return String(view)
  }

  /// Makes room for this many scalars.
  package mutating func reserveCapacity(_ count: Int) {
    scalars.reserveCapacity(count)
    starts.reserveCapacity(count)
    ends.reserveCapacity(count)
  }

  /// Appends a scalar that stands for a range of the original, in UTF-8 bytes.
  package mutating func append(_ scalar: UInt32, for range: Range<Int>) {
    scalars.append(scalar)
    starts.append(Int32(range.lowerBound))
    ends.append(Int32(range.upperBound))
  }

  /// Puts a kana with its mark in the place of the last scalar.
  fileprivate mutating func replaceLast(with scalar: UInt32, end: Int) {
    scalars[scalars.count - 1] = scalar
    ends[ends.count - 1] = Int32(end)
  }

  /// The UTF-8 range of the original that a range of folded scalars, not empty, stands for.
  package func original(_ range: Range<Int>) -> Range<Int> {
    Int(starts[range.lowerBound])..<Int(ends[range.upperBound - 1])
  }
}

/// Folds full-width Latin and half-width kana, case, voiced marks, spaces, dashes and apostrophes.
package func folded(_ text: String) -> Folded {
  var result = Folded()
  result.reserveCapacity(text.utf8.count / 2)
  var start = 0
  for scalar in text.unicodeScalars {
    let end = start + Folding.utf8Length(scalar.value)
    let plain = Folding.plain(scalar.value)
    if let mark = Folding.mark(plain), let last = result.scalars.last,
      let voiced = Folding.voiced(last, by: mark)
    {
      result.replaceLast(with: voiced, end: end)
    } else {
      result.append(plain, for: start..<end)
    }
    start = end
  }
  return result
}

extension String {
  /// The text without differences of width and case and without spaces around it: how an answer
  /// is understood while the input method is on; never what is stored.
  package var foldedAnswer: String { folded(self).text.trimmed }
}

/// The rules of folding for single scalars.
private enum Folding {
  /// U+FF61 to U+FF9F, half-width punctuation and kana, in full width.
  static let fullWidthKana: [UInt32] = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜"
      .unicodeScalars.map { $0.value })

  /// The scalar without width, case and variant; marks are left to `voiced`.
  static func plain(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x61...0x7A, 0x3041...0x9FFF: value
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: value + 0x20
    case 0xFF21...0xFF3A: value - 0xFEC0
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0xFF61...0xFF9F: fullWidthKana[Int(value - 0xFF61)]
    case 0xA0, 0x2002...0x200A, 0x3000: 0x20
    case 0x2010...0x2015, 0x2212: 0x2D
    case 0x2018, 0x2019: 0x27
    case 0x301C: 0x7E
    default: value
    }
  }

  /// 1 for a voiced mark, 2 for a semi-voiced one, combining or standing alone.
  static func mark(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x3099, 0x309B: 1
    case 0x309A, 0x309C: 2
    default: nil
    }
  }

  /// The kana that a mark makes of the one before it; nil where there is none.
  static func voiced(_ value: UInt32, by mark: UInt32) -> UInt32? {
    let hiragana = (0x30A1...0x30FA).contains(value) ? value - 0x60 : value
    switch (hiragana, mark) {
    case (0x3046, 1): return value + 0x4E
    case (0x304B...0x3061, 1): return value % 2 == 1 ? value + 1 : nil
    case (0x3064...0x3068, 1): return value % 2 == 0 ? value + 1 : nil
    case (0x306F...0x307B, _): return value % 3 == 0 ? value + mark : nil
    default: return nil
    }
  }

  /// How many bytes a scalar takes in UTF-8.
  static func utf8Length(_ value: UInt32) -> Int {
    switch value {
    case 0..<0x80: 1
    case 0x80..<0x800: 2
    case 0x800..<0x10000: 3
    default: 4
    }
  }
}
