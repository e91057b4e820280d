import FoundationEssentials
import Insight
import Records

/// What the program does with statements of real people, whose kinds, themes and types were
/// labelled before it was run.
///
/// A case counts as useful where it is a model for, or relieves, an issue type that people gave.
struct WordsBenchmark {
  let library: Library
  let statements: [Labelled]

  /// A statement with what people said of it.
  struct Labelled: Decodable {
    let text: String
    let lang: String
    let kind: String
    let themes: [String]
    let types: [String]

    static func read(_ path: String) throws -> [Labelled] {
      try JSONDecoder().decode([Labelled].self, from: Data(contentsOf: URL(filePath: path)))
    }
  }

  /// A statement with what the program made of it.
  private struct Read {
    let statement: Labelled
    let classification: Classification
    let first: CaseMatch?

    var isShown: Bool { first.map { $0.grade != .none } ?? false }
    var isStrong: Bool { first?.grade == .strong }
  }

  func run() {
    let matcher = Matcher(library)
    for language in ["ja", "en"] {
      let read = statements.filter { $0.lang == language }.map {
        Read(
          statement: $0, classification: matcher.classify($0.text),
          first: matcher.match($0.text, limit: 3).first)
      }
      print("\n\(language): \(read.count) statements")
      reportKinds(read)
      reportShown(read)
      reportThemes(read)
      reportBaseline(read)
    }
    reportLeadIns(matcher)
  }

  private func reportKinds(_ read: [Read]) {
    for kind in SentenceKind.allCases {
      let own = read.filter { $0.statement.kind == kind.rawValue }
      let found = SentenceKind.allCases.map { other in
        "\(other.rawValue) \(own.count { $0.classification.kind.kind == other })"
      }
      line(
        "\(kind.rawValue), \(own.count) (\(found.joined(separator: ", ")))",
        [
          ("kind", own.map { $0.classification.kind.kind == kind ? 1 : 0 }),
          ("a case", own.map { $0.isShown ? 1 : 0 }), ("strong", own.map { $0.isStrong ? 1 : 0 }),
        ])
    }
  }

  private func reportShown(_ read: [Read]) {
    let labelled = read.filter { !$0.statement.types.isEmpty && $0.isShown }
    line(
      "useful",
      [
        ("of strong", labelled.filter(\.isStrong).map(useful)),
        ("of all shown", labelled.map(useful)),
      ])
  }

  private func useful(_ read: Read) -> Double { useful(read.first?.id, for: read.statement) }

  private func useful(_ id: String?, for statement: Labelled) -> Double {
    guard let found = id.flatMap(library.case) else { return 0 }
    return (found.types + found.relatedTypes).contains(where: statement.types.contains) ? 1 : 0
  }

  private func reportThemes(_ read: [Read]) {
    let themed = read.filter { !$0.statement.themes.isEmpty }
    let measures = themed.map {
      ThemeMeasures(
        ranking: $0.classification.themes.map(\.id), labels: $0.statement.themes)
    }
    let typed = read.filter { !$0.statement.types.isEmpty }
    line(
      "themes and types",
      [
        ("theme first", measures.map(\.first)), ("within three", measures.map(\.among)),
        (
          "type first",
          typed.map { read in
            read.classification.types.first.map { read.statement.types.contains($0.id) } == true
              ? 1 : 0
          }
        ),
      ])
  }

  /// BM25 over bigrams of the case texts, shown from the score on that lets through as many problems.
  private func reportBaseline(_ read: [Read]) {
    let baseline = Baseline(library.cases, units: PlainUnits.bigrams)
    let scored = read.map { (read: $0, found: baseline.best($0.statement.text)) }
    func scores(_ kind: SentenceKind) -> [Double] {
      scored.filter { $0.read.statement.kind == kind.rawValue }.map(\.found.score)
    }
    let problems = read.filter { $0.statement.kind == SentenceKind.problem.rawValue }
    let shown = problems.count(where: \.isShown)
    let threshold = scores(.problem).sorted(by: >).prefix(max(1, shown)).last ?? 0
    let answers = scored.filter { $0.found.score >= threshold && !$0.read.statement.types.isEmpty }
      .map { useful($0.found.id, for: $0.read.statement) }
    line(
      "BM25 bigrams, as many problems",
      [
        ("praise", scores(.satisfied).map { $0 >= threshold ? 1 : 0 }),
        ("nothing", scores(.nothing).map { $0 >= threshold ? 1 : 0 }), ("useful", answers),
      ])
  }

  /// How often each lead-in changes the first type.
  private func reportLeadIns(_ matcher: Matcher) {
    let problems = statements.filter { $0.lang == "ja" && $0.kind == SentenceKind.problem.rawValue }
    print("\nfirst type changed by a lead-in, of \(problems.count)")
    for lead in Self.leadIns {
      let changed = problems.count { statement in
        matcher.classify(lead + statement.text).types.first
          != matcher.classify(statement.text).types.first
      }
      print("  \(lead) \(changed)")
    }
  }

  private static let leadIns = [
    "繁忙期は特に、", "異動のたびに思うが、", "うちの係では、", "係の中で、", "出先では、", "前から、", "正直に言うと、", "年度末になると、",
    "個人的には、", "新人の頃から感じていますが、", "毎年のことですが、", "今年の四月から、",
  ]
}

/// Whether the issues of hours are hung on the notes that people hang them on.
struct LinksBenchmark {
  let library: Library
  let hours: [LabelledHour]

  /// An hour with the places of the right notes for each issue, the best first.
  struct LabelledHour: Decodable {
    let notes: [String]
    let issues: [Labelled]

    struct Labelled: Decodable {
      let text: String
      let notes: [Int]
    }

    private struct File: Decodable { let hours: [LabelledHour] }

    static func read(_ path: String) throws -> [LabelledHour] {
      try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(filePath: path))).hours
    }
  }

  func run() {
    let matcher = Matcher(library)
    let found = hours.flatMap { hour in
      hour.issues.map { issue in
        (found: matcher.closest(to: issue.text, among: hour.notes), right: issue.notes)
      }
    }
    line(
      "\(found.count) issues",
      [
        ("right note first", found.map { $0.found.first.map($0.right.contains) == true ? 1 : 0 }),
        ("best among three", found.map { $0.right.first.map($0.found.contains) == true ? 1 : 0 }),
        ("nothing proposed", found.map { $0.found.isEmpty ? 1 : 0 }),
      ])
  }
}
