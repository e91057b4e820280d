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
case ("sessions", 1): try SessionsBenchmark(folder: ".").run()
case ("answers", 1): AnswersBenchmark(library: CarriedLibrary.read()).run()
case ("start", 2): try StartBenchmark(program: arguments[1], workspace: ".").run()
default:
  print("usage: benchmarks matching JUDGED.json [--worst] | sessions | answers | start ARITAI")
}
