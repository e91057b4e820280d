import Facilitation
package import Insight
package import Records
import Release
package import Reports
package import UseCases
import Workspace

/// What a command shows, and which files are not in it.
package struct Answer<Value> {
  package var value: Value
  package var skipped: [SkippedFile]
}

extension OfficeFolder {
  /// A page of the record that somebody means.
  package func page(_ page: RecordPage, of name: String) throws(UseCaseError) -> Report {
    let sessions = sessions()
    let file = try sessions.find(name, organization: library.library.organization)
    return try page.report(
      of: file.session, library, answers: answers(sessions.numbers), for: reader)
  }

  /// What a list shows here of all records, with what came back about their issues.
  func list(_ sessions: LoadedSessions) -> RecordList {
    library.policy.list(sessions.sessions, for: eyes)
      .answered(by: answers(sessions.numbers), RecordWords(reader.language))
  }

  /// What came back about the issues of records with these numbers.
  func answers(_ numbers: [String: SessionID]) -> Answers {
    disk.answers(library.vocabulary, numbers: numbers).answers(numbers)
  }

  /// What the latest records are called here, the latest first; one that is not released goes by
  /// its division alone.
  package func latest(_ count: Int) -> [(id: SessionID, name: String)] {
    let list = list(sessions())
    let names =
      list.records.map { (id: $0.head.id, name: $0.title) }
      + list.withheld.map { (id: $0.id, name: $0.head.division) }
    return Array(names.sorted { $0.id > $1.id }.prefix(count))
  }

  /// The division whose workspace it is, else the only one whose records lie here; nil where there
  /// are several, or one outside the roster.
  package var division: Division? {
    let id: String? =
      if case .division(let id) = eyes { id } else {
        disk.paths().compactMap(Paths.session).onlyDivision
      }
    return id.flatMap { library.library.organization.division($0) }
  }

  /// The actions that are not closed and the issues that wait, of the records that a list shows here
  /// and that are written here; and how many records it does not show.
  package func openEntries() -> (entries: [(id: EntryID, text: String)], withheld: Int) {
    let sessions = sessions()
    let list = list(sessions)
    let received = Set(sessions.sessions.filter { $0.isBundle }.map { $0.id })
    let entries = list.records.flatMap { record in
      record.isUnfinished || received.contains(record.head.id) ? [] : record.openEntries
    }
    return (entries, list.withheld.count)
  }

  /// What is on record of a division and of those it came from; files that another division's name
  /// stands in are not read.
  func past(of division: String) -> Past {
    let organization = library.library.organization
    let formerly = organization.predecessors(of: division)
    let own = disk.sessions(library.vocabulary) { path in
      guard let named = Paths.session(at: path)?.division else { return true }
      return named == division || formerly.contains(named) || organization.division(named) == nil
    }
    return Past(
      of: division, formerly: formerly, in: own.sessions, answers(own.numbers),
      RecordWords(reader.language),
      on: reader.today)
  }

  package func papers(_ request: PapersRequest) throws(UseCaseError) -> [Report] {
    let division = library.library.organization.named(request.division)?.id
    return try request.reports(
      library, past: past(of: division ?? request.division), for: reader)
  }

  /// The form for a division without the program, with what it has open.
  package func form(for name: String) throws(UseCaseError) -> Form {
    let division = try library.division(named: name)
    return try library.form(for: division.id, past: past(of: division.id), in: reader.language)
  }

  /// The issues and actions of all records that somebody asks for.
  package func plans(_ filter: PlanFilter) throws(UseCaseError) -> Answer<Plans> {
    let sessions = sessions()
    try library.library.expectNames(of: filter, sessions)
    // The report counts an issue under what its words show while nobody has chosen a theme.
    let matcher = filter.theme.map { _ in Matcher(library.library) }
    let plans = Plans(
      of: list(sessions), filter: filter, context: reader.context(library.library),
      themes: { matcher?.themes(of: $0) ?? $0.themes })
    return Answer(value: plans, skipped: sessions.skipped)
  }

