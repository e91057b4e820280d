/// The text as lines of at most `width` columns, broken where Japanese and Latin may be broken.
///
/// Latin breaks at spaces, Japanese between any two characters except that no line begins with
/// `、。」）ー` and their like or ends with an opening bracket. A piece wider than a line is cut. The
/// text's own line breaks stay; spaces at a break go.
package func wrapped(_ text: String, width: Int) -> [String] {
  // Nearly every text is of plain scalars, which need no look for clusters or line breaks.
  if let units = Unit.plain(text) { return lines(of: text[...], units, width: max(width, 2)) }
  return text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline })
    .flatMap { lines(of: $0, Unit.clusters($0), width: max(width, 2)) }
}

/// One line of the source as lines of at most `width` columns; an empty one gives one empty line.
private func lines(of paragraph: Substring, _ units: [Unit], width: Int) -> [String] {
  var filling = Filling(width: width)
  var start = 0
  for index in units.indices.dropFirst() where units[index].mayFollowBreak(units[index - 1]) {
    filling.append(start..<index, of: units)
    start = index
  }
  if start < units.count { filling.append(start..<units.count, of: units) }
  var (place, position) = (0, paragraph.utf8.startIndex)
  return filling.finished.enumerated().map { number, line in
    let kept = units.withoutSpaces(in: line, atStart: number > 0)
    let lead = units[place..<kept.lowerBound].reduce(0) { $0 + $1.length }
    let length = units[kept].reduce(0) { $0 + $1.length }
    let first = paragraph.utf8.index(position, offsetBy: lead)
    position = paragraph.utf8.index(first, offsetBy: length)
    place = kept.upperBound
    return String(paragraph[first..<position])
  }
}

/// Fills one line after the other with pieces that no break may part.
private struct Filling {
  let width: Int
  private var lines: [Range<Int>] = []
  private var line = 0..<0
  /// The columns of the line, kept so that a long text costs one pass.
  private var used = 0

  init(width: Int) { self.width = width }

  /// All lines, the last one perhaps empty.
  var finished: [Range<Int>] { lines + [line] }

  /// Puts a piece onto the line or the next one; one wider than a line is cut, and spaces are put
  /// where they stand, since those at a break go.
  mutating func append(_ piece: Range<Int>, of units: [Unit]) {
    let columns = units[piece].reduce(0) { $0 + $1.width }
    if units[piece.lowerBound].isSpace { return put(piece, columns) }
    if columns <= width { return append(piece, columns) }
    if !takes(columns) { end() }
    var (start, part) = (piece.lowerBound, 0)
    for index in piece {
      if part + units[index].width > width {
        append(start..<index, part)
        (start, part) = (index, 0)
      }
      part += units[index].width
    }
    append(start..<piece.upperBound, part)
  }

  private func takes(_ columns: Int) -> Bool { line.isEmpty || used + columns <= width }

  private mutating func append(_ piece: Range<Int>, _ columns: Int) {
    if !takes(columns) { end() }
    put(piece, columns)
  }

  private mutating func put(_ piece: Range<Int>, _ columns: Int) {
    line = line.lowerBound..<piece.upperBound
    used += columns
  }

  private mutating func end() {
    lines.append(line)
    line = line.upperBound..<line.upperBound
    used = 0
  }
}

/// What line breaking asks of one character.
private struct Unit {
  /// Bytes of UTF-8.
  let length: Int
  let width: Int
  let isSpace: Bool
  /// Whether a line may break on both sides: wide and half-width kana, but not Latin letters.
  let standsAlone: Bool
  let isOpener: Bool
  let isNeverFirst: Bool

  /// `scalar` is the first of the character, `isAlone` whether it is the only one.
  init(_ scalar: Unicode.Scalar, length: Int, width: Int, isAlone: Bool, isSpace: Bool) {
    (self.length, self.width, self.isSpace) = (length, width, isSpace)
    standsAlone = scalar.displayWidth == 2 || (0xFF61...0xFF9F).contains(scalar.value)
    isOpener = isAlone && Kinsoku.openers.holds(scalar.value)
    isNeverFirst = isAlone && Kinsoku.neverFirst.holds(scalar.value)
  }

  /// The characters of a text all of whose scalars are plain; nil for any other.
  static func plain(_ text: String) -> [Unit]? {
    var units: [Unit] = []
    units.reserveCapacity(text.utf8.count / 2)
    for scalar in text.unicodeScalars {
      guard scalar.isPlain else { return nil }
      units.append(
        Unit(
          scalar, length: scalar.value < 0x80 ? 1 : 3, width: scalar.displayWidth, isAlone: true,
          isSpace: scalar == " " || scalar == "\u{3000}"))
    }
    return units
  }

  /// The characters of any text.
  static func clusters(_ text: Substring) -> [Unit] {
    text.map { character in
      let scalars = character.unicodeScalars
      return Unit(
        scalars.first ?? " ", length: character.utf8.count, width: character.displayWidth,
        isAlone: scalars.dropFirst().isEmpty, isSpace: character.isWhitespace)
    }
  }

  /// Whether a line may end after `first` and begin with this.
  func mayFollowBreak(_ first: Unit) -> Bool {
    if first.isSpace || isSpace { return first.isSpace != isSpace }
    if first.isOpener || isNeverFirst { return false }
    return first.standsAlone || standsAlone
  }
}

extension [Unit] {
  /// The line without the spaces a break leaves at its end, and at its start unless it opens the
  /// paragraph.
  fileprivate func withoutSpaces(in line: Range<Int>, atStart: Bool) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while end > start, self[end - 1].isSpace { end -= 1 }
    while atStart, start < end, self[start].isSpace { start += 1 }
    return start..<end
  }
}

/// The characters that Japanese typesetting (JIS X 4051) keeps from a line's ends, as rising
/// numbers.
private enum Kinsoku {
  /// Closing marks, small kana and sound marks, which no line begins with.
  static let neverFirst = numbers(
    "、。，．・：；？！ー～…‥」』）］｝〕〉》】〙〗〟’”ゝゞ々ヽヾ"
      + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜ﾞﾟ｡｣､･ｰｧｨｩｪｫｬｭｮｯ,.:;?!)]}%％")

  /// Opening brackets, which no line ends with.
  static let openers = numbers("「『（［｛〔〈《【〘〖〝‘“｢([{")

  private static func numbers(_ text: String) -> [UInt32] {
    text.unicodeScalars.map { $0.value }.sorted()
  }
}

extension [UInt32] {
  /// Whether the value is among these rising numbers, by bisection.
  fileprivate func holds(_ value: UInt32) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == value
  }
}
