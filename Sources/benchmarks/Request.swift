import Insight

/// What the command line asks for: a benchmark and its options.
struct Request {
  static let usage = """
    usage: benchmarks matching JUDGED.json [--templates DIR] [--worst]
           benchmarks words STATEMENTS.json [--templates DIR]
           benchmarks links HOURS.json
           benchmarks voices --learn DIR --test DIR
           benchmarks sessions | answers | start ARITAI
    """

  /// The benchmark's name; empty when an argument that it needs is missing.
  let name: String
  private let arguments: [String]

  init(_ arguments: [String]) {
    let name = arguments.first ?? ""
    self.name = arguments.count >= (Self.fewest[name] ?? 1) ? name : ""
    self.arguments = arguments
  }

  private static let fewest = ["matching": 2, "words": 2, "links": 2, "voices": 3, "start": 2]

  /// Whether the lead over bigrams is more than chance.
  func runMatching() async throws -> Bool {
    let source = source("--templates") ?? .carried
    let benchmark = MatchingBenchmark(
      source: source, library: try source.read(), judged: try JudgedStatement.read(arguments[1]))
    return try await benchmark.run(showsWorst: arguments.contains("--worst"))
  }

  func runWords() throws {
    let library = try (source("--templates") ?? .carried).read()
    WordsBenchmark(library: library, statements: try WordsBenchmark.Labelled.read(arguments[1]))
      .run()
  }

  func runLinks() throws {
    LinksBenchmark(
      library: try LibrarySource.carried.read(),
      hours: try LinksBenchmark.LabelledHour.read(arguments[1])
    ).run()
  }

  func runVoices() throws {
    let learnt = try (source("--learn") ?? .carried).read()
    let tested = try (source("--test") ?? .carried).read()
    UnseenVoices(learning: learnt, testing: tested).report("unseen voices")
  }

  func runStart() throws { try StartBenchmark(program: arguments[1], workspace: ".").run() }

  /// The folder of templates that stands after an option.
  private func source(_ option: String) -> LibrarySource? {
    guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else {
      return nil
    }
    return .folder(arguments[place + 1])
  }
}
