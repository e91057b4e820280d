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

extension Case {
  /// Its sentences in one language, each with what it counts: what was done before what it brought,
  /// and both before the trouble that led to it.
  func sentences(inEnglish: Bool) -> [(text: String, factor: Float)] {
    let texts =
      inEnglish
      ? [englishPractice ?? "", englishEffect ?? "", "", englishProblem ?? ""]
      : [practice, effect, points, problem]
    let factors: [Float] = [1.5, 1.2, 1, 0.8]
    return zip(texts, factors).flatMap { text, factor in text.sentences.map { ($0, factor) } }
  }
}

extension String {
  /// The text at the ends of its sentences, without spaces around each.
  var sentences: [String] {
    var (sentences, start): ([String], Index) = ([], startIndex)
    for place in unicodeScalars.indices {
      let next = unicodeScalars.index(after: place)
      let sign = unicodeScalars[place]
      let isEnd =
        sign == "。" || sign == "\n"
        || (sign == "." && (next == endIndex || unicodeScalars[next] == " "))
      guard isEnd else { continue }
      sentences.append(String(self[start..<next]).trimmed)
      start = next
    }
    return (sentences + [String(self[start...]).trimmed]).filter { !$0.isEmpty }
  }
}
