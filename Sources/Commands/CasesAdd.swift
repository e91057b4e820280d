import ArgumentParser
import Office
import Records
import UseCases

/// `aritai cases add`: a case of one's own, by questions or flags; each flag takes the place of its
/// question.
struct CasesAdd: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: help.casesAdd)

  @Option(name: .long, help: .init(help.caseTitle))
  var title: String?

  @Option(name: .long, help: .init(help.caseOrganization))
  var organization: String?

  @Option(name: .long, help: .init(help.caseDivision))
  var division: String?

  @Option(name: .long, help: .init(help.caseContact))
  var contact: String?

  @Option(name: .long, help: .init(help.caseYear))
  var year: String?

  @Option(name: .long, help: .init(help.caseProblem))
  var problem: String?

  @Option(name: .long, help: .init(help.casePractice))
  var practice: String?

  @Option(name: .long, help: .init(help.caseEffect))
  var effect: String?

  @Option(name: .long, help: .init(help.casePoints))
  var points: String?

  @Option(name: .long, help: .init(help.caseVoice))
  var voice: [String] = []

  @Option(name: .long, help: .init(help.caseType))
  var type: [String] = []

  @Option(name: .long, help: .init(help.resultsFile, valueName: "file"))
  var csv: String?

  @Option(name: .long, help: .init(help.resultColumn, valueName: "column=head"))
  var column: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.perform { environment in
      let office = try environment.office()
      if let csv {
        return try ResultsDialogue(environment: environment, office: office)
          .add(csv, columns: column)
      }
      var draft = try draft(environment, office.library.library)
      if draft.isEnough {
        draft.proposeType(from: office.library.library)
      } else {
        draft = try asked(draft, office.library.library, environment)
      }
      environment.say(environment.reader.words.caseAdded(path: try office.add(draft)))
    }
  }

  private func draft(_ environment: Environment, _ library: Library) throws -> CaseDraft {
    let text = { (given: String?) in given.map(sanitized).flatMap { $0.isEmpty ? nil : $0 } }
    var draft = CaseDraft()
    (draft.title, draft.organization) = (text(title), text(organization))
    (draft.division, draft.year) = (text(division), try environment.caseYear(year))
    (draft.problem, draft.practice) = (text(problem), text(practice))
    (draft.effect, draft.points) = (text(effect), text(points))
    draft.contact = text(contact)
    draft.voices = voice.compactMap(text)
    draft.types = try library.knownTypes(type)
    return draft
  }

  /// Asks for the rest; what was typed into a case that is broken off is said.
  private func asked(
    _ draft: CaseDraft, _ library: Library, _ environment: Environment
  ) throws -> CaseDraft {
    let words = environment.reader.words
    environment.say(words.caseIntroduction)
    var interview = CaseInterview(draft, library: library, words: words)
    do {
      while !interview.isDone {
        environment.say(interview.question)
        guard let line = try environment.line() else {
          guard interview.end() else { break }
          continue
        }
        interview.answer(line)
      }
    } catch {
      throw environment.failure(words.caseNotSaved(typed: interview.typed), .interrupted)
    }
    if interview.isDone { return interview.draft }
    if interview.typed.isEmpty, !environment.canAsk {
      let needed = "--title, --problem, --practice"
      throw environment.failure(environment.words.missing(flags: needed), .usage)
    }
    throw environment.failure(words.caseNotSaved(typed: interview.typed), .interrupted)
  }
}
