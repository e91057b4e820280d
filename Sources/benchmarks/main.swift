#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("matching", 2...):
  let judged = try JudgedStatement.read(arguments[1])
  let benchmark = MatchingBenchmark(library: CarriedLibrary.read(), judged: judged)
  let leads = await benchmark.run(showsWorst: arguments.contains("--worst"))
  exit(leads ? 0 : 1)
case ("reading", 1): ReadingBenchmark.run()
default: print("usage: benchmarks matching JUDGED.json [--worst] | reading")
}
