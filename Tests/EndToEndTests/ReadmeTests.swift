import Foundation
import TestSupport
import Testing

/// README is true: its commands do what it shows, its links lead somewhere.
@Suite struct ReadmeTests {
  /// Where the Japanese half begins.
  private static let japanese = "# ありたい"

  private static let blocks = ConsoleBlock.all(in: "README.md")

  private var readme: Document { get throws { try Document("README.md") } }

  @Test(arguments: blocks)
  func `the commands do what is shown`(block: ConsoleBlock) throws {
    let half = try #require(readme.lines.firstIndex(of: Self.japanese))
    let line = try #require(block.place.split(separator: ":").last.flatMap { Int($0) })
    let newcomer = try Newcomer(language: line > half ? "ja_JP.UTF-8" : "en_US.UTF-8")
    for command in block.commands {
      guard let run = try newcomer.run(command) else { continue }
      #expect(run.status == 0, "\(block.place): \(command.text)\n\(run.output)")
      let difference = ShownLines(command.shown).difference(from: run.output)
      #expect(difference == nil, "\(block.place): \(command.text)")
    }
  }

  @Test func `every command of the program has an example in both halves`() throws {
    let help = try Program().run(["--help"]).output.components(separatedBy: "\n")
    let names = help.drop { !$0.hasSuffix("SUBCOMMANDS:") }.filter { $0.hasPrefix("  ") }
      .compactMap { $0.dropFirst(2).prefix { $0.isLetter }.description }
      .filter { !$0.isEmpty && $0 != "See" }
    let half = try #require(readme.text.range(of: "\n\(Self.japanese)\n"))
    let halves = try [readme.text[..<half.lowerBound], readme.text[half.upperBound...]]
    #expect(names.count >= 11)
    for half in halves {
      #expect(names.filter { !half.contains("aritai \($0)") } == [])
    }
  }

  @Test func `the gate runs the lint and the test command that people are told`() throws {
    let told = Self.blocks.flatMap(\.commands).map(\.text).filter { $0.hasPrefix("swift test") }
    let lint = ConsoleBlock.all(in: "CONTRIBUTING.md").flatMap(\.commands).map(\.text)
      .filter { $0.hasPrefix("swift format lint") }
    let gate = try Document(".ci/run").lines.filter { line in
      !["#", "set ", "cd ", "command "].contains { line.hasPrefix($0) } && !line.isEmpty
    }
    #expect(Set(told) == ["swift test"])
    #expect(lint.count == 1)
    #expect(gate == lint + ["swift test", "scripts/test-wasm"])
  }

  @Test func `both halves tell how many cases there are`() throws {
    let cases = Document.root.appending(path: "Templates/cases").path
    let count = try FileManager.default.contentsOfDirectory(atPath: cases).count
    #expect(try readme.text.contains("\(count) cases"))
    #expect(try readme.text.contains("（\(count)件）"))
  }

  @Test func `the English half stays short`() throws {
    let half = try #require(readme.lines.firstIndex(of: Self.japanese))
    #expect(half <= 150)
  }

  @Test(arguments: [
    "README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/format.md",
  ])
  func `links within the repository lead to a file`(path: String) throws {
    let folder = Document.root.appending(path: path).deletingLastPathComponent()
    let missing = try Document(path).text.matches(of: /\]\(([^)#:]+)\)/).map { String($0.1) }
      .filter { !FileManager.default.fileExists(atPath: folder.appending(path: $0).path) }
    #expect(missing == [])
  }

  @Test(arguments: ["README.md", "CONTRIBUTING.md", "docs/architecture.md"])
  func `files and folders that are named exist`(path: String) throws {
    let named = try Document(path).text.matches(
      of: /`((?:Sources|Tests|Templates|scripts)\/[A-Za-z\/+.-]+)`/)
    let missing = named.map { String($0.1) }.filter { name in
      !FileManager.default.fileExists(atPath: Document.root.appending(path: name).path)
    }
    #expect(missing == [])
  }
}
