import Insight
import Records

/// Measures matching on judged statements beside two baselines, and how fast it is.
struct MatchingBenchmark {
  let source: LibrarySource
  let library: Library
  let judged: [JudgedStatement]

  /// Prints all measures; false when the lead over bigrams may be chance.
  func run(showsWorst: Bool) async throws -> Bool {
    let matcher = Matcher(library)
    print(
      "\(judged.count) statements, \(library.cases.count) cases; gain = grade, 95 % intervals\n")
    let own = measures { matcher.match($0).map(\.id) }
    let bigrams = measures(Baseline(library.cases, units: PlainUnits.bigrams).ranking)
    let runs = measures(Baseline(library.cases, units: PlainUnits.runs).ranking)
    report("cases", own)
    report("BM25 bigrams on case text", bigrams)
    report("BM25 script runs on case text", runs)
    let lead = zip(own, bigrams).map { $0.gain - $1.gain }
    line("paired lead over bigrams", [("nDCG@5", lead)])
    reportThemes(matcher)
    reportShown(matcher)
    GroupingMeasure(judged, matcher: matcher).report()
    UnseenVoices(heldOutOf: library).report("held-out voices")
    try await Timings(source, library).report()
    if showsWorst { printWorst(own, matcher) }
    var bootstrap = Bootstrap()
    return bootstrap.interval(lead).lowerBound > 0
  }

  private func measures(_ ranking: (String) -> [String]) -> [CaseMeasures] {
    judged.map { CaseMeasures(ranking: ranking($0.text), grades: $0.grades) }
  }

  private func report(_ name: String, _ measures: [CaseMeasures]) {
    line(
      name,
      [
        ("nDCG@5", measures.map(\.gain)), ("recall@5", measures.map(\.recall)),
        ("P@1", measures.map(\.first)),
      ])
  }

  /// Only statements that have a theme count.
  private func reportThemes(_ matcher: Matcher) {
    let measures = judged.filter { !$0.themes.isEmpty }.map {
      ThemeMeasures(
        ranking: matcher.classify($0.text).themes.map(\.id), labels: $0.themes)
    }
    line(
      "themes",
      [
        ("primary at 1", measures.map(\.first)), ("any at 1", measures.map(\.any)),
        ("primary in 3", measures.map(\.among)),
      ])
  }

  /// The first case of the 80 % it is surest of, and of what it would really show.
  private func reportShown(_ matcher: Matcher) {
    let first = judged.compactMap { statement in
      matcher.match(statement.text, limit: 1).first.map { match in
        (match: match, isGood: statement.grades[match.id, default: 0] > 0 ? 1.0 : 0)
      }
    }
    let surest = first.sorted { $0.match.share > $1.match.share }.prefix(first.count * 4 / 5)
    let shown = first.filter { $0.match.grade != .none }
    line(
      "precision of the first case",
      [
        ("surest 80 %", surest.map(\.isGood)), ("shown", shown.map(\.isGood)),
        ("strong", shown.filter { $0.match.grade == .strong }.map(\.isGood)),
      ])
    print("  shown for \(shown.count) of \(first.count)")
  }

  private func printWorst(_ measures: [CaseMeasures], _ matcher: Matcher) {
    let worst = judged.indices.sorted { (measures[$0].gain, $0) < (measures[$1].gain, $1) }
    print("\nthe 20 worst")
    for place in worst.prefix(20) {
      let classification = matcher.classify(judged[place].text)
      let types = classification.types.prefix(3).map(\.id).joined(separator: ", ")
      print("\(rounded(measures[place].gain)) \(judged[place].text) → \(types)")
    }
  }
}
