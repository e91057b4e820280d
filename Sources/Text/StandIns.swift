// What Embedded Swift lacks of the standard library, for the targets that are compiled to WebAssembly.

extension StringProtocol {
  /// The first stretch that reads as the words, character by character; nil for no words.
  package func place(of words: some StringProtocol) -> Range<Index>? {
    guard let first = words.first else { return nil }
    for start in indices where self[start] == first {
      var (here, there) = (start, words.startIndex)
      while here < endIndex, there < words.endIndex, self[here] == words[there] {
        formIndex(after: &here)
        words.formIndex(after: &there)
      }
      if there == words.endIndex { return start..<here }
    }
    return nil
  }

  /// Whether the words stand somewhere in the text; no words stand in every text.
  package func holds(_ words: some StringProtocol) -> Bool {
    words.isEmpty || place(of: words) != nil
  }

  /// The text with other words in place of each stretch that reads as the words.
  package func putting(_ other: String, for words: some StringProtocol) -> String {
    var (result, rest) = ("", self[...])
    while let place = rest.place(of: words) {
      result += rest[..<place.lowerBound] + other
      rest = rest[place.upperBound...]
    }
    return result + rest
  }
}

extension Dictionary {
  /// The first value of each key.
  package init(firstOf pairs: some Sequence<(Key, Value)>) {
    self.init()
    for (key, value) in pairs where self[key] == nil { self[key] = value }
  }
}
