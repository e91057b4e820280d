import ArgumentParser
import Office
import Reports
import UseCases

/// `aritai cases`: the case library.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases", abstract: help.cases,
    subcommands: [CasesList.self, CasesShow.self, CasesAdd.self, CasesTest.self],
    defaultSubcommand: CasesList.self, aliases: ["事例"])
}

/// `aritai cases [WORDS]`: the cases that hold all words, or all cases.
struct CasesList: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: help.casesList)

  @Argument(help: .init(help.words))
  var words: [String] = []

  @Flag(name: .long, help: .init(help.resultsBook))
  var book = false

  @OptionGroup var data: DataFlags
  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let (office, words) = (try environment.office(), words.joined(separator: " "))
      if book {
        try show(office.results(holding: words), environment) { $0.report }
      } else {
        try show(office.cases(holding: words), environment) { $0.report }
      }
    }
  }
}

extension CasesList {
  private func show<List: ListedData>(
    _ list: List, _ environment: Environment, report: (List) -> Report
  ) throws {
    if try !environment.deliver(list, as: data, to: shape.output) {
      try environment.show(report(list), as: shape)
    }
  }
}

/// `aritai cases show ID`: one case in full, of the library or of this office.
struct CasesShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: help.casesShow)

  @Argument(help: .init(help.caseID))
  var id: String

  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      try environment.show(try environment.office().case(id), as: shape)
    }
  }
}

/// `aritai cases test [FILE]`: how well the library does on statements that people have judged.
struct CasesTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: help.casesTest, discussion: help.casesTestDiscussion)

  @Argument(help: .init(help.judgedFile))
  var file: String?

  @Flag(name: .long, help: .init(help.worst))
  var worst = false

  @OptionGroup var data: DataFlags
  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let office = try environment.office()
      let judged = try office.judging(file, in: environment.folder, showsWorst: worst)
      for finding in judged.findings {
        environment.say(environment.reader.words.text(of: finding, in: judged.file))
      }
      guard let report = judged.report else { throw ExitCode.unreadable }
      if try !environment.deliver(report, as: data, to: shape.output) {
        try environment.show(report.report, as: shape)
      }
      try environment.reportSkipped(office.library.skipped)
      guard judged.findings.isEmpty else { throw ExitCode.problemsFound }
    }
  }
}
