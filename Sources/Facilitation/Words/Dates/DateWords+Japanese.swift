import Records

extension DateWords {
  /// The sentences in Japanese.
  static let japanese = DateWords(
    full: \.japanese,
    weekday: \.japaneseWeekday,
    short: { "\($0.month)月\($0.day)日" }
  )
}
