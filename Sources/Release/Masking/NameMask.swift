import Records
import Text

/// Covers the names of one record wherever they stand as names.
///
///     林 known: 林さん, 林主査 → ○○さん, ○○主査; 林業, 林に and （林） stay
///     山田 known: 山田さん, 山田に, 山田班 → ○○さん, ○○に, ○○班; 山田川 stays
struct NameMask: Sendable {
  static let circles = "○○"

  /// The names by their first character, the longest first.
  private let names: [UInt32: [KnownName]]
  /// Which first characters there are, so that most texts are seen at once to name nobody.
  private let initials: Initials
  /// Whether all first characters are kanji, which no folding makes of another sign.
  private let areKanji: Bool
  private let known: KnownWords

  /// The mask of the people in a record's posts and of `mask.txt`; nil where there is nobody.
  init?(_ session: borrowing Session, known: KnownWords) {
    var found = known.masked
    func add(_ post: String?, expectsPost: Bool) {
      if let post { found += Post(post, expectsPost: expectsPost, known: known).names }
    }
    add(session.facilitator, expectsPost: true)
    for place in session.actions.indices { add(session.actions[place].owner, expectsPost: true) }
    for place in session.issues.indices { add(session.issues[place].ask, expectsPost: false) }
    self.init(found, known: known)
  }

  init?(_ found: [KnownName], known: KnownWords) {
    let all = Set(found + found.flatMap { $0.parts.map { known.weighed($0) } })
      .filter { !$0.scalars.isEmpty }
    if all.isEmpty { return nil }
    self.known = known
    names = Dictionary(grouping: all) { $0.scalars[0] }.mapValues { $0.sorted { $0 < $1 } }
    initials = Initials(names.keys)
    areKanji = names.keys.allSatisfy { Sign($0) == .kanji }
  }

  /// The text with ○○ for each name; nil where none stands in it.
  func applied(to text: String) -> String? {
    if areKanji, !mayHold(text) { return nil }
    let plain = KnownName.folding(text)
    var (found, place, last): ([Range<Int>], Int, Int) = ([], 0, 0)
    while place < plain.scalars.count {
      let end = name(at: place, in: plain.scalars, follows: place > 0 && place == last)
      if let end {
        found.append(plain.original(place..<end))
        last = end
      }
      place = end ?? place + 1
    }
    return found.isEmpty ? nil : text.replacing(found, with: Self.circles)
  }

  /// Whether the first character of a name stands in a text; asked only where all are kanji.
  private func mayHold(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { mayHold($0) } ?? true
  }

  /// The same of its UTF-8.
  ///
  /// A kanji takes three bytes or four; kana, which are most of every text, begin with E3 81 to 83.
  private func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < bytes.count {
      let first = bytes[place]
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      if length > 2, !(first == 0xE3 && (0x81...0x83).contains(bytes[place + 1])) {
        var scalar = UInt32(first & (length == 3 ? 0x0F : 0x07))
        for next in 1..<length { scalar = scalar << 6 | UInt32(bytes[place + next] & 0x3F) }
        let sign = KnownName.unified(scalar)
        if initials.mayHold(sign), names[sign] != nil { return true }
      }
      place += length
    }
    return false
  }

  /// Where the name ends that begins at a place and stands there as one.
  private func name(at place: Int, in text: [UInt32], follows isNext: Bool) -> Int? {
    guard let candidates = names[text[place]] else { return nil }
    let isOpen = isNext || opens(place, in: text)
    for name in candidates where text[place...].starts(with: name.scalars) {
      let end = place + name.scalars.count
      if isAddressed(name, place..<end, isOpen, in: text) { return end }
      if name.isWeak || !isOpen { continue }
      if closes(end, in: text) { return end }
      if let end = givenName(at: end, in: text) { return end }
    }
    return nil
  }

  /// Whether a title behind it shows a person: 林さん, 小林さん too, but not the 林 of 農林課長, a word
  /// of the roster.
  private func isAddressed(
    _ name: KnownName, _ range: Range<Int>, _ isOpen: Bool, in text: [UInt32]
  ) -> Bool {
    guard known.titles.begin(at: range.upperBound, of: text, unitsCount: !name.isWeak),
      name.scalars.count > 1 || !Titles.joinsHonorific(at: range.lowerBound, of: text)
    else { return false }
    if isOpen { return true }
    return !name.isPart && !known.joins(text[range.lowerBound - 1], text[range.lowerBound])
  }

  /// Whether nothing before a place belongs to the same word.
  private func opens(_ place: Int, in text: [UInt32]) -> Bool {
    guard place > 0 else { return true }
    let (before, sign) = (text[place - 1], Sign(text[place]))
    if Sign(before) != sign { return true }
    if sign == .hiragana { return Self.particles.contains(before) }
    return known.titles.end(at: place, of: text)
  }

  /// Whether nothing from a place on belongs to the same word.
  private func closes(_ place: Int, in text: [UInt32]) -> Bool {
    guard place < text.count else { return true }
    let (next, sign) = (text[place], Sign(text[place - 1]))
    if Sign(next) != sign { return true }
    if sign == .hiragana { return Self.particles.contains(next) }
    if Self.others.contains(next) { return true }
    return names[next]?.contains { !$0.isWeak && text[place...].starts(with: $0.scalars) } ?? false
  }

  /// Where 太郎 ends in 山田太郎さん, when 山田 is known.
  private func givenName(at place: Int, in text: [UInt32]) -> Int? {
    let given = text[place...].prefix { Sign($0) == .kanji }.prefix(3)
    guard Sign(text[place - 1]) == .kanji, !given.isEmpty else { return nil }
    return Titles.isCalled(at: given.endIndex, of: text) ? given.endIndex : nil
  }

  private static let particles = Set("はがをにとのへでもや".unicodeScalars.map { $0.value })

  /// Kanji that follow a name without making a word of it: 山田案, 山田他.
  private static let others = Set("達等他両案宅".unicodeScalars.map { $0.value })
}

/// Two bits for each first character of a name, of which hardly another one has both.
private struct Initials {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars {
      low |= 1 << UInt64(scalar % 64)
      high |= 1 << UInt64(scalar / 64 % 64)
    }
  }

  func mayHold(_ scalar: UInt32) -> Bool {
    low >> UInt64(scalar % 64) & high >> UInt64(scalar / 64 % 64) & 1 != 0
  }
}

/// What kind of sign a folded scalar is; a name ends where the kind changes.
enum Sign: Sendable {
  case kanji, hiragana, katakana, latin, digit, other

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x3041...0x3096: self = .hiragana
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3005, 0x3006:
      self = .kanji
    case 0x30A1...0x30FA, 0x30FC...0x30FF: self = .katakana
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0x24F: self = .latin
    case 0x30...0x39: self = .digit
    default: self = .other
    }
  }
}

extension String {
  /// The text with a word in the place of stretches of its UTF-8, which are in order.
  func replacing(_ stretches: [Range<Int>], with word: String) -> String {
    var (bytes, place): ([UInt8], Int) = ([], 0)
    let source = Array(utf8)
    for stretch in stretches {
      bytes += source[place..<stretch.lowerBound]
      bytes += word.utf8
      place = stretch.upperBound
    }
    return String(decoding: bytes + source[place...], as: UTF8.self)
  }
}
