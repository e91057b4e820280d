extension StringProtocol {
  /// The text as it may go to a terminal or a page: nothing in it moves the cursor, turns the
  /// order of what is read round or hides.
  ///
  /// Line feeds and tabs stay, as whoever calls lays out with them, and so does CR before LF.
  /// Another control or DEL becomes its picture (`␛`), everything else its number (`⟨U+202E⟩`): C1,
  /// bidi controls, U+2028, U+2029, and what Unicode says is drawn as nothing. Kept of the latter is
  /// what belongs to a picture or character before it: a variant of `葛`, a family emoji, a flag.
  package var visible: String { visible(keepsLines: true) }

  /// The same for text that has to stay on one line: line breaks and tabs become pictures too.
  package var visibleLine: String { visible(keepsLines: false) }

  private func visible(keepsLines: Bool) -> String {
    guard utf8.mayHide(keepsLines: keepsLines) else { return String(self) }
    var shown = String.UnicodeScalarView()
    var walk = VisibleWalk(keepsLines: keepsLines)
    var scalars = unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      if walk.keeps(scalar, before: next) {
        shown.append(scalar)
      } else {
        shown.append(contentsOf: scalar.picture.unicodeScalars)
      }
    }
    return String(shown)
  }
}

/// What decides whether a scalar is shown as it is: itself, and what stands beside it.
private struct VisibleWalk {
  let keepsLines: Bool
  /// The last scalar, if it was kept.
  private var kept: Unicode.Scalar?

  init(keepsLines: Bool) { self.keepsLines = keepsLines }

  mutating func keeps(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    let isKept = scalar.isSeen || allows(scalar, before: next)
    kept = isKept ? scalar : nil
    return isKept
  }

  private func allows(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: keepsLines
    case 0x0D: keepsLines && next == "\n"
    // Which of two pictures or glyphs is meant; two in a row mean nothing and can carry a message.
    case 0xFE00...0xFE0F: kept.map { $0.isSeen && $0 != " " } ?? false
    case 0xE0100...0xE01EF: kept?.isIdeograph ?? false
    case 0x200D: kept.map { $0.endsEmoji } ?? false && next?.isEmojiPicture ?? false
    // The letters of a region, behind a black flag.
    case 0xE0020...0xE007F: kept.map { $0.value == 0x1F3F4 || $0.isTag } ?? false
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is drawn, or a space, and is obeyed by nothing.
  fileprivate var isSeen: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: false
    case 0x2028, 0x2029, 0xFFF9...0xFFFB: false
    // The rest is Default_Ignorable_Code_Point, bidi controls among it.
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: false
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: false
    case 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFF8: false
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: false
    default: true
    }
  }

  fileprivate var isIdeograph: Bool {
    switch value {
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  fileprivate var isTag: Bool { (0xE0020...0xE007E).contains(value) }

  /// Whether it is a picture that others may join; digits, `#` and `©` are not.
  fileprivate var isEmojiPicture: Bool { value > 0xFF && properties.isEmoji }

  fileprivate var endsEmoji: Bool { value == 0xFE0F || isEmojiPicture }

  /// What stands for one that is not seen.
  fileprivate var picture: String {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value).map { String(Character($0)) } ?? ""
    case 0x7F: "\u{2421}"
    default: "⟨U+\(number)⟩"
    }
  }

  /// Its value in at least four hexadecimal digits.
  private var number: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Sequence<UInt8> {
  /// Whether the walk is needed: false for nearly every text there is, after one look at its bytes.
  fileprivate func mayHide(keepsLines: Bool) -> Bool {
    var last: UInt8 = 0
    for byte in self {
      switch (last, byte) {
      case (_, 0x20..<0x7F): break
      case (_, 0x09), (_, 0x0A): if !keepsLines { return true }
      case (_, 0..<0x20), (_, 0x7F): return true
      // Lead bytes of blocks in which something is unseen; in Japanese the second byte tells.
      case (_, 0xC2), (_, 0xCD), (_, 0xD8), (_, 0xE1), (_, 0xF0...0xFF): return true
      case (0xE2, 0x80), (0xE2, 0x81), (0xE3, 0x85): return true
      case (0xEF, 0xB8), (0xEF, 0xBB), (0xEF, 0xBE), (0xEF, 0xBF): return true
      default: break
      }
      last = byte
    }
    return false
  }
}
