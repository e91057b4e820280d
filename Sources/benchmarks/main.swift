import Insight

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let arguments = Array(CommandLine.arguments.dropFirst())

/// What stands after an option, for one that names a folder of templates.
func source(_ option: String) -> LibrarySource? {
  guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else {
    return nil
  }
  return .folder(arguments[place + 1])
}

switch (arguments.first, arguments.count) {
case ("matching", 2...):
  let judged = try JudgedStatement.read(arguments[1])
  let source = source("--templates") ?? .carried
  let benchmark = MatchingBenchmark(source: source, library: try source.read(), judged: judged)
  let leads = try await benchmark.run(showsWorst: arguments.contains("--worst"))
  exit(leads ? 0 : 1)
case ("voices", 3...):
  let learnt = try (source("--learn") ?? .carried).read()
  let tested = try (source("--test") ?? .carried).read()
  UnseenVoices(learning: learnt, testing: tested).report("unseen voices")
case ("reading", 1): ReadingBenchmark.run()
default:
  print(
    """
    usage: benchmarks matching JUDGED.json [--templates DIR] [--worst]
           benchmarks voices --learn DIR --test DIR
           benchmarks reading
    """)
}
