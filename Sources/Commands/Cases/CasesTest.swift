import ArgumentParser
import Insight
import Records
import Reports
import Text
import Workspace

/// `aritai cases test [FILE]`: how well the library does on statements that HR has judged.
struct CasesTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: help.casesTest, discussion: help.casesTestDiscussion)

  @Argument(help: .init(help.judgedFile))
  var file: String?

  @Flag(name: .long, help: .init(help.worst))
  var worst = false

  @Flag(name: .long, help: .init(help.json))
  var json = false

  @OptionGroup var shape: ReportShape
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let office = try world.office()
      let path =
        file.map { FilePath.join(world.folder, $0) }
        ?? office.workspace.absolute(Workspace.judged)
      let judged = try read(path, office, world)
      let report = judging(of: judged.statements, office.library, world)
      if json {
        try world.print(data: report.json.pretty)
      } else {
        try world.show(report.report, as: shape)
      }
      try world.reportSkipped(office.problems)
      guard judged.findings.isEmpty else { throw ExitCode.problemsFound }
    }
  }

  /// Says what is wrong in the file; one that holds nothing to measure ends the command.
  private func read(_ path: String, _ office: Office, _ world: Surroundings) throws -> JudgedFile {
    let shown = office.workspace.shown(path)
    guard let text = DecodedText(try FileSystem.real.read(path))?.text else {
      throw world.failure(world.words.unknownEncoding(shown), .unreadable)
    }
    let judged = JudgedFile(text, vocabulary: office.vocabulary)
    for finding in judged.findings { world.say(world.judgedWords.sentence(finding, in: shown)) }
    guard !judged.statements.isEmpty else {
      throw judged.findings.isEmpty
        ? world.failure(world.judgedWords.nothing(shown), .unreadable) : ExitCode.unreadable
    }
    return judged
  }

  private func judging(
    of statements: [JudgedStatement], _ library: Library, _ world: Surroundings
  ) -> JudgingReport {
    let carried = Library.carried
    return JudgingReport(
      Judging(statements, matcher: Matcher(library)),
      carried: library.findsAlike(carried)
        ? nil : Judging(statements, matcher: Matcher(carried)),
      showsWorst: worst, context: world.context(library))
  }
}

extension Library {
  /// The library that the program carries, without the workspace's own.
  fileprivate static var carried: Library {
    read(files: EmbeddedLibrary.files.map { ("\(Workspace.templates)/\($0.path)", $0.bytes) }).0
  }

  /// Whether it finds the same for every statement, as it says the same.
  fileprivate func findsAlike(_ other: Library) -> Bool {
    themes == other.themes && types == other.types && cases == other.cases
  }
}
