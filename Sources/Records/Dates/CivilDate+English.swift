extension CivilDate {
  /// Reads a day with the name of its month, whole or from three letters on.
  static func english(_ text: String, relativeTo today: CivilDate?) -> CivilDate? {
    let parts = text.lowercased().split { " ,.".contains($0) }
    guard parts.count == 2 || parts.count == 3 else { return nil }
    let named = parts[0].first?.isLetter == true ? 0 : 1
    guard let month = RecordWords.englishMonth(parts[named]), let day = ordinal(parts[1 - named])
    else {
      return nil
    }
    guard parts.count == 3 else { return today?.next(month: month, day: day) }
    return Int(parts[2]).flatMap { CivilDate(year: $0, month: month, day: day) }
  }

  /// The number of `19`, `19th`.
  private static func ordinal(_ text: Substring) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let ending = text.dropFirst(digits.count)
    return ["", "st", "nd", "rd", "th"].contains(ending) ? Int(digits) : nil
  }
}
