/// For how many years a record is kept (保存期間).
///
/// As offices count it, the years begin on 1 April after the fiscal year in which the record was
/// made: one of 20 April 2026 that is kept for 3 years may go from 1 April 2030 on.
package struct Retention: Hashable, Sendable {
  package let years: Int

  /// Reads `3年`, `５年間` or `3 years`; nil for 永年, 常用 and whatever else names no number.
  package init?(_ text: String) {
    let digits = text.compactMap { $0.wholeNumberValue }
    let words = text.filter { !$0.isWhitespace && $0.wholeNumberValue == nil }.lowercased()
    guard (1...3).contains(digits.count), ["年", "年間", "year", "years"].contains(words) else {
      return nil
    }
    years = digits.reduce(0) { $0 * 10 + $1 }
  }

  /// The last day on which a record of a day is to be kept.
  package func lastDay(of date: CivilDate) -> CivilDate? {
    CivilDate(year: Term(containing: date).fiscalYear + 1 + years, month: 3, day: 31)
  }
}
