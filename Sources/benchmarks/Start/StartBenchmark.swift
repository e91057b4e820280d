import FoundationEssentials

/// How long the program takes to start, beside a static program of one line that uses Foundation.
struct StartBenchmark {
  private static let rounds = 40
  private static let hello = """
    import Foundation
    print("Hello", Date())

    """

  /// The static release executable of `aritai`.
  let program: String
  /// A workspace to lead an hour in; nothing is written to it.
  let workspace: String

  func run() throws {
    let hello = try builtHello()
    defer {
      for end in ["", ".swift"] { try? FileManager.default.removeItem(atPath: hello + end) }
    }
    let questions = ["run", "--new", "--workspace", workspace]
    var (plain, version, prompt) = ([Duration](), [Duration](), [Duration]())
    for _ in 0..<Self.rounds {
      plain.append(Launch(path: hello, arguments: []).untilExit())
      version.append(Launch(path: program, arguments: ["--version"]).untilExit())
      prompt.append(Launch(path: program, arguments: questions).until("\n"))
    }
    print("median of \(Self.rounds), bars 2 times the hello-world and 2.5 times")
    report("static hello-world with Foundation", plain, plain)
    report("aritai --version", version, plain)
    report("aritai run, until the first question", prompt, plain)
  }

  private func report(_ name: String, _ times: [Duration], _ plain: [Duration]) {
    let median = times.percentile(0.5)
    let ratio = rounded(median / plain.percentile(0.5))
    print(
      "\(name): \(milliseconds(median)) ms, least \(milliseconds(times.percentile(0))), × \(ratio)")
  }

  private func builtHello() throws -> String {
    let hello = temporaryPath("hello")
    let source = hello + ".swift"
    try Data(Self.hello.utf8).write(to: URL(filePath: source))
    let arguments = ["-O", "-static-stdlib", source, "-o", hello]
    _ = Launch(path: "swiftc", arguments: arguments).untilExit()
    return hello
  }
}
