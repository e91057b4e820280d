import ArgumentParser
import Office
import Records
import Reports
import Terminal
import Text
import UseCases

/// `aritai receive`: what came, what is missing and what could not be counted.
///
/// With files or folders it takes these in first.
struct ReceiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receive", abstract: help.receive, aliases: ["受付"])

  @Argument(help: .init(help.received, valueName: "file|dir"))
  var files: [String] = []

  @Flag(name: .long, help: .init(help.listFiles))
  var list = false

  @Option(name: .long, help: .init(help.term))
  var term: String?

  @OptionGroup var data: DataFlags
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let term = try environment.term(term)
      let office = try environment.office()
      let isRefused = try take(into: office, environment)
      let table = office.intake().table(
        office.library, all: list, term: term, for: environment.reader)
      if try !environment.deliver(table, as: data) {
        let page = files.isEmpty || list ? table.report : table.counts
        try environment.print(environment.terminalText(page))
      }
      if isRefused { throw ExitCode.problemsFound }
    }
  }

  /// Takes in what was named, each told on its own; whether something was refused.
  private func take(into office: OfficeFolder, _ environment: Environment) throws -> Bool {
    var isRefused = false
    try office.receive(files, from: environment.folder) { receipt in
      let text = environment.reader.words.text(of: receipt)
      if data.shape == nil { try environment.print(text) } else { environment.say(text) }
      if receipt.outcome.isRefusal { isRefused = true }
    }
    return isRefused
  }
}

extension HelpWords {
  var receive: String {
    language.say(
      ja: "届いたもの、まだのもの、数えられないものを示します。ファイルがあれば受け取ります。",
      en: "What came, what is missing, what could not be counted; takes in files.")
  }

  var received: String {
    language.say(
      ja: "受け取るファイルかフォルダ（提出されたもの、事務局が出したもの）。",
      en: "Files or folders to take in: what was submitted or published.")
  }

  var listFiles: String {
    language.say(
      ja: "すべてのファイルを、どう扱ったかと一緒に示します。", en: "Show every file with what became of it.")
  }
}
