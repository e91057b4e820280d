import TestSupport
import Testing
import Text

@Suite(.timeLimit(.minutes(30)))
struct HelpTests {
  /// The program, its commands that have commands of their own, and all that do something.
  private static let commands =
    [[], ["cases"], ["reply"]]
    + Set(FlagUse.all.map(\.command)).sorted().map { $0.split(separator: " ").map(String.init) }

  /// The Japanese names of commands, which are theirs in either language.
  private static let aliases = [
    "今日", "準備", "会議", "進み具合", "探す", "事例", "提出", "受付", "まとめ", "返事",
  ]

  @Test func `a command is called by its Japanese name too`() throws {
    for alias in Self.aliases {
      let run = try Program().run([alias, "--language", "ja", "--help"])
      #expect(run.status == 0 && run.output.contains("USAGE: aritai "), "\(alias)")
    }
  }

  @Test(arguments: commands)
  func `help speaks the language asked for`(command: [String]) throws {
    let english = Self.aliases.reduce(try help(command, .english)) {
      $0.replacing(", \($1)", with: "")
    }
    #expect(english.contains("USAGE: aritai"))
    #expect(japanese(in: english) == "")
    let both = try help(command, .japanese)
    #expect(both.contains("USAGE: aritai"))
    let overview = both.split(separator: "\n").first { $0.hasPrefix("OVERVIEW: ") }
    #expect(try japanese(in: String(#require(overview))) != "")
  }

  @Test func `every command has been asked`() throws {
    let overview = try help([], .english)
    let names = overview.split(separator: "\n").filter {
      $0.hasPrefix("  ") && !$0.hasPrefix("   ")
    }
    .compactMap { $0.split(whereSeparator: { " ,".contains($0) }).first.map(String.init) }
    .filter { !$0.hasPrefix("-") && $0 != "See" }
    #expect(Set(names).isSubset(of: Set(Self.commands.compactMap(\.first))))
    #expect(names.count > 10)
  }

  private func help(_ command: [String], _ language: Language) throws -> String {
    let run = try Program().run(command + ["--language", language.rawValue, "--help"])
    #expect(run.status == 0)
    return run.output
  }

  /// The kana and kanji of a text.
  private func japanese(in text: String) -> String {
    String(text.unicodeScalars.filter { (0x3000...0x9FFF).contains($0.value) }.map(Character.init))
  }
}
