import ArgumentParser
import Text

/// What is wrong with a command line, said in the reader's language.
///
/// The argument parser tells it in English alone; its sentences are known by how they begin, and
/// what they quote is told again. One that is not known stays as it is.
struct UsageProblem {
  private let message: String
  /// What the sentence quotes.
  private let quoted: [String]

  /// Takes the parser's sentence, or one of ours that came through it.
  init(_ message: String) {
    self.message = message
    quoted = message.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
  }

  func sentence(_ words: CommandWords) -> String {
    guard let first = quoted.first else { return message }
    let second = quoted.dropFirst().first
    return if message.hasPrefix("Unknown option") {
      words.unknownOption(first, near: second)
    } else if message.hasPrefix("Missing value for") {
      words.missingValue(of: first)
    } else if message.hasPrefix("Missing expected argument") {
      words.missing(argument: first)
    } else if message.hasPrefix("Unexpected argument") || message.contains("unexpected arguments") {
      words.unexpected(quoted)
    } else if message.hasPrefix("The option"), let second {
      words.takesNoValue(first, given: second)
    } else if message.hasPrefix("The value"), let second {
      words.unread(first, flag: second)
    } else {
      message
    }
  }
}

extension CommandWords {
  func unknownOption(_ option: String, near: String?) -> String {
    language.say(
      ja: "\(option) という指定はありません。" + (near.map { "\($0) でしょうか。" } ?? ""),
      en: "There is no option \(option)." + (near.map { " Did you mean \($0)?" } ?? ""))
  }

  func missingValue(of option: String) -> String {
    language.say(ja: "\(option) の値がありません。", en: "\(option) needs a value.")
  }

  func missing(argument: String) -> String {
    language.say(ja: "\(argument) を付けてください。", en: "Please add \(argument).")
  }

  func unexpected(_ arguments: [String]) -> String {
    let all = arguments.joined(separator: language.say(ja: "、", en: ", "))
    return language.say(
      ja: "「\(all)」は何のことか分かりません。", en: "It is not clear what “\(all)” is for.")
  }

  func takesNoValue(_ option: String, given value: String) -> String {
    language.say(
      ja: "\(option) には値を付けません（\(value)）。", en: "\(option) takes no value (\(value)).")
  }

  func unread(_ text: String, flag: String) -> String {
    language.say(ja: "\(flag) の「\(text)」が読めません。", en: "“\(text)” cannot be read as \(flag).")
  }
}
