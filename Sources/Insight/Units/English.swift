/// English words without their endings, and which of them say nothing about an issue.
enum English {
  /// Words that are no unit; denials (no, not, never, without) are kept.
  static let empty: Set<String> = [
    "a", "an", "the", "and", "or", "but", "if", "of", "to", "in", "on", "at", "by", "for", "from",
    "with", "as", "is", "are", "was", "were", "be", "been", "am", "it", "its", "this", "that",
    "these", "those", "there", "here", "we", "us", "our", "i", "me", "my", "you", "your", "they",
    "them", "their", "he", "she", "his", "her", "has", "have", "had", "do", "does", "did", "will",
    "would", "can", "could", "should", "so", "than", "then", "who", "what", "which", "when", "s",
    "t", "re", "ve", "ll", "just", "very", "also", "too", "into", "about", "get", "got",
  ]

  /// The keys of the words that are no unit.
  static let emptyKeys = Set(empty.map { Unit.key(ArraySlice($0.unicodeScalars.map(\.value))) })

  /// How many letters of a lower-case word are its stem: endings in s, ed, ing and ly go.
  static func stemLength(_ word: ArraySlice<UInt32>) -> Int {
    let letters = Array(word)
    func ends(_ ending: String) -> Bool {
      letters.count > ending.unicodeScalars.count + 2
        && letters.suffix(ending.unicodeScalars.count)
          .elementsEqual(ending.unicodeScalars.map(\.value))
    }
    if ends("ss") || ends("us") { return letters.count }
    if ends("ies") || ends("ied") || ends("ing") { return letters.count - 3 }
    if ends("ed") || ends("es") || ends("ly") { return letters.count - 2 }
    return ends("s") || ends("e") || ends("y") ? letters.count - 1 : letters.count
  }
}
