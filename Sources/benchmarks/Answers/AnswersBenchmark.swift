import Facilitation
import Insight
import Records
import Reports
import Text

/// How long the room waits after Enter: at each prompt of a scripted hour and for suggested cases.
struct AnswersBenchmark {
  private static let rounds = 5

  let library: Library

  func run() {
    let matcher = Matcher(library)
    _ = suggest(matcher, library.types.first?.title ?? "")
    let hours = (0..<Self.rounds).map { _ in
      ScriptedHour(library: library, matcher: matcher).times()
    }
    report("answer to next screen, \(Self.rounds) hours", hours.flatMap(\.self))
    let voices = library.types.flatMap(\.voices) + library.cases.flatMap(\.voices)
    report("suggest", voices.map { voice in Stopwatch.time { _ = suggest(matcher, voice) } })
  }

  /// Everything that `aritai suggest` does once the library is there.
  private func suggest(_ matcher: Matcher, _ text: String) -> Int {
    let context = ReportContext(
      language: .japanese, library: library, asOf: ScriptedHour.day)
    let suggestions = Suggestions(
      text, classification: matcher.classify(text), matches: matcher.match(text), context: context)
    return suggestions.report().plainText(opened: false).utf8.count
  }

  private func report(_ name: String, _ times: [Duration]) {
    let figures = [("p50", 0.5), ("p95", 0.95), ("max", 1)].map { label, share in
      "\(label) \(milliseconds(times.percentile(share))) ms"
    }
    print("\(name): \(times.count) times, \(figures.joined(separator: ", ")); bar p95 10 ms")
  }
}
