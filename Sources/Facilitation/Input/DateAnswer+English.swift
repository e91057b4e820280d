import Records

extension DateAnswer {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// `19 march`, `mar 19th, 2027`; without a year the next such day.
  func english(_ text: String) -> CivilDate? {
    let parts = text.split { " ,.".contains($0) }
    guard parts.count == 2 || parts.count == 3 else { return nil }
    let named = parts[0].first?.isLetter == true ? 0 : 1
    guard let month = month(parts[named]), let day = day(parts[1 - named]) else { return nil }
    guard parts.count == 3 else {
      return CivilDate.read("\(month)/\(day)", relativeTo: today)
    }
    return Int(parts[2]).flatMap { CivilDate(year: $0, month: month, day: day) }
  }

  /// The number of a month from three of its letters on.
  private func month(_ name: Substring) -> Int? {
    guard name.count >= 3 else { return nil }
    return Self.months.firstIndex { $0.hasPrefix(name) }.map { $0 + 1 }
  }

  private func day(_ text: Substring) -> Int? {
    let digits = text.prefix { $0.isDigit }
    let ending = text.dropFirst(digits.count)
    return ["", "st", "nd", "rd", "th"].contains(ending) ? Int(digits) : nil
  }
}
