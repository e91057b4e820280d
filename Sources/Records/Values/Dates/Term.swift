/// A half of the Japanese fiscal year, the span in which a session's actions are carried out.
package struct Term: Hashable, Sendable {
  /// The two halves; the raw value is the digit of the id.
  package enum Half: Int, Sendable {
    /// 1 April to 30 September.
    case first = 1
    /// 1 October to 31 March.
    case second = 2
  }

  /// The year in which the fiscal year begins.
  package let fiscalYear: Int
  package let half: Half

  package init(fiscalYear: Int, half: Half) {
    (self.fiscalYear, self.half) = (fiscalYear, half)
  }

  /// The term in which a day lies.
  package init(containing date: CivilDate) {
    self.init(
      fiscalYear: date.month < 4 ? date.year - 1 : date.year,
      half: (4...9).contains(date.month) ? .first : .second)
  }

  /// The term named `2026H1`; nil for anything else.
  package init?(id: String) {
    let parts = id.uppercased().split(separator: "H", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, let year = Int(parts[0]),
      (1868...9999).contains(year), let number = Int(parts[1]), let half = Half(rawValue: number)
    else { return nil }
    self.init(fiscalYear: year, half: half)
  }

  /// `2026H1`, the name used for folders and options.
  package var id: String { "\(fiscalYear)H\(half.rawValue)" }

  package var next: Term {
    half == .first
      ? Term(fiscalYear: fiscalYear, half: .second)
      : Term(fiscalYear: fiscalYear + 1, half: .first)
  }

  package var previous: Term {
    half == .second
      ? Term(fiscalYear: fiscalYear, half: .first)
      : Term(fiscalYear: fiscalYear - 1, half: .second)
  }

  /// The last day: 30 September or 31 March.
  package var lastDay: CivilDate {
    let month = next.half == .first ? 4 : 10
    let followingDay = CivilDate(year: next.fiscalYear, month: month, day: 1)
    return CivilDate(dayNumber: (followingDay?.dayNumber ?? 0) - 1)
  }

  /// The term proposed for a session held on a day: that of the day, in the last 30 days of a
  /// half-year the next one.
  package static func proposed(for date: CivilDate) -> Term {
    let term = Term(containing: date)
    return isNearEnd(date) ? term.next : term
  }

  /// Whether a day is one of the last 30 of its term, when the term has to be asked.
  package static func isNearEnd(_ date: CivilDate) -> Bool {
    Term(containing: date).lastDay.dayNumber - date.dayNumber < 30
  }
}

extension Term: Comparable {
  package static func < (left: Term, right: Term) -> Bool {
    (left.fiscalYear, left.half.rawValue) < (right.fiscalYear, right.half.rawValue)
  }
}
