import Text

extension PersonNames {
  /// A name behind Mr, Ms, Mrs, Miss or Dr, or before -san, as typed.
  static func english(_ statement: Statement) -> [Excerpt] {
    let words = statement.source.split { !$0.isLetter && $0 != "-" }
    let titled = zip(words, words.dropFirst()).filter { title, name in
      titles.contains(String(title)) && name.first?.isUppercase ?? false
    }
    .map { statement.source[$0.startIndex..<$1.endIndex] }
    let called = words.filter { $0.hasSuffix("-san") && $0.count > 4 }
    return (titled + called).map {
      Excerpt(text: String($0), range: statement.source.bytes(of: $0))
    }
  }

  private static let titles: Set<String> = ["Mr", "Ms", "Mrs", "Miss", "Dr"]
}

extension String {
  /// Where a part of the text stands, in UTF-8 bytes.
  fileprivate func bytes(of part: Substring) -> Range<Int> {
    let start = utf8.distance(from: startIndex, to: part.startIndex)
    return start..<start + part.utf8.count
  }
}
