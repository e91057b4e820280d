package import Records
package import Text

/// What every report needs besides the records: who reads, what the office knows, which day it is.
package struct ReportContext: Sendable {
  package var language: Language
  package var library: Library
  /// The day that stands for today.
  package var asOf: CivilDate

  package init(language: Language, library: Library, asOf: CivilDate) {
    (self.language, self.library, self.asOf) = (language, library, asOf)
  }
}

extension ReportContext {
  var words: Words { Words(language) }

  var recordWords: Records.Words { .of(language) }

  /// The name of a current note; empty while it has no number.
  func current(_ number: Int?) -> String { name("C", number) }

  /// The name of an ideal; empty while it has no number.
  func ideal(_ number: Int?) -> String { name("I", number) }

  /// The name of a gap; empty while it has no number.
  func gap(_ number: Int?) -> String { name("G", number) }

  /// The name of an action; empty while it has no number.
  func action(_ number: Int?) -> String { name("A", number) }

  private func name(_ letter: String, _ number: Int?) -> String {
    number.map { recordWords.entry(letter, $0) } ?? ""
  }

  /// The names of themes as they stand in a record; a word that is no theme stays as written.
  func themes(_ ids: [String]) -> String { words.common.list(ids.map(theme)) }

  func theme(_ id: String) -> String {
    guard let theme = library.theme(id) else { return id }
    return language == .japanese ? theme.shortName : theme.english
  }

  /// The title of an issue type, or its id when the library does not know it.
  func typeName(_ id: String) -> String {
    guard let type = library.type(id) else { return id }
    return language == .japanese ? type.title : type.english
  }

  /// A handling with its reason.
  func handling(_ handling: Handling) -> String {
    let word = recordWords.word(handling.decision)
    return handling.reason.map { word + words.common.remark($0) } ?? word
  }

  /// The date it is due, marked when it has passed and the action is not closed.
  func due(_ action: Action) -> StyledText {
    guard let due = action.due else { return StyledText("–", .muted) }
    let date = recordWords.date(due)
    guard action.isOverdue(on: asOf) else { return StyledText(date) }
    return StyledText("\(date)  \(words.common.overdue)", .alert)
  }
}
