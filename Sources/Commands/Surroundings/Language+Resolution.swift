import Text

extension Language {
  /// The language asked for: `--language`, then `LC_ALL`, `LC_MESSAGES`, `LANG`, then Japanese.
  ///
  /// The arguments are read before they are parsed, because help texts are built while parsing.
  static func resolved(arguments: [String], variables: [String: String]) -> Language {
    option(in: arguments)
      ?? ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { variables[$0] }.first { !$0.isEmpty }
      .flatMap(Language.init(locale:))
      ?? .japanese
  }

  private static func option(in arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count {
        return Language(locale: arguments[index + 1])
      }
      if argument.hasPrefix("--language=") {
        return Language(locale: String(argument.dropFirst("--language=".count)))
      }
    }
    return nil
  }
}
