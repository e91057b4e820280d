/// Covers telephone numbers and mail addresses, whosever they are.
///
///     電話 0123-45-6789、a.yamada@example.jp → 電話 ○○、○○
enum Contacts {
  /// The text with ○○ for each; nil where there is none.
  static func masked(_ text: String) -> String? {
    guard mayHold(text) else { return nil }
    let signs = Signs(text)
    var (found, place): ([Range<Int>], Int) = ([], 0)
    while place < signs.values.count {
      let end = signs.mailEnd(from: place) ?? signs.numberEnd(from: place)
      if let end { found.append(signs.starts[place]..<signs.starts[end]) }
      place = end ?? place + 1
    }
    return found.isEmpty ? nil : text.replacing(found, with: NameMask.circles)
  }

  /// Whether a text has a @ or three digits, of either width; most have not.
  private static func mayHold(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { mayHold($0) } ?? mayHold(text.utf8)
  }

  private static func mayHold(_ bytes: some Sequence<UInt8>) -> Bool {
    var (digits, before): (Int, UInt8) = (0, 0)
    for byte in bytes {
      if byte == 0x40 { return true }
      if (0x30...0x39).contains(byte) { digits += 1 }
      // Full-width signs are EF BC …: ＠ is A0, ０ to ９ are 90 to 99.
      if before == 0xBC {
        if byte == 0xA0 { return true }
        if (0x90...0x99).contains(byte) { digits += 1 }
      }
      before = byte
    }
    return digits > 2
  }
}

/// A text as half-width signs with the places where they begin in its UTF-8.
private struct Signs {
  private(set) var values: [UInt32] = []
  /// One more than there are signs.
  private(set) var starts: [Int] = []

  init(_ text: String) {
    var start = 0
    // Most signs take three bytes.
    values.reserveCapacity(text.utf8.count / 2)
    starts.reserveCapacity(text.utf8.count / 2)
    for scalar in text.unicodeScalars {
      values.append(Self.plain(scalar.value))
      starts.append(start)
      start += scalar.utf8.count
    }
    starts.append(start)
  }

  private static func plain(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xFF01...0xFF5E: value - 0xFEE0
    case 0x2010...0x2015, 0x2212, 0x30FC, 0xFF70: 0x2D
    case 0x3000, 0xA0: 0x20
    default: value
    }
  }

  /// Where a mail address ends that begins at a place.
  func mailEnd(from start: Int) -> Int? {
    guard Self.isLocal(values[start]), start == 0 || !Self.isLocal(values[start - 1]) else {
      return nil
    }
    guard let at = values[start...].firstIndex(where: { !Self.isLocal($0) }), values[at] == 0x40,
      at + 1 < values.count
    else { return nil }
    var end = at + 1
    while end < values.count, Self.isLocal(values[end]) { end += 1 }
    while end > at + 1, values[end - 1] == 0x2E { end -= 1 }
    return end > at + 1 ? end : nil
  }

  /// Letters, digits and the marks that may stand in an address.
  private static func isLocal(_ value: UInt32) -> Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x2B, 0x2D, 0x2E, 0x5F, 0x25: true
    default: false
    }
  }

  private static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

  /// Where a telephone number ends that begins at a place: 0 and 9 or 10 further digits, or what
  /// follows 電話, 内線 or TEL.
  func numberEnd(from start: Int) -> Int? {
    let first = values[start]
    guard first == 0x28 || first == 0x2B || Self.isDigit(first), !isInside(start) else {
      return nil
    }
    let (end, digits) = run(from: start)
    guard let lead = values[start..<end].first(where: Self.isDigit) else { return nil }
    let isWhole =
      first == 0x2B ? (10...13).contains(digits) : lead == 0x30 && (10...11).contains(digits)
    return isWhole || (digits > 2 && followsTelephone(start)) ? end : nil
  }

  /// Whether a digit goes on with a number that began before it: 2026-0412-3456.
  private func isInside(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    let before = values[start - 1]
    return Self.isDigit(before) || Self.isLocal(before)
      || (before == 0x2D && start > 1 && Self.isDigit(values[start - 2]))
  }

  /// The end of digits with single hyphens, parentheses or spaces between them, and their count.
  private func run(from start: Int) -> (end: Int, digits: Int) {
    var (place, end, digits, gaps) = (start, start, 0, 0)
    while place < values.count {
      if Self.isDigit(values[place]) {
        (digits, gaps) = (digits + 1, 0)
        end = place + 1
      } else if (place == start && values[place] == 0x2B) || Self.gaps.contains(values[place]) {
        gaps += 1
      } else {
        break
      }
      if gaps > 2 { break }
      place += 1
    }
    return (end, digits)
  }

  private static let gaps: Set<UInt32> = [0x20, 0x28, 0x29, 0x2D]

  /// Whether 電話, 内線 or TEL stands before a place.
  private func followsTelephone(_ start: Int) -> Bool {
    let before = values[..<start].suffix(8).filter { ![0x20, 0x3A, 0xFF1A, 0x2E].contains($0) }
    return Self.telephone.contains { word in
      before.count >= word.count && before.suffix(word.count).elementsEqual(word)
    }
  }

  private static let telephone = ["電話", "電話番号", "内線", "携帯", "TEL", "Tel", "tel", "ext", "FAX", "℡"]
    .map { $0.unicodeScalars.map { $0.value } }
}
