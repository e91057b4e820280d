/// Words of the cases found for a statement.
struct SuggestionWords: Sendable {
  let title: String
}

extension SuggestionWords {
  static let japanese = SuggestionWords(title: "合いそうな事例")
  static let english = SuggestionWords(title: "Cases that may fit")
}
