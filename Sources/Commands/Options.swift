import ArgumentParser
import Facilitation
import Records
import Reports
import Text
import UseCases

/// The options of every command.
struct SharedOptions: ParsableArguments {
  @Option(name: .long, help: .init(help.workspace, valueName: "dir"))
  var workspace: String?

  @Option(name: .long, help: .init(help.inLanguage, valueName: "ja|en"))
  var language: String?

  @Option(name: .long, help: .init(help.asOf, valueName: "date"))
  var asOf: String?

  /// The options as they can be handed to another command.
  var arguments: [String] {
    let pairs = [("--workspace", workspace), ("--language", language), ("--as-of", asOf)]
    return pairs.flatMap { name, value in value.map { [name, $0] } ?? [] }
  }

  func validate() throws {
    guard language.map({ Language(locale: $0) != nil }) ?? true else {
      throw ValidationError(CommandWords.ofHelp.notALanguage(language ?? ""))
    }
  }
}

/// Data instead of a report, in a shape that other programs take.
struct DataFlags: ParsableArguments {
  @Flag var shapes: [DataShape] = []

  /// The one asked for; nil for a report.
  var shape: DataShape? { shapes.first }

  func validate() throws {
    guard Set(shapes).count > 1 else { return }
    throw ValidationError(CommandWords.ofHelp.oneOnly(of: DataShape.allCases.map { $0.rawValue }))
  }
}

/// Each shape is a flag of its own.
extension DataShape: EnumerableFlag {
  static func help(for shape: DataShape) -> ArgumentHelp? { .init(Commands.help.data(as: shape)) }
}

/// The shapes a report can be printed in; terminal text when none is asked for.
struct ReportShape: ParsableArguments {
  @Flag(name: .long, help: .init(help.markdown))
  var markdown = false

  @Flag(name: .long, help: .init(help.html))
  var html = false

  @Option(name: .long, help: .init(help.output, valueName: "file"))
  var output: String?

  func validate() throws {
    if markdown && html {
      throw ValidationError(CommandWords.ofHelp.oneOnly(of: ["markdown", "html"]))
    }
  }
}

// MARK: - Values as they are typed

/// Flags take what the meeting takes: `来週`, `12月1日`, `７人`, `令和8年度上期`, `足踏み`.
///
/// Such a value is kept as it was typed and read here, so that a wrong one is answered in the
/// reader's language.
extension Environment {
  func day(_ text: String?, flag: String) throws -> CivilDate? {
    try read(text, flag, words.days) { SpokenValue.day($0, on: reader.today) }
  }

  func number(_ text: String?, flag: String, in range: ClosedRange<Int>) throws -> Int? {
    try read(text, flag, words.numbers(in: range)) {
      SpokenValue.number($0).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// One of a few lengths of an hour, in one sitting or two.
  func minutes(_ text: String?) throws -> (minutes: Int, isInTwo: Bool)? {
    let lengths = Plan.lengths
    return try read(text, "--minutes", words.choices(lengths.map { "\($0)" } + ["30+30"])) { text in
      if SpokenValue.isInTwo(text) { return (60, true) }
      return SpokenValue.number(text).flatMap { lengths.contains($0) ? ($0, false) : nil }
    }
  }

  func term(_ text: String?) throws -> Term? {
    try read(text, "--term", words.terms) { Term.read($0) }
  }

  func time(_ text: String?, flag: String) throws -> ClockTime? {
    try read(text, flag, words.times) { ClockTime($0.foldedAnswer) }
  }

  /// The word of either language, and that of an action without a dated line.
  func state(_ text: String?) throws -> ActionState? {
    try read(text, "--state", words.choices(ActionState.allCases.map { $0.spelling[language] })) {
      text in
      ActionState.words.value(text)
        ?? (ActionState.open.spelling.isSpelt(text) ? ActionState.open : nil)
    }
  }

  /// What became of an issue between two meetings; only a meeting takes one up.
  func step(_ text: String) throws -> Issue.Step {
    let steps = Issue.Step.allCases.filter { $0 != .takenUp }
    let step = try read(text, "--state", words.choices(steps.map { $0.spelling[language] })) {
      Issue.Step.words.value($0).flatMap { steps.contains($0) ? $0 : nil }
    }
    return step ?? .next
  }

  func scope(_ text: String?) throws -> Scope? {
    try read(text, "--scope", words.choices(Scope.allCases.map { $0.spelling[language] })) {
      Scope.words.value($0)
    }
  }

  /// Whom a record is handed to (共有範囲).
  func reach(_ text: String?) throws -> ReleaseScope? {
    let words = ReleaseScope.allCases.map { $0.spelling[language] }
    return try read(text, "--release", self.words.choices(words)) { ReleaseScope.words.value($0) }
  }

  func paper(_ text: String?) throws -> Paper? {
    try choice(
      text, "--paper",
      Paper.allCases.map { ($0.rawValue, $0) } + [
        ("開催案内", .invitation), ("進行表", .runningOrder), ("記入用紙", .slips), ("約束", .groundRules),
        ("持ち越し", .earlier), ("記入表", .form),
      ])
  }

  /// The year of a case.
  func caseYear(_ text: String?) throws -> Int? {
    try read(text, "--year", words.years) { CivilDate.year(in: $0) }
  }

  /// Refuses a format that nothing is exported in.
  func exportFormat(_ text: String) throws {
    _ = try choice(text, "--format", [("jsonl", true)])
  }

  func kind(_ text: String?) throws -> PlanFilter.Kind? {
    try choice(
      text, "--only",
      [("issues", .issue), ("actions", .action), ("課題", .issue), ("アクション", .action)])
  }

  private func choice<Value>(
    _ text: String?, _ flag: String, _ choices: [(String, Value)]
  ) throws -> Value? {
    try read(text, flag, words.choices(choices.map { $0.0 })) { text in
      choices.first { $0.0 == text.foldedAnswer }?.1
    }
  }

  /// The value that a text means; one that means none is said with what would.
  private func read<Value>(
    _ text: String?, _ flag: String, _ expected: String, _ value: (String) -> Value?
  ) throws -> Value? {
    guard let text else { return nil }
    guard let value = value(text) else {
      throw failure(words.unread(text, flag: flag, expected: expected), .usage)
    }
    return value
  }
}

extension Spelling {
  /// Whether a word is this one in either language.
  fileprivate func isSpelt(_ word: String) -> Bool { word == japanese || word == english }
}

// MARK: - Language

extension Language {
  /// The language asked for: `--language`, then `LC_ALL`, `LC_MESSAGES`, `LANG`, then Japanese.
  static func resolved(option: String?, variable: (String) -> String?) -> Language {
    option.flatMap(Language.init(locale:))
      ?? ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(variable).first { !$0.isEmpty }
      .flatMap(Language.init(locale:))
      ?? .japanese
  }

  /// The same before the arguments are parsed, because help texts are built while parsing.
  static func resolved(arguments: [String], variable: (String) -> String?) -> Language {
    resolved(option: option(in: arguments), variable: variable)
  }

  private static func option(in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix("--language=") {
        return String(argument.dropFirst("--language=".count))
      }
    }
    return nil
  }
}
