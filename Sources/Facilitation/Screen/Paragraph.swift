import Text

/// One paragraph of a screen; the terminal breaks it and sets it off by its kind.
package struct Paragraph: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// The stage and the time left.
    case banner
    /// May be read aloud; stands in 「」 already.
    case spoken
    case plain
    /// What an answer has led to; said once.
    case said
    /// An item of a list, set in.
    case listed
    /// A quiet suggestion; nothing has to be done about it.
    case hint
    /// What other offices did.
    case practice
    /// What belongs to the practice above it.
    case detail

    /// Whether it is read once and need not be repeated after an answer that did not fit.
    var isLong: Bool { [.spoken, .said, .practice, .detail].contains(self) }
  }

  package var kind: Kind
  package var text: String

  package init(_ kind: Kind, _ text: String) { (self.kind, self.text) = (kind, text) }

  package static func plain(_ text: String) -> Paragraph { Paragraph(.plain, text) }

  package static func listed(_ text: String) -> Paragraph { Paragraph(.listed, text) }

  package static func hint(_ text: String) -> Paragraph { Paragraph(.hint, text) }

  static func practice(_ text: String) -> Paragraph { Paragraph(.practice, text) }

  static func detail(_ text: String) -> Paragraph { Paragraph(.detail, text) }

  static func spoken(_ text: String) -> Paragraph { Paragraph(.spoken, text) }

  static func said(_ text: String) -> Paragraph { Paragraph(.said, text) }

  static func banner(_ text: String) -> Paragraph { Paragraph(.banner, text) }
}

extension Paragraph {
  /// Columns of a projector that everybody in the room can read: 36 full-width characters.
  package static let columns = 72

  /// The line as it stands on a terminal, broken and set in by its kind.
  package func broken(to columns: Int = Paragraph.columns) -> [String] {
    let (first, next) = indents
    let width = min(columns, Paragraph.columns) - next
    return rows(of: width).enumerated().map { index, part in
      String(repeating: " ", count: index == 0 ? first : next) + part
    }
  }

  /// The text in rows that end at 。, else 、 where they can: a row is read aloud in one breath.
  private func rows(of width: Int) -> [String] {
    var rows: [String] = []
    var row = ""
    for phrase in text.phrases {
      if (row + phrase).displayWidth <= width {
        row += phrase
      } else if phrase.displayWidth <= width, !row.isEmpty {
        let begun = row.unfinishedSentence
        let keeps = begun != row && (begun + phrase).displayWidth <= width
        rows.append(keeps ? String(row.dropLast(begun.count)) : row)
        row = keeps ? begun + phrase : phrase
      } else {
        let parts = wrapped(row + phrase, width: width)
        rows += parts.dropLast()
        row = parts.last ?? ""
      }
    }
    return row.isEmpty && !rows.isEmpty ? rows : rows + [row]
  }

  /// Columns before the first and before every further part.
  private var indents: (first: Int, next: Int) {
    switch kind {
    case .banner: (0, 0)
    case .spoken: (0, 2)
    case .plain, .said, .hint: (1, 1)
    case .listed: (3, 5)
    case .practice: (3, 5)
    case .detail: (7, 7)
    }
  }
}

extension String {
  /// What stands after the last 。.
  fileprivate var unfinishedSentence: String {
    lastIndex(of: "。").map { String(self[index(after: $0)...]) } ?? self
  }

  /// The text cut after each 、 and 。 with what closes them, and before each （.
  fileprivate var phrases: [String] {
    var phrases = [""]
    var isEnded = false
    for character in self {
      let goesOn = "、。」』）".contains(character)
      if character == "（" || (isEnded && !goesOn) { phrases.append("") }
      isEnded = "、。".contains(character) || (isEnded && goesOn)
      phrases[phrases.count - 1].append(character)
    }
    return phrases
  }
}
