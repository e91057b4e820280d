import Insight
package import Records
import Release
package import Reports
package import UseCases

/// The office that a page works with: its files, who reads them, and the hour that is led.
///
/// What is made of the files is kept until they change, for a page asks one thing after the other.
package final class PageOffice {
  let reader: Reader
  let library: LoadedLibrary
  let files: FilesOfPage
  var hour: LedHour<FilesOfPage>?
  /// What the library alone teaches.
  let matcher: Matcher
  private var read: (revision: Int, sessions: LoadedSessions)?
  /// What it teaches with the practices of this office beside it.
  private var practised: (cases: [Case], matcher: Matcher)?

  /// Reads the library: the office's own templates among the files, laid over those it carries.
  package init(_ own: [OfficeFile], for reader: Reader) {
    let memory = FilesInMemory(own)
    self.reader = reader
    library = LoadedLibrary(
      carried: CarriedLibrary.files, own: memory.below(Paths.templates))
    matcher = Matcher(library.library)
    files = FilesOfPage(memory, library, for: reader)
  }

  /// Puts a record, or a file that was handed in, where it lies in a workspace.
  package func put(_ file: OfficeFile) { files.put(file) }

  /// The bytes of a file; nil where there is none.
  package func bytes(at path: String) -> [UInt8]? { files.memory[path] }

  /// The paths of all files, in the order of their bytes.
  package var paths: [String] {
    files.memory.files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whose office it is; nobody's where no file says it.
  var eyes: Eyes {
    bytes(at: Paths.workspace).map {
      Eyes(workspaceFile: $0, organization: library.library.organization)
    } ?? .nobody
  }

  /// All records and bundles.
  var sessions: LoadedSessions {
    if let read, read.revision == files.revision { return read.sessions }
    let sessions = files.sessions()
    read = (files.revision, sessions)
    return sessions
  }
}

extension PageOffice {
  /// The replies and decisions among the files.
  var answers: LoadedAnswers {
    LoadedAnswers(
      files.memory.below(Paths.sessions), library.vocabulary, numbers: sessions.numbers)
  }
}

// MARK: - Suggestions and the report

extension PageOffice {
  /// What the library and the office's own practices have for one statement.
  package func suggestions(for statement: String) -> JSON {
    let library = library.withPractices(of: sessions)
    return Suggestions(statement, matcher(over: library), context: reader.context(library)).json
  }

  private func matcher(over library: Library) -> Matcher {
    if library.cases == self.library.library.cases { return matcher }
    if let practised, practised.cases == library.cases { return practised.matcher }
    let matcher = Matcher(library)
    practised = (library.cases, matcher)
    return matcher
  }

  /// The office in one term, nil for the running one.
  package func report(_ term: Term?) -> OverviewReport {
    let corrections = bytes(at: Paths.corrections).map {
      LoadedCorrections(OfficeFile(Paths.corrections, $0), library.library, sessions)
    }
    let records = sessions.released(by: library.policy, to: Secretariat.self)
    return OverviewRequest(term: term).report(
      library, records, corrections?.file.corrections ?? [], answers: answers,
      learning: { [matcher] _ in matcher }, for: reader)
  }

  /// The report as a page.
  package func reportPage(_ term: Term?) -> String {
    let report = report(term).report
    return Page(language: reader.language, title: report.title, reports: [report]).rendered
  }
}
