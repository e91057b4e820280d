import Records

extension DateWords {
  /// The sentences in English.
  static let english = DateWords(
    full: \.english,
    weekday: \.englishWeekday,
    short: { "\($0.day) \($0.englishMonth)" }
  )
}
