/// English words without their endings, and which of them say nothing about an issue.
enum English {
  /// Words that are no unit; denials (no, not, never, without) are kept.
  static let empty: Set<String> = [
    "a", "an", "the", "and", "or", "but", "if", "of", "to", "in", "on", "at", "by", "for", "from",
    "with", "as", "is", "are", "was", "were", "be", "been", "am", "it", "its", "this", "that",
    "these", "those", "there", "here", "we", "us", "our", "i", "me", "my", "you", "your", "they",
    "them", "their", "he", "she", "his", "her", "has", "have", "had", "do", "does", "did", "will",
    "would", "can", "could", "should", "so", "than", "then", "who", "what", "which", "when", "s",
    "t", "re", "ve", "ll", "just", "very", "also", "too", "into", "about", "get", "got", "how",
    "where", "why", "because", "while", "since", "until", "only", "even", "still", "some", "any",
    "all", "each", "every", "other", "more", "most", "much", "many", "such", "own", "up", "out",
    "off", "over", "again", "make", "made", "take", "go", "goes", "one", "two", "now", "may",
    "must", "might", "us",
  ]

  /// Words that turn a statement round: units of it, but no words that name an issue.
  static let denials: Set<String> = ["no", "not", "never", "without", "nobody", "nothing", "none"]

  /// Verbs and nouns of every day: units of a statement, but no words that name an issue or that a
  /// case could be quoted for.
  static let everyday: Set<String> = [
    "add", "added", "ask", "asked", "asks", "became", "become", "been", "began", "begin", "being",
    "bring", "brought", "call", "called", "came", "case", "change", "come", "day", "days", "end",
    "ended", "feel", "felt", "find", "first", "found", "gave", "get", "give", "given", "good",
    "great", "held", "help", "helped", "high", "hold", "keep", "kept", "know", "knows", "known",
    "large", "last", "less", "let", "like", "long", "look", "looked", "low", "mean", "means",
    "month", "months", "move", "moved", "need", "needed", "needs", "new", "next", "old", "part",
    "parts", "people", "person", "place", "put", "ran", "run", "said", "saw", "say", "says", "see",
    "seen", "set", "show", "shown", "shows", "small", "staff", "start", "started", "takes", "taken",
    "tell", "thing", "things", "think", "through", "time", "times", "together", "told", "took",
    "tried", "try", "turn", "turned", "turns", "use", "used", "using", "want", "wants", "way",
    "ways", "week", "weeks", "well", "went", "work", "worked", "working", "works", "year", "years",
  ]

  /// The keys of the words that are no unit.
  static let emptyKeys = keys(of: empty)

  /// The keys of the words that name no issue.
  static let namelessKeys = keys(of: empty.union(denials).union(everyday))

  private static func keys(of words: Set<String>) -> Set<UInt64> {
    Set(words.map { Unit.key(ArraySlice($0.unicodeScalars.map { $0.value })) })
  }

  /// How many letters of a lower-case word are its stem: a plural s goes, then ed, ing, ly, e, y.
  static func stemLength(_ word: ArraySlice<UInt32>) -> Int {
    let keepsPlural = kept.contains { word.ends(with: $0) }
    let singular = keepsPlural ? word : without(plural, word)
    return without(verbal, singular).count
  }

  private static let kept = scalars(["ss", "us", "is"])
  private static let plural = scalars(["ies", "s"])
  private static let verbal = scalars(["ing", "ied", "ed", "ly", "i", "e", "y"])

  private static func scalars(_ endings: [String]) -> [[UInt32]] {
    endings.map { $0.unicodeScalars.map { $0.value } }
  }

  /// The word without the first ending that leaves at least three letters.
  private static func without(
    _ endings: [[UInt32]], _ word: ArraySlice<UInt32>
  ) -> ArraySlice<UInt32> {
    let ending = endings.first { word.ends(with: $0) && word.count >= $0.count + 3 }
    return word.dropLast(ending?.count ?? 0)
  }
}
