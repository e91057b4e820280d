/// An entry as lines of a file would say it, so that two entries can be compared by what is written.
struct EntryText {
  var number: Int?
  var text: String
  /// What the lines of each field say, in the order of the table.
  var rows: [[FieldLine]] = []

  /// What stands behind the bullet of its first line.
  func head(letter: String) -> String {
    guard let number else { return text }
    return text.isEmpty ? "\(letter)\(number):" : "\(letter)\(number): \(text)"
  }
}

/// A session as lines of a file would say it.
struct SessionText {
  var title: String
  /// What the lines of each field of the head say, in the order of the table.
  var rows: [[FieldLine]]
  /// The entries of 現状, ありたい姿, 課題 and アクション.
  var sections: [Heading: [EntryText]]
  var memo: String?

  /// The session in the words of a file; entries with nothing to write are left out.
  init(of session: Session, _ words: FileWords) {
    title = sanitized(session.title)
    rows = Self.rows(of: session, words)
    memo = session.memo.flatMap(Self.memo)
    sections = [
      .current: session.current.compactMap { Self.entry($0, $0.number, $0.text, "C", words) },
      .ideal: session.ideal.compactMap { Self.entry($0, $0.number, $0.text, "I", words) },
      .issues: session.issues.compactMap { Self.entry($0, $0.number, $0.text, "G", words) },
      .actions: session.actions.compactMap { Self.entry($0, $0.number, $0.text, "A", words) },
    ]
  }

  /// What the labelled and dated lines of a value say.
  private static func rows<Owner: Fielded>(of owner: Owner, _ words: FileWords) -> [[FieldLine]] {
    Owner.fields.rows.map { field in
      switch field.place {
      case .label, .dated: field.lines(owner, words)
      case .first, .name, .section: []
      }
    }
  }

  /// An entry with its text as it will be read back; a number alone is enough to be written.
  private static func entry<Owner: Fielded>(
    _ owner: Owner, _ number: Int?, _ text: String, _ letter: String, _ words: FileWords
  ) -> EntryText? {
    let text = number == nil ? sanitizedUnnumbered(text, letter: letter) : sanitized(text)
    if number == nil, text.isEmpty { return nil }
    return EntryText(number: number, text: text, rows: rows(of: owner, words))
  }

  /// The text as it will be read back.
  private static func memo(_ text: String) -> String? {
    let document = Document(bytes: Array("## メモ\n\(text)".utf8))
    return document.memo.flatMap(document.memoText)
  }
}
