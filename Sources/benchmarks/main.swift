let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("matching", 2...):
  let files = LibraryFiles(folder: arguments[1])
  let benchmark = MatchingBenchmark(library: try files.library(), judged: try files.judged())
  await benchmark.run(showsWorst: arguments.contains("--worst"))
default:
  print("usage: benchmarks matching FOLDER [--worst]")
}
