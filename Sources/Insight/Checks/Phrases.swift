import Text

/// A list of phrases to be found in folded text.
struct Phrases: Sendable {
  /// Found anywhere, as Japanese has no spaces.
  private let stems: [[UInt32]]
  /// Found where an English word begins.
  private let words: [[UInt32]]

  init(stems: [String], words: [String] = []) {
    self.stems = stems.map { folded($0).scalars }
    self.words = words.map { folded($0).scalars }
  }

  /// Every phrase that stands in a text, as typed, longest where two begin at one place.
  static func find(_ phrases: Phrases, in text: String) -> [Excerpt] {
    let folded = folded(text)
    var (found, position): ([Excerpt], Int) = ([], 0)
    while position < folded.scalars.count {
      let length = phrases.length(at: position, of: folded.scalars)
      if length > 0 {
        let range = folded.original(position..<position + length)
        found.append(Excerpt(text: text.utf8Slice(range), range: range))
      }
      position += max(1, length)
    }
    return found
  }

  /// How long the longest phrase beginning at a place is; 0 when none does.
  private func length(at position: Int, of scalars: [UInt32]) -> Int {
    let rest = scalars[position...]
    let beginsWord = position == 0 || Script(scalars[position - 1]) != .latin
    let candidates = beginsWord ? stems + words : stems
    return candidates.filter { rest.starts(with: $0) }.map { $0.count }.max() ?? 0
  }
}
