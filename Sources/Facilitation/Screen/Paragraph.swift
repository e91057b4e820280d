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
  /// Columns of a sentence that is read in one breath: 36 full-width characters.
  package static let columns = 72
  /// Columns of a list, which is looked over and not read.
  private static let widest = 100
  /// Columns of the narrowest window for which a paragraph is set.
  private static let narrowest = 36

  /// The columns that a paragraph of this kind takes in a window.
  package func columns(in window: Int) -> Int {
    let isList = [.listed, .detail, .banner].contains(kind)
    return max(Self.narrowest, min(window, isList ? Self.widest : Self.columns))
  }

  /// The line as it stands on a terminal, broken and set in by its kind.
  package func broken(to window: Int = Paragraph.columns) -> [String] {
    let (first, next) = indents
    let width = columns(in: window) - next
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
        rows.append((keeps ? String(row.dropLast(begun.count)) : row).withoutEndSpaces)
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

  /// The row without the spaces that set the next one off.
  fileprivate var withoutEndSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }

  /// The text cut after each 、, 。 and ／ with what closes them, before each （, and before each
  /// choice or command that spaces set off.
  fileprivate var phrases: [String] {
    var phrases = [""]
    var isEnded = false
    var spaces = 0
    for character in self {
      let goesOn = "、。」』） ".contains(character)
      let isChoice = spaces > 1 && ("：:".contains(character) || character.isNumber)
      if character == "（" || (isEnded && !goesOn) || isChoice { phrases.append("") }
      isEnded = "、。／".contains(character) || (isEnded && goesOn)
      spaces = character == " " ? spaces + 1 : 0
      phrases[phrases.count - 1].append(character)
    }
    return phrases
  }
}
