import Insight
import Records

/// How much processor time matching takes on this machine.
struct Timings {
  private let source: LibrarySource
  private let library: Library
  private let statements: [String]

  init(_ source: LibrarySource, _ library: Library) {
    (self.source, self.library) = (source, library)
    statements = library.types.flatMap(\.voices)
  }

  func report() async throws {
    let readings = try (0..<7).map { _ in try Stopwatch.processorTime { _ = try source.read() } }
      .sorted()
    let learnings = (0..<7).map { _ in Stopwatch.processorTime { _ = Matcher(library) } }.sorted()
    for (name, times) in [("reading all resources", readings), ("learning them", learnings)] {
      print("\(name): median \(milliseconds(times[3])) ms, best \(milliseconds(times[0])) ms")
    }
    let matches = matchTimes()
    print("one match over 500 cases: p95 \(milliseconds(matches[matches.count * 95 / 100])) ms")
    let perSecond = await classifiedPerSecond()
    print("classify on 2 cores: \(perSecond) statements a second")
  }

  /// The time of each match, ascending, over a library filled up to 500 cases.
  private func matchTimes() -> [Duration] {
    var filled = library
    filled.cases = (0..<500).map { place in
      var item = library.cases[place % library.cases.count]
      item.id += "-\(place)"
      return item
    }
    let matcher = Matcher(filled)
    return statements.prefix(2000).map { text in
      Stopwatch.processorTime { _ = matcher.match(text) }
    }.sorted()
  }

  private func classifiedPerSecond() async -> Int {
    let matcher = Matcher(library)
    let statements = statements
    let half = statements.count / 2
    let start = Stopwatch.processorTime
    await withTaskGroup(of: Void.self) { group in
      for range in [0..<half, half..<statements.count] {
        group.addTask { for text in statements[range] { _ = matcher.classify(text) } }
      }
    }
    let onEach = (Stopwatch.processorTime - start) / 2
    return Int(Double(statements.count) / (onEach / .seconds(1)))
  }

  private func milliseconds(_ duration: Duration) -> String {
    rounded(duration / .milliseconds(1))
  }
}
