import Records

extension DateWords {
  static let english = DateWords(
    full: \.english,
    short: { "\($0.day) \($0.englishMonth)" }
  )
}
