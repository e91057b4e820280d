import Records

extension CivilDate {
  /// Reads `2027-03-19`, `3月19日` and `3/19`, the latter two as the next such day.
  static func read(_ text: String, relativeTo today: CivilDate) -> CivilDate? {
    guard text.allSatisfy({ $0.isNumber || "年月日/-.".contains($0) }) else { return nil }
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    if numbers.count == 3 {
      return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
    guard numbers.count == 2 else { return nil }
    let years = today.year...(today.year + 8)
    return years.lazy
      .compactMap { CivilDate(year: $0, month: numbers[0], day: numbers[1]) }
      .first { $0 >= today }
  }
}
