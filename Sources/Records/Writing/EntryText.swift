/// An entry as lines of a file would say it, so that two entries can be compared by what is written.
struct EntryText {
  var number: Int?
  var text: String
  var details: [Label: [String]] = [:]
  /// The dated lines without their bullets.
  var log: [String] = []

  /// What stands behind the bullet of its first line.
  func head(letter: String) -> String {
    guard let number else { return text }
    return text.isEmpty ? "\(letter)\(number):" : "\(letter)\(number): \(text)"
  }
}

/// A session as lines of a file would say it.
struct SessionText {
  var title: String
  var fields: [Label: [String]]
  /// The entries of 現状, ありたい姿, 課題 and アクション.
  var sections: [Heading: [EntryText]]
  var memo: String?
}
