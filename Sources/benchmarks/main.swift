#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let request = Request(Array(CommandLine.arguments.dropFirst()))
switch request.name {
case "matching": exit(try await request.runMatching() ? 0 : 1)
case "words": try request.runWords()
case "links": try request.runLinks()
case "voices": try request.runVoices()
case "sessions": try SessionsBenchmark(folder: ".").run()
case "answers": AnswersBenchmark(library: try LibrarySource.carried.read()).run()
case "start": try request.runStart()
default: print(Request.usage)
}
