import Records
import Text

/// The sentence of a case that answers a statement, and the word by which they belong together.
package struct CaseSentence: Hashable, Sendable {
  /// The sentence in the case's own spelling.
  package var text: String
  /// The word that the statement, or the issue type by which they met, has too; its place is in
  /// `text`.
  package var word: Excerpt

  package init(text: String, word: Excerpt) { (self.text, self.word) = (text, word) }

  /// The sentence with marks around the word.
  package func marked(_ marks: (begin: String, end: String)) -> String {
    let parts = parts
    return parts.before + marks.begin + word.text + marks.end + parts.after
  }

  /// What stands before the word and behind it.
  package var parts: (before: String, after: String) {
    (
      text.utf8Slice(0..<word.range.lowerBound),
      text.utf8Slice(word.range.upperBound..<text.utf8.count)
    )
  }
}

/// Words by which two texts can be said to speak of the same: whole runs of two or more kanji or
/// katakana, and Latin words that are not of every day.
///
/// A run may be longer in one of the two texts (電話 in 電話対応), never in both, so that no fragment
/// counts that crosses the border of a word (日止 of 毎日止まる).
struct ContentWords {
  private var whole: Set<UInt64> = []
  private var parts: Set<UInt64> = []

  private mutating func add(_ statement: Statement) {
    for word in statement.contentWords {
      let scalars = statement.text.scalars[word]
      whole.insert(statement.wordKey(word))
      if statement.scripts[word.lowerBound] == .latin { continue }
      for length in 2..<max(2, word.count) {
        parts.insert(Unit.key(scalars.prefix(length)))
        parts.insert(Unit.key(scalars.suffix(length)))
      }
    }
  }

  init(_ texts: [Statement]) { for text in texts { add(text) } }

  /// The part of a word of another text that stands here too; nil where none does.
  func shared(_ word: Range<Int>, of other: Statement) -> Range<Int>? {
    let key = other.wordKey(word)
    if whole.contains(key) || parts.contains(key) { return word }
    if other.scripts[word.lowerBound] == .latin { return nil }
    for length in (2..<max(2, word.count)).reversed() {
      let (first, last) = (word.prefix(length), word.suffix(length))
      for part in [first, last] where whole.contains(Unit.key(other.text.scalars[part])) {
        return part.startIndex..<part.endIndex
      }
    }
    return nil
  }
}

extension Statement {
  /// Whole runs of kanji and katakana of at least two and Latin words that name something.
  var contentWords: [Range<Int>] {
    words.filter { word in
      guard word.count > 1 else { return false }
      return scripts[word.lowerBound] == .latin || scripts[word.lowerBound + 1] != .hiragana
    }
    .map { word in
      // 打合せ: what is compared is the run without its kana.
      let script = scripts[word.lowerBound]
      let end = scripts[word].firstIndex { $0 != script } ?? word.upperBound
      return word.lowerBound..<end
    }
    .filter { $0.count > 1 }
  }

  /// The key of a content word; that of its stem where it is English.
  func wordKey(_ word: Range<Int>) -> UInt64 {
    guard scripts[word.lowerBound] == .latin else { return Unit.key(text.scalars[word]) }
    let length = English.stemLength(text.scalars[word])
    return Unit.key(text.scalars[word.lowerBound..<word.lowerBound + length])
  }
}

extension Knowledge {
  /// The texts of a case in one language from which it is quoted, each with what it counts: what was
  /// done before what it brought, and both before the trouble that led to it.
  func quotable(_ place: Int, inEnglish: Bool) -> [(text: Statement, factor: Float)] {
    let item = cases[place]
    let texts =
      inEnglish
      ? [item.englishPractice, item.englishEffect, nil, item.englishProblem]
        .map { Statement(words: $0 ?? "") }
      : Array(caseTexts[place].dropFirst())
    return zip(texts, [1.5, 1.2, 1, 0.8]).map { ($0, $1) }
  }
}

extension CaseSentence {
  /// A sentence of a text, with a word in it.
  init(_ sentence: Range<Int>, of text: Statement, marking word: Range<Int>) {
    let (whole, part) = (text.excerpt(sentence), text.excerpt(text.wholeWord(word)))
    let begin = part.range.lowerBound - whole.range.lowerBound
    self.init(
      text: whole.text,
      word: Excerpt(text: part.text, range: begin..<begin + part.text.utf8.count))
  }
}

extension Statement {
  /// Its sentences, without the spaces around each.
  var sentences: [Range<Int>] {
    let scalars = text.scalars
    var (sentences, start): ([Range<Int>], Int) = ([], 0)
    for place in scalars.indices {
      let next = place + 1
      let isEnd =
        switch scalars[place] {
        case 0x3002, 0x0A: true
        case 0x2E: next == scalars.count || scalars[next] == 0x20
        default: next == scalars.count
        }
      guard isEnd else { continue }
      let trimmed = Self.trimmed(start..<next, of: scalars)
      if !trimmed.isEmpty { sentences.append(trimmed) }
      start = next
    }
    return sentences
  }

  private static func trimmed(_ range: Range<Int>, of scalars: [UInt32]) -> Range<Int> {
    var range = range
    while let first = range.first, scalars[first] <= 0x20 { range.removeFirst() }
    while let last = range.last, scalars[last] <= 0x20 { range.removeLast() }
    return range
  }

  /// A run of kanji with the kanji and kana that belong to its word: 働き方改革 for 方改革.
  func wholeWord(_ run: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    while start > 1, scripts[start] == .kanji, scripts[start - 2] == .kanji,
      Okurigana.inside.contains(text.scalars[start - 1])
    {
      start = scripts[..<(start - 1)].lastIndex { $0 != .kanji }.map { $0 + 1 } ?? 0
    }
    return start..<run.upperBound
  }
}
