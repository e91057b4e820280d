extension Term {
  /// Reads a half of a fiscal year as it stands in a file or is typed.
  ///
  /// `令和8年度上期`, `R8上期`, `2026年度下期`, `2026H1`, `first half of fiscal 2026`.
  package static func read(_ text: String) -> Term? {
    let folded = text.looselyFolded
    if folded.utf8.count == 6, let term = Term(id: folded) { return term }
    for (words, half) in [("firsthalfoffiscal", Half.first), ("secondhalfoffiscal", .second)] {
      if let rest = folded.dropping(prefix: words) {
        return westernYear(rest).map { Term(fiscalYear: $0, half: half) }
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
