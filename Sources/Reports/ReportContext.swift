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
  var words: ReportWords { ReportWords(language: language) }

  var recordWords: RecordWords { RecordWords(language) }

  /// The name of a current note; empty while it has no number.
  func current(_ number: Int?) -> String { name("C", number) }

  /// The name of an ideal; empty while it has no number.
  func ideal(_ number: Int?) -> String { name("I", number) }

  /// The name of an issue; empty while it has no number.
  func issue(_ number: Int?) -> String { name("G", number) }

  /// The name of an action; empty while it has no number.
  func action(_ number: Int?) -> String { name("A", number) }

  private func name(_ letter: String, _ number: Int?) -> String {
    number.map { recordWords.entry(letter, $0) } ?? ""
  }

  /// The division of a session as the roster names it in the reader's language, when the record
  /// writes one of the roster's names; any other name stays as written.
  func division(_ session: SessionID, written: String) -> String {
    guard let known = library.organization.division(session.division) else { return written }
    return name(of: known, written: written) ?? written
  }

  /// A division that was written down somewhere, as the roster names it in the reader's language.
  func office(_ written: String) -> String {
    library.organization.divisions.lazy.compactMap { name(of: $0, written: written) }.first
      ?? written
  }

  /// The division's name; nil when the text is neither of its names.
  private func name(of division: Division, written: String) -> String? {
    guard written == division.name || written == division.english else { return nil }
    return language == .japanese ? division.name : division.english ?? division.name
  }

  /// A division by its roster id in the reader's language; an unknown id stays.
  func divisionName(_ id: String) -> String {
    guard let known = library.organization.division(id) else { return id }
    return name(of: known, written: known.name) ?? known.name
  }

  /// The names of themes as a reader knows them; a word that is no theme stays as written.
  func themes(_ ids: [String]) -> String { words.list(themes: ids.map(theme)) }

  /// The short name of a theme; a word that is no theme stays as written.
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
    let word = recordWords.decision(handling.decision)
    return handling.reason.map { word + words.remark($0) } ?? word
  }

  /// The date it is due, marked when it has passed and the action is not closed.
  func due(_ action: Action) -> StyledText {
    guard let due = action.due else { return StyledText("–", .muted) }
    let date = recordWords.date(due)
    guard action.isOverdue(on: asOf) else { return StyledText(date) }
    return StyledText("\(date)  \(words.overdue)", .alert)
  }
}
