import ArgumentParser
import Records
import Text

/// The options of every command.
struct SharedOptions: ParsableArguments {
  @Option(name: .long, help: .init(help.workspace, valueName: "dir"))
  var workspace: String?

  @Option(name: .long, help: .init(help.language, valueName: "ja|en"))
  var language: Language?

  @Option(name: .long, help: .init(help.asOf, valueName: "date"))
  var asOf: CivilDate?
}

extension SharedOptions {
  /// The options as they can be handed to another command.
  var arguments: [String] {
    let pairs = [
      ("--workspace", workspace), ("--language", language?.rawValue),
      ("--as-of", asOf.map { "\($0)" }),
    ]
    return pairs.flatMap { name, value in value.map { [name, $0] } ?? [] }
  }
}
