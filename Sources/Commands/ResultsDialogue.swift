import ArgumentParser
import Office
import Text
import UseCases

/// Adds the cases of a list of results, and asks which column holds what where its heads do not say.
struct ResultsDialogue {
  let environment: Environment
  let office: OfficeFolder

  func add(_ path: String, columns given: [String]) throws {
    let words = environment.reader.words
    let (file, sheet) = try office.sheet(path, in: environment.folder)
    guard var columns = ResultColumns(sheet, given: try named(given)) else {
      throw environment.failure(words.added(AddedResults(), from: file), .unreadable)
    }
    try ask(&columns)
    guard columns.missing.isEmpty else {
      throw environment.failure(words.missing(columns, in: file), .usage)
    }
    let results = try office.addResults(in: sheet, columns)
    for added in results.added {
      try environment.print(words.line(of: added, office.library.library))
    }
    for finding in results.findings { environment.say(words.text(of: finding, in: file)) }
    environment.say(words.added(results, from: file))
    if results.refused > 0 { throw ExitCode.problemsFound }
  }

  /// The heads that flags give to columns.
  private func named(_ given: [String]) throws -> [ResultColumn: String] {
    var named: [ResultColumn: String] = [:]
    for text in given {
      guard let (column, head) = ResultColumns.given(text) else {
        let names = ResultColumn.allCases.map { environment.reader.words.name(of: $0) }
        let choices = environment.words.choices(names.map { "\($0)=…" })
        throw environment.failure(
          environment.words.unread(text, flag: "--column", expected: choices), .usage)
      }
      named[column] = head
    }
    return named
  }

  /// Asks for each column once; where nobody answers, the rest is left out.
  private func ask(_ columns: inout ResultColumns) throws {
    while columns.asked != nil {
      environment.say(environment.reader.words.question(about: columns))
      guard let line = try environment.line() else { return }
      if !columns.answer(line) { environment.say(environment.reader.words.columnAgain) }
    }
  }
}
