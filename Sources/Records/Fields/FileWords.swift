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
  mutating func keep(_ spelling: Spelling, as text: String) {
    guard kept[spelling] == nil, spelling.also.contains(text),
      (text.utf8.first.map { $0 < 0x80 } == true) == (language == .english)
    else { return }
    kept[spelling] = text
  }
}
