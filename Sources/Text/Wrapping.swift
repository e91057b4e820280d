/// The text as lines of at most `width` columns, broken where Japanese and Latin may be broken.
///
/// Latin breaks at spaces, Japanese between any two characters except that no line begins with
/// `、。」）ー` and their like or ends with an opening bracket. A piece wider than a line is cut. The
/// text's own line breaks stay; spaces at a break go.
package func wrapped(_ text: String, width: Int) -> [String] {
  text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline })
    .flatMap { wrappedParagraph($0, width: max(width, 2)) }
}

/// One line of the source as lines of at most `width` columns; an empty one gives one empty line.
private func wrappedParagraph(_ paragraph: Substring, width: Int) -> [String] {
  var lines: [String] = []
  var line = LineFill()
  for piece in pieces(of: paragraph) {
    if piece.allSatisfy({ $0.isWhitespace }) {
      line.append(piece)
      continue
    }
    if !line.takes(piece, width: width) { lines.append(line.next()) }
    for part in cut(piece, width: width) {
      if !line.takes(part, width: width) { lines.append(line.next()) }
      line.append(part)
    }
  }
  return (lines + [line.text]).enumerated().map { $1.droppingSpaces(atStart: $0 > 0) }
}

/// One line being filled; its width is kept so that a long text costs one pass.
private struct LineFill {
  var text = ""
  var width = 0

  /// Whether the piece still stands within `limit` columns; an empty line takes any piece.
  func takes(_ piece: Substring, width limit: Int) -> Bool {
    text.isEmpty || width + piece.displayWidth <= limit
  }

  /// Puts a piece at the end, also one that does not fit.
  mutating func append(_ piece: Substring) {
    text += piece
    width += piece.displayWidth
  }

  /// Hands over the full line and begins the next one.
  mutating func next() -> String {
    defer { self = LineFill() }
    return text
  }
}

/// The text in pieces that no line break may part: Latin words, runs of spaces, and Japanese
/// characters with what may not begin or end a line beside them.
private func pieces(of text: Substring) -> [Substring] {
  var pieces: [Substring] = []
  var start = text.startIndex
  var previous: Character?
  for index in text.indices {
    let next = text[index]
    if let previous, mayBreak(between: previous, and: next) {
      pieces.append(text[start..<index])
      start = index
    }
    previous = next
  }
  return start < text.endIndex ? pieces + [text[start...]] : pieces
}

/// Whether a line may end after the first and begin with the second.
private func mayBreak(between first: Character, and second: Character) -> Bool {
  if first.isWhitespace || second.isWhitespace { return first.isWhitespace != second.isWhitespace }
  if Kinsoku.openers.contains(first) || Kinsoku.neverFirst.contains(second) { return false }
  return first.standsAlone || second.standsAlone
}

/// The piece in parts of at most `width` columns; one part when it fits.
private func cut(_ piece: Substring, width: Int) -> [Substring] {
  if piece.displayWidth <= width { return [piece] }
  var parts: [Substring] = []
  var start = piece.startIndex
  var used = 0
  for index in piece.indices {
    let columns = piece[index].displayWidth
    if used + columns > width {
      parts.append(piece[start..<index])
      start = index
      used = 0
    }
    used += columns
  }
  return parts + [piece[start...]]
}

extension Character {
  /// Whether a line may break on both sides: wide and half-width kana, but not Latin letters.
  fileprivate var standsAlone: Bool {
    guard let first = unicodeScalars.first else { return false }
    return first.displayWidth == 2 || (0xFF61...0xFF9F).contains(first.value)
  }
}

extension String {
  /// The line without the spaces a break leaves at its end, and at its start unless it opens the
  /// paragraph.
  fileprivate func droppingSpaces(atStart: Bool) -> String {
    var line = self[...]
    while line.last?.isWhitespace == true { line.removeLast() }
    return String(atStart ? line.drop(while: { $0.isWhitespace }) : line)
  }
}

/// The characters that Japanese typesetting (JIS X 4051) keeps from a line's ends.
enum Kinsoku {
  /// Closing marks, small kana and sound marks, which no line begins with.
  static let neverFirst: Set<Character> = Set(
    "、。，．・：；？！ー～…‥」』）］｝〕〉》】〙〗〟’”ゝゞ々ヽヾ"
      + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ゛゜ﾞﾟ｡｣､･ｰｧｨｩｪｫｬｭｮｯ,.:;?!)]}%％")

  /// Opening brackets, which no line ends with.
  static let openers: Set<Character> = Set("「『（［｛〔〈《【〘〖〝‘“｢([{")
}
