/// A half of the Japanese fiscal year, the span in which a session's actions are carried out.
package struct Term: Hashable, Sendable {
  /// The two halves; the raw value is the digit of the id.
  package enum Half: Int, Sendable {
    /// 1 April to 30 September.
    case first = 1
    /// 1 October to 31 March.
    case second = 2
  }

  private let year: Int32
  package let half: Half

  /// The year in which the fiscal year begins.
  package var fiscalYear: Int { Int(year) }

  package init(fiscalYear: Int, half: Half) {
    (year, self.half) = (Int32(fiscalYear), half)
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

extension Term {
  /// Reads a half of a fiscal year as it stands in a file or is typed.
  ///
  /// `令和8年度上期`, `R8上期`, `2026年度下期`, `2026H1`, `first half of fiscal 2026`.
  package static func read(_ text: String) -> Term? {
    let folded = text.looselyFolded
    if folded.utf8.count == 6, let term = Term(id: folded) { return term }
    // Nearly every term begins with 令和 or a digit.
    if folded.utf8.first == UInt8(ascii: "f") || folded.utf8.first == UInt8(ascii: "s") {
      for (words, half) in [("firsthalfoffiscal", Half.first), ("secondhalfoffiscal", .second)] {
        if let rest = folded.dropping(prefix: words) {
          return westernYear(rest).map { Term(fiscalYear: $0, half: half) }
        }
      }
    }
    guard let (year, half) = dividedHalf(folded), let fiscalYear = fiscalYear(year) else {
      return nil
    }
    return Term(fiscalYear: fiscalYear, half: half)
  }

  /// As it stands in a Japanese record: `令和8年度上期`; before 2019 the western id.
  package var japanese: String {
    guard fiscalYear >= 2019 else { return id }
    let year = fiscalYear == 2019 ? "元" : "\(fiscalYear - 2018)"
    return "令和\(year)年度\(half == .first ? "上期" : "下期")"
  }

  /// The year and the half of `令和8年度上期`, `R8下半期`.
  private static func dividedHalf(_ text: String) -> (year: Substring, half: Half)? {
    for (word, half) in halves where text.hasSuffix(word) {
      var year = text.utf8.dropLast(word.utf8.count)
      if year.suffix(6).elementsEqual("年度".utf8) { year = year.dropLast(6) }
      return (Substring(year), half)
    }
    return nil
  }

  private static let halves: [(String, Half)] = [
    ("上期", .first), ("下期", .second), ("上半期", .first), ("下半期", .second),
  ]

  /// The western year of a year with or without an era.
  private static func fiscalYear(_ text: Substring) -> Int? {
    for era in ["令和", "r"] {
      guard let digits = String(text).dropping(prefix: era) else { continue }
      if digits == "元" { return 2019 }
      return Int(digits).flatMap { (1...99).contains($0) ? 2018 + $0 : nil }
    }
    return westernYear(text)
  }

  /// A year from which a calendar can count.
  private static func westernYear(_ text: Substring) -> Int? {
    Int(text).flatMap { (1868...9999).contains($0) ? $0 : nil }
  }
}

extension String {
  /// What follows a prefix; nil when the text does not begin with it.
  func dropping(prefix: String) -> Substring? {
    hasPrefix(prefix) ? Substring(utf8.dropFirst(prefix.utf8.count)) : nil
  }
}

extension [UInt8] {
  /// A word and the half-year behind its last space: `実績値 2026H1`; nil when none stands there.
  func dividedTerm(in range: Range<Int>) -> (word: Range<Int>, term: Term)? {
    // The space comes last, so no more than the longest name of a term is looked at.
    let tail = range.suffix(40)
    guard let space = tail.last(where: { spaceLength(at: $0, before: range.upperBound) != nil }),
      let term = Term.read(
        String(decoding: self[trimmed(space..<range.upperBound)], as: UTF8.self))
    else { return nil }
    return (trimmed(range.lowerBound..<space), term)
  }
}
