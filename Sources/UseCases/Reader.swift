package import Facilitation
package import Insight
package import Records
package import Release
package import Reports
package import Text

/// Who reads, and on which day.
package struct Reader: Hashable, Sendable {
  package var language: Language
  /// The day that stands for today.
  package var today: CivilDate

  package init(language: Language, today: CivilDate) {
    (self.language, self.today) = (language, today)
  }

  package var words: UseCaseWords { UseCaseWords(language) }

  /// What every report needs, with the library it is told by.
  package func context(_ library: Library) -> ReportContext {
    ReportContext(language: language, library: library, asOf: today)
  }
}

/// The pages of one record.
package enum RecordPage: Hashable, Sendable {
  /// Everything that it holds; on paper without the free text, to stay on one sheet.
  case minutes(onPaper: Bool)
  /// What was decided and what came of it.
  case after
  /// The page for the head of the division.
  case head
  /// The chain from the current state to the actions.
  case trace

  /// The page of a record; one for others only where its division has let it go.
  package func report(
    of session: Session, _ library: LoadedLibrary, answers: Answers = Answers(),
    for reader: Reader
  ) throws(UseCaseError) -> Report {
    let context = reader.context(library.library)
    switch self {
    case .minutes(let onPaper):
      return onPaper
        ? Minutes(session, context: context).sheet : Minutes(session, context: context).report
    case .head:
      switch library.policy.leaving(session) {
      case .record(let leaving):
        let guesses = Matcher(library.library).guesses(of: leaving.content)
        return HeadPage(leaving, guesses: guesses, context: context).report
      case .withheld(let withheld): throw .withheld(withheld)
      }
    case .trace: return Trace(session, context: context).report
    case .after:
      switch library.policy.release(session, to: Everybody.self) {
      case .released(let released):
        let answered = released.answered(by: answers, RecordWords(reader.language))
        return AfterPage(answered, context: context).report
      case .withheld(let withheld): throw .withheld(withheld)
      }
    }
  }
}

/// The papers that somebody asks for before the day.
package struct PapersRequest: Hashable, Sendable {
  /// An id or a name of the roster, or what the team calls itself.
  package var division: String
  /// An id or a name; nil takes the usual one.
  package var format: String?
  /// Nil is today.
  package var date: CivilDate?
  package var start: ClockTime
  package var minutes: Int
  /// Whether the meeting is held in two sittings.
  package var isInTwo = false
  package var people: Int?
  /// One of the papers; nil is all.
  package var paper: Paper?

  /// All papers of an hour at two in the afternoon.
  package init(division: String) {
    (self.division, start, minutes) = (division, ClockTime(minutes: 14 * 60), 60)
  }

  package func reports(
    _ library: LoadedLibrary, past: Past = Past(), for reader: Reader
  ) throws(UseCaseError) -> [Report] {
    let near =
      library.library.organization.named(division) == nil
      ? library.library.organization.near(division) : []
    // A team outside the roster has papers too, unless it may be a slip of the hand.
    if !near.isEmpty { throw .noSuchDivision(division, near: near) }
    var preparation = Preparation(
      format: try library.format(format ?? "standard", in: reader.language),
      division: name(in: library, reader), date: date ?? reader.today, start: start,
      minutes: minutes, people: people,
      // The form goes to another office; the other papers stay in the room.
      unsettled: paper == .form ? past.unsettled(covered: library.policy) : past.unsettled,
      context: reader.context(library.library))
    preparation.isInTwo = isInTwo
    return paper.map { [preparation.report($0)] } ?? preparation.reports
  }

  private func name(in library: LoadedLibrary, _ reader: Reader) -> String {
    let found = library.library.organization.named(division)
    return (reader.language == .english ? found?.english : found?.name) ?? division
  }
}

