import Records

extension DateWords {
  static let japanese = DateWords(
    full: \.japanese,
    short: { "\($0.month)月\($0.day)日" }
  )
}
