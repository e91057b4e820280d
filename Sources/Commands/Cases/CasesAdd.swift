import ArgumentParser
import Insight
import Records
import Reports
import Terminal
import Workspace

/// `aritai cases add`: a case of one's own, by questions or flags.
struct CasesAdd: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: help.casesAdd)

  @OptionGroup var fields: CaseFlags
  @OptionGroup var shared: SharedOptions

  func run() throws {
    try Surroundings.current(shared).perform { world in
      let office = try world.office()
      var interview = CaseInterview(world: world, library: office.library, given: fields)
      var new = try interview.run()
      new.id = office.library.freeCaseID(world.today)
      let path = "\(Workspace.templates)/cases/\(new.id).md"
      try office.workspace.create(
        path, with: new.rendered(vocabulary: office.vocabulary))
      world.say(world.words.caseAdded(path))
    }
  }
}

extension Library {
  /// `own-2026-1`, with the first number that is free.
  fileprivate func freeCaseID(_ date: CivilDate) -> String {
    let taken = Set(cases.map(\.id))
    let numbers = (1...).lazy.map { "own-\(date.year)-\($0)" }
    return numbers.first { !taken.contains($0) } ?? "own-\(date.year)"
  }
}