extension LoadedLibrary {
  /// A format by its id, with or without the ending of its language, or by its name in either.
  package func format(
    _ name: String, in language: Language
  ) throws(UseCaseError) -> Format {
    let known = vocabulary.formatID(name)
    let english = known.flatMap { $0.hasSuffix("-en") ? String($0.dropLast(3)) : nil }
    for wanted in [name, known, english] {
      guard let wanted else { continue }
      let found = library.formats.first {
        ($0.id == wanted || $0.id.hasPrefix(wanted + "-")) && $0.language == language
      }
      if let found { return found }
    }
    throw .noSuchFormat(name)
  }
}

/// The report over the whole office for one term.
package struct OverviewRequest: Hashable, Sendable {
  /// Nil is the running one, or the latest that has a session.
  package var term: Term?

  package init(term: Term?) { self.term = term }

  /// `learning` makes what the library teaches, once at most: a term without an issue needs none.
  package func report(
    _ library: LoadedLibrary, _ loaded: LoadedRecords<ReleasePolicy.Outcome<Secretariat>>,
    _ corrections: [Correction], answers: LoadedAnswers = LoadedAnswers(),
    learning: (Library) -> Matcher = { Matcher($0) }, for reader: Reader
  ) -> OverviewReport {
    var matcher: Matcher?
    func learned() -> Matcher {
      let learned = matcher ?? learning(library.library)
      matcher = learned
      return learned
    }
    let released = ReleasedRecords(loaded.files.map { $0.content })
    let known = answers.answers(released.numbers)
    let records = released.answered(by: known, RecordWords(reader.language))
    let overview = Overview(
      of: records, library: library.library,
      term: term ?? SessionSelection.defaultTerm(of: records, asOf: reader.today),
      asOf: reader.today,
      clusters: { issues in
        issues.isEmpty ? [] : learned().groups(of: issues, corrections: corrections)
      },
      themes: { learned().themes(of: $0) })
    return OverviewReport(
      overview, context: reader.context(library.library), matcher: matcher, answers: known,
      unreadable: loaded.skipped.map { $0.path }, accounting: loaded.intake.accounting)
  }
}

extension Suggestions {
  /// What the library and the office's own practices have for one statement.
  package init(_ text: String, _ matcher: Matcher, context: ReportContext) {
    self.init(
      text, classification: matcher.classify(text), matches: matcher.match(text),
      context: context)
  }
}

extension Library {
  /// Those names of a filter that nothing bears are an error with the names near to them, not an
  /// empty list: whoever mistypes a division would else take it for one without issues.
  package func expectNames(of filter: PlanFilter, _ sessions: LoadedSessions) throws(UseCaseError) {
    if let division = filter.division, !isKnown(division, sessions) {
      let names =
        organization.divisions.flatMap { [$0.name, $0.id] }
        + sessions.files.map { $0.session.division }
      throw .noSuchDivision(division, near: near(division, names))
    }
    if let theme = filter.theme, Vocabulary(library: self).themeID(theme) == nil {
      throw .noSuchTheme(theme, near: near(theme, themes.map { $0.name }))
    }
  }

  /// The ids of issue types that somebody names; one that there is not is an error.
  package func knownTypes(_ ids: [String]) throws(UseCaseError) -> [String] {
    for id in ids where type(id) == nil {
      throw .noSuchType(id, near: near(id, types.map { $0.id }))
    }
    return ids
  }

  private func isKnown(_ division: String, _ sessions: LoadedSessions) -> Bool {
    let wanted = folded(division).text
    let roster = organization.divisions.flatMap { [$0.id, $0.name, $0.english ?? $0.id] }
    return roster.contains { folded($0).text == wanted }
      || sessions.files.contains {
        $0.id.division == division || folded($0.session.division).text == wanted
      }
  }

  /// Up to three names like a word, the nearest first.
  func near(_ word: String, _ names: [String]) -> [String] {
    var left = names
    var found: [String] = []
    while found.count < 3, let name = closest(to: word, among: left) {
      found.append(name)
      left.removeAll { $0 == name }
    }
    return found
  }
}
