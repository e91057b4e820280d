import ArgumentParser
import Text

/// The year of a case as people type it.
struct CaseYear: Equatable, Sendable, ExpressibleByArgument {
  let year: Int

  /// Reads `2026`, `２０２６年度`, `令和8年`, `R8` and `平成元年`; nil for anything else.
  init?(argument: String) {
    let text = argument.foldedAnswer.replacing("元", with: "1")
    let eras = [("令和", 2018), ("r", 2018), ("平成", 1988), ("h", 1988)]
    let era = eras.first { text.hasPrefix($0.0) }
    let rest = text.dropFirst(era?.0.count ?? 0)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard ["", "年", "年度"].contains(rest.dropFirst(digits.count)), let number = Int(digits) else {
      return nil
    }
    year = number + (era?.1 ?? 0)
    guard (1900...2100).contains(year) else { return nil }
  }
}
