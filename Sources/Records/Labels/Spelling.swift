package import Text

/// How a label or a word of the record is written in either language.
package struct Spelling: Hashable, Sendable {
  package let japanese: String
  package let english: String
  /// Further spellings that are read but never written.
  package let also: [String]
  /// What an English reader is told where the file's word is too short for a sentence.
  private let longer: String?

  init(_ japanese: String, _ english: String, also: [String] = [], said longer: String? = nil) {
    (self.japanese, self.english, self.also) = (japanese, english, also)
    self.longer = longer
  }

  /// How a reader says it, who does not see the file.
  package func said(in language: Language) -> String {
    language == .japanese ? japanese : longer ?? english
  }

  package subscript(language: Language) -> String {
    language == .japanese ? japanese : english
  }

  var all: [String] { [japanese, english] + also }
}

/// A value that a record writes as a fixed word.
package protocol Spelled: Hashable, Sendable {
  var spelling: Spelling { get }
}

/// A value chosen from a closed list of words.
package protocol Listed: Spelled, CaseIterable, RawRepresentable where RawValue == String {
  /// Finds the value by any spelling; it lists the words that may stand in a file.
  static var words: SpellingTable<Self> { get }
}
