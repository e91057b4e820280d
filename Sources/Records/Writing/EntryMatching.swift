/// Which entry of a document is which entry of a value.
enum EntryMatching {
  /// For each new entry the index of the old one it is, or nil: by number, then an old one
  /// without number by its text; the first takes the first.
  static func matches(from old: [EntryText], to new: [EntryText]) -> [Int?] {
    var byNumber: [Int: [Int]] = [:]
    var byText: [[UInt8]: [Int]] = [:]
    for (index, entry) in old.enumerated().reversed() {
      if let number = entry.number {
        byNumber[number, default: []].append(index)
      } else {
        byText[Array(entry.text.utf8), default: []].append(index)
      }
    }
    return new.map { entry in
      if let number = entry.number, let index = byNumber[number]?.popLast() { return index }
      return byText[Array(entry.text.utf8)]?.popLast()
    }
  }
}