  /// Every issue and action that may leave its division.
  ///
  /// In nobody's workspace as the secretariat reads them, in a division's as every other division
  /// does, its own records too.
  package func leaving() -> Answer<Plans> {
    let sessions = sessions()
    let policy = library.policy
    let list =
      eyes == .nobody
      ? policy.list(sessions.sessions, for: .nobody)
      : RecordList(policy.release(sessions.sessions, to: Everybody.self))
    let answered = list.answered(by: answers(sessions.numbers), RecordWords(reader.language))
    let plans = Plans(
      of: answered, filter: PlanFilter(), context: reader.context(library.library))
    return Answer(value: plans, skipped: sessions.skipped)
  }

  /// The whole office in one term, with what is wrong in the corrections to it.
  package func overview(
    _ request: OverviewRequest
  ) -> (answer: Answer<OverviewReport>, corrections: [Diagnostic]) {
    let records = released(to: Secretariat.self)
    let corrections = corrections(of: records)
    let answers = disk.answers(library.vocabulary)
    let report = request.report(
      library, records, corrections.file.corrections, answers: answers, for: reader)
    let skipped = library.skipped + records.skipped + corrections.skipped + answers.skipped
    return (Answer(value: report, skipped: skipped), corrections.file.diagnostics)
  }

  /// Everything that is wrong, whether the notes of several divisions lie in this folder, and how
  /// many issues are counted under an estimated type.
  package func check() -> (findings: Findings, holdsNotesOfSeveral: Bool, untyped: Int) {
    let today = reader.today
    let records = disk.records(library.vocabulary) { CheckedRecord($0, asOf: today) }
    let retention = records.pastRetention.flatMap { path in
      let bytes = (try? workspace.files.read(workspace.absolute(path))) ?? []
      return OfficeFile(path, bytes).retention(library.vocabulary, asOf: today)
    }
    let examples = try? workspace.files.read(workspace.absolute(Paths.kinds))
    let findings = Findings(
      library, records, corrections(of: records), answers: disk.answers(library.vocabulary),
      examples: examples.map { OfficeFile(Paths.kinds, $0) }, retention: retention)
    return (findings, records.holdsNotesOfSeveral, records.untyped)
  }

  // MARK: - Cases

  /// The library with the office's own practices beside it, and what to match with.
  package func suggesting() -> (matcher: Matcher, context: ReportContext) {
    let library = library.withPractices(of: sessions())
    return (Matcher(library), reader.context(library))
  }

  package func cases(holding words: String) -> CaseList {
    CaseList(words: words, context: reader.context(library.library))
  }

  /// What this office has done itself, for its book of results.
  package func results(holding words: String) -> ResultsBook {
    let library = library.withPractices(of: sessions())
    return ResultsBook(
      CaseList(words: words, ofOffice: true, context: reader.context(library)))
  }

  /// A case of the library or of this office.
  package func `case`(_ id: String) throws(UseCaseError) -> Report {
    let whole = library.withPractices(of: sessions())
    let found = try whole.found(id)
    // A meeting seldom chooses themes for its issues; then they are computed, as everywhere.
    let estimate = found.isUnsorted ? Matcher(library.library).classify(found.problem) : nil
    return CaseReport(found, estimate: estimate, context: reader.context(whole)).report
  }

  /// How well the library does on the statements of a file, else of the office's own, and what is
  /// wrong in that file; no report where nothing in it can be measured.
  package func judging(
    _ path: String?, in folder: String, showsWorst: Bool
  ) throws -> (file: String, report: JudgingReport?, findings: [JudgedFile.Finding]) {
    let whole = path.map { FilePath.join(folder, $0) } ?? workspace.absolute(Paths.judged)
    let file = OfficeFile(workspace.shown(whole), try workspace.files.read(whole))
    let (report, findings) = try library.judging(
      file, beside: Self.carried, showsWorst: showsWorst, context: reader.context(library.library)
    )
    return (file.path, report, findings)
  }
}
