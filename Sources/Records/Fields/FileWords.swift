package import Text

/// The words in which one file is written: its language, the office's names, and the spellings
/// that it already has.
package struct FileWords: Sendable {
  package let language: Language
  package let vocabulary: Vocabulary
  /// Older spellings that the file uses, which it keeps in every line that is written to it.
  private var kept: [Spelling: String] = [:]

  package init(_ language: Language, vocabulary: Vocabulary = .empty) {
    (self.language, self.vocabulary) = (language, vocabulary)
  }

  /// How the file spells a label, heading or word.
  package func word(_ spelling: Spelling) -> String { kept[spelling] ?? spelling[language] }

  /// How the file spells a word of a closed list.
  func word(_ word: some Spelled) -> String { self.word(word.spelling) }

  /// How the file names a theme.
  func theme(_ id: String) -> String { vocabulary.themeName(id, in: language) }

  /// How the file writes a half-year that is a value; one behind a label is always `2026H1`.
  func term(_ term: Term) -> String { language == .japanese ? term.japanese : term.id }

  /// Keeps the spelling that stands in the file, when it is an older one of its language.
  private mutating func keep(_ spelling: Spelling, as text: String) {
    guard kept[spelling] == nil, spelling.also.contains(text),
      (text.utf8.first.map { $0 < 0x80 } == true) == (language == .english)
    else { return }
    kept[spelling] = text
  }
}

extension FileWords {
  /// Keeps every older spelling of a session's file.
  ///
  /// A file that says 公開 and 足踏み goes on saying so in each line that is written to it, and an
  /// English one with `## Gaps` says `- Gap: G1` below a new action.
  mutating func keepSpellings(of document: Document) {
    var section: Heading?
    for line in document.lines {
      switch line.kind {
      case .heading(let heading?):
        section = heading
        keep(heading.spelling, as: document.text(line.value))
      case .field: keepLine(line, of: Session.fields, document)
      case .detail, .dated:
        switch section {
        case .current, .ideal: keepLine(line, of: Note.fields, document)
        case .issues: keepLine(line, of: Issue.fields, document)
        case .actions: keepLine(line, of: Action.fields, document)
        default: break
        }
      default: break
      }
    }
    if let gaps = kept[Heading.issues.spelling], gaps.utf8.elementsEqual("Gaps".utf8) {
      keep(Label.issue.spelling, as: "Gap")
    }
  }

  /// Keeps the label of a line and the word of a closed list in it.
  private mutating func keepLine<Owner>(
    _ line: Line, of table: FieldTable<Owner>, _ document: Document
  ) {
    let bytes = document.bytes
    if line.kind == .dated {
      let end = bytes.colon(in: line.value)?.lowerBound ?? line.value.upperBound
      return keepWord(
        document.text(bytes.trimmed(line.value.lowerBound..<end)), among: table.datedWords)
    }
    guard let row = table.row(at: line.label, in: bytes)?.row, let label = table.rows[row].label
    else { return }
    let name = bytes.dividedTerm(in: line.label)?.word ?? line.label
    keep(label.spelling, as: document.text(name))
    if !table.rows[row].words.isEmpty {
      let (word, _) = Handling.divide(line.value, in: bytes)
      keepWord(document.text(word), among: table.rows[row].words)
    }
  }

  private mutating func keepWord(_ text: String, among words: [Spelling]) {
    for spelling in words { keep(spelling, as: text) }
  }
}
