package import Text

/// The words in which records are spoken of, in one language.
package struct Words: Sendable {
  package let language: Language
  /// 要修正 or 確認.
  package let severity: @Sendable (Diagnostic.Severity) -> String
  /// What leads the advice of a diagnostic.
  package let fixHeading: String
  /// What is wrong, and what to do.
  package let problem: @Sendable (Problem) -> Sentence
  /// A day with its weekday: 令和9年3月19日（金）.
  package let date: @Sendable (CivilDate) -> String
  /// A day of the running year: 3月19日.
  package let shortDate: @Sendable (CivilDate) -> String
  /// A day of the running year with its weekday: 3月19日（金）.
  package let weekdayDate: @Sendable (CivilDate) -> String
  /// A month by its number: 3月.
  package let month: @Sendable (Int) -> String
  package let term: @Sendable (Term) -> String
  /// An entry as the screen names it by the letter and number of the file: 現状1.
  package let entry: @Sendable (_ letter: String, _ number: Int) -> String

  /// How far an issue reaches, as a reader says it; the file keeps its shorter word.
  package let scope: @Sendable (Scope) -> String
  /// What is done about an issue, as a reader says it.
  package let decision: @Sendable (Handling.Decision) -> String
  /// How an action stands, as a reader says it.
  package let state: @Sendable (ActionState) -> String

  /// The words of a language.
  package static func of(_ language: Language) -> Words {
    language == .japanese ? .japanese : .english
  }
}

/// What a diagnostic says: the trouble in one sentence, the remedy in another.
package struct Sentence: Hashable, Sendable {
  package let message: String
  package let fix: String

  init(_ message: String, _ fix: String) { (self.message, self.fix) = (message, fix) }
}
