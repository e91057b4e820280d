import ArgumentParser
import Insight
import Records
import Reports
import Terminal
import Workspace

/// `aritai suggest TEXT`: cases for one statement, with the words that earned their place.
struct Suggest: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "suggest", abstract: help.suggest)

  @Argument(help: .init(help.suggestText))
  var text: [String]

  @Option(name: .long, help: .init(help.limit))
  var limit = 3

  @Flag(name: .long, help: .init(help.json))
  var json = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if limit < 1 { throw ValidationError(Words.ofHelp.limitTooSmall) }
  }

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let library = try world.office().libraryWithPractices()
      let matcher = Matcher(library)
      if text == ["-"] {
        let lines = Console(input: 0, output: 2)
        while case .line(let line) = lines.readLine(prompt: "") {
          try show(line, matcher, library, world)
        }
      } else {
        try show(text.joined(separator: " "), matcher, library, world)
      }
    }
  }

  private func show(
    _ text: String, _ matcher: Matcher, _ library: Library, _ world: Surroundings
  ) throws {
    let suggestions = Suggestions(
      text, classification: matcher.classify(text), matches: matcher.match(text),
      context: world.context(library))
    if json {
      try world.print(data: suggestions.json.compact)
    } else {
      try world.print(world.terminalText(suggestions.report(limit: limit)))
    }
  }
}
