import ArgumentParser
import Insight
import Office
import Reports
import Terminal
import UseCases

/// `aritai suggest TEXT`: cases for one statement, with the words that earned their place.
struct Suggest: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "suggest", abstract: help.suggest)

  @Argument(help: .init(help.suggestText))
  var text: [String]

  @Option(name: .long, help: .init(help.limit))
  var limit = "3"

  @OptionGroup var data: DataFlags
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let limit = try environment.number(limit, flag: "--limit", in: 1...1_000) ?? 3
      let (matcher, context) = try environment.office().suggesting()
      let show = { (text: String) in
        let found = Suggestions(text, matcher, context: context)
        if data.shape == .json {
          try environment.print(data: found.json.compact)
        } else {
          try environment.print(environment.terminalText(found.report(limit: limit)))
        }
      }
      let lines = Console(input: 0, output: 2)
      guard let shape = data.shape, shape != .json else {
        guard text == ["-"] else { return try show(text.joined(separator: " ")) }
        while case .line(let line) = lines.readLine(prompt: "") { try show(line) }
        return
      }
      // A table has its titles once, so it waits for the last statement.
      var texts = text == ["-"] ? [] : [text.joined(separator: " ")]
      if text == ["-"] {
        while case .line(let line) = lines.readLine(prompt: "") { texts.append(line) }
      }
      let found = texts.map { Suggestions($0, matcher, context: context) }
      try environment.print(data: SuggestionList(found, context: context).text(as: shape))
    }
  }
}
