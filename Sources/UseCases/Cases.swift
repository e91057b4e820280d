package import Insight
package import Records
import Release
package import Reports
import Text

extension LoadedLibrary {
  /// The library with what divisions of this office have proven as cases beside it.
  ///
  /// Only what every division may read, without names; made-up sessions prove nothing.
  package func withPractices(of sessions: LoadedSessions) -> Library {
    let records = policy.release(sessions.sessions, to: Everybody.self)
    var library = library
    library.cases += Case.proven(in: records.released.filter { !$0.head.isSample })
    return library
  }
}

extension Library {
  /// The case of an id.
  package func found(_ id: String) throws(UseCaseError) -> Case {
    guard let found = self.case(id) else { throw .noSuchCase(id) }
    return found
  }

  /// Whether it finds the same for every statement as another, since it says the same.
  package func findsAlike(_ other: Library) -> Bool {
    themes == other.themes && types == other.types && cases == other.cases
  }
}

// MARK: - A case of one's own

/// What somebody tells of an own case; what is nil was not told yet.
package struct CaseDraft: Hashable, Sendable {
  package var title: String?
  package var organization: String?
  package var division: String?
  package var year: Int?
  package var problem: String?
  package var practice: String?
  package var effect: String?
  /// A post or an extension.
  package var contact: String?
  package var points: String?
  package var voices: [String] = []
  /// Ids of issue types; empty while nobody chose.
  package var types: [String] = []

  package init() {}

  /// Whether there is what a case cannot do without.
  package var isEnough: Bool { title != nil && problem != nil && practice != nil }

  /// What the case says of the trouble, for finding out where it belongs.
  var trouble: String { ([problem ?? ""] + voices).joined(separator: "。") }
}

extension CaseDraft {
  /// Takes the type that shows clearly, if one does, where nobody is asked for one.
  package mutating func proposeType(from library: Library) {
    guard types.isEmpty else { return }
    types = Matcher(library).classify(trouble).groupType.map { [$0] } ?? []
  }
}

extension LoadedLibrary {
  /// The file of a new case under the first free name of the year.
  package func change(adding draft: CaseDraft, on day: CivilDate) -> Change {
    var new = Case(id: freeCaseID(day), title: draft.title ?? "")
    new.organization = draft.organization ?? library.organization.name
    (new.division, new.year, new.contact) = (draft.division, draft.year, draft.contact)
    (new.problem, new.practice) = (draft.problem ?? "", draft.practice ?? "")
    (new.effect, new.points) = (draft.effect ?? "", draft.points ?? "")
    (new.voices, new.types) = (draft.voices, draft.types.sorted())
    let themes = new.types.compactMap { library.type($0)?.theme }
    new.themes = library.themes.map { $0.id }.filter(themes.contains)
    let cleared = policy.cleared(new)
    return .create("\(Paths.cases)/\(cleared.id).md", cleared.rendered(vocabulary: vocabulary))
  }

  /// `own-2026-1`, with the first number that is free.
  private func freeCaseID(_ day: CivilDate) -> String {
    let taken = Set(library.cases.map { $0.id })
    var number = 1
    while taken.contains("own-\(day.year)-\(number)") { number += 1 }
    return "own-\(day.year)-\(number)"
  }
}

extension CivilDate {
  /// Reads the year of a case as people type it: `2026`, `２０２６年度`, `令和8年`, `R8`, `平成元年`;
  /// nil for anything else.
  package static func year(in text: String) -> Int? {
    let text = String(text.foldedAnswer.map { $0 == "元" ? "1" : $0 })
    let eras = [("令和", 2018), ("r", 2018), ("平成", 1988), ("h", 1988)]
    let era = eras.first { text.hasPrefix($0.0) }
    let rest = text.dropFirst(era?.0.count ?? 0)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard ["", "年", "年度"].contains(String(rest.dropFirst(digits.count))),
      let number = Int(digits), number < 10_000
    else { return nil }
    let year = number + (era?.1 ?? 0)
    return (1900...2100).contains(year) ? year : nil
  }
}

// MARK: - Judged statements

extension LoadedLibrary {
  /// What the statements of a file say about the library, beside the one that the program carries;
  /// what is wrong in the file comes with it.
  package func judging(
    _ file: OfficeFile, beside carried: Library, showsWorst: Bool, context: ReportContext
  ) throws(UseCaseError) -> (report: JudgingReport?, findings: [JudgedFile.Finding]) {
    let judged = JudgedFile(try HandedIn.text(of: file), vocabulary: vocabulary)
    guard !judged.statements.isEmpty else {
      if judged.findings.isEmpty { throw .nothingJudged(file.path) }
      return (nil, judged.findings)
    }
    let report = JudgingReport(
      Judging(judged.statements, matcher: Matcher(library)),
      carried: library.findsAlike(carried)
        ? nil : Judging(judged.statements, matcher: Matcher(carried)),
      showsWorst: showsWorst, context: context)
    return (report, judged.findings)
  }
}

extension UseCaseWords {
  /// Where something is wrong in a file of judged statements, what and what to do.
  package func text(of finding: JudgedFile.Finding, in path: String) -> String {
    "\(path):\(finding.row): " + text(sentence(finding.problem))
  }

  private func sentence(_ problem: JudgedFile.Problem) -> Sentence {
    switch problem {
    case .missingColumn(let column): missing(name(column))
    case .noText:
      Sentence(
        language.say(ja: "文が空です。", en: "The statement is empty."),
        fix: language.say(ja: "困りごとの文を書くか、この行を消してください。", en: "write one, or remove the row."))
    case .nothingExpected:
      Sentence(
        language.say(ja: "事例もテーマも書いてありません。", en: "Neither a case nor a theme is named."),
        fix: language.say(
          ja: "合う事例のIDかテーマを書くか、この行を消してください。",
          en: "name one that fits, or remove the row."))
    case .unknownCase(let id, let near): unknownCase(id, hint(near))
    case .unknownTheme(let name, let near): unknownTheme(name, hint(near))
    case .unknownGrade(let item):
      Sentence(
        language.say(
          ja: "「\(item)」の「:」の後が読めません。",
          en: "What follows the colon in “\(item)” cannot be read."),
        fix: language.say(
          ja: "よく合う事例はIDだけ、一部だけ合う事例はIDの後に「:1」と書いてください。",
          en: "write the id alone for a case that fits well, and “:1” after one that helps in part."
        ))
    }
  }

  private func missing(_ column: String) -> Sentence {
    Sentence(
      language.say(ja: "「\(column)」の列がありません。", en: "There is no column “\(column)”."),
      fix: language.say(
        ja: "1行目に「文,事例,テーマ」と書き、その下に中身を並べてください。",
        en: "write “text,cases,theme” in the first row, and what belongs there below."))
  }

  private func unknownCase(_ id: String, _ hint: String) -> Sentence {
    Sentence(
      language.say(ja: "「\(id)」という事例はありません。", en: "There is no case “\(id)”."),
      fix: hint
        + language.say(
          ja: "aritai cases 言葉 で探し、IDを書いてください。",
          en: "find it with aritai cases WORDS and use its id."))
  }

  private func unknownTheme(_ name: String, _ hint: String) -> Sentence {
    Sentence(
      language.say(ja: "「\(name)」というテーマはありません。", en: "There is no theme “\(name)”."),
      fix: hint
        + language.say(
          ja: "Templates/themes.md にある名前を書いてください。",
          en: "use a name from Templates/themes.md."))
  }

  private func hint(_ near: String?) -> String {
    near.map { language.say(ja: "「\($0)」のことですか。", en: "did you mean “\($0)”? If not, ") } ?? ""
  }

  private func name(_ column: JudgedFile.Column) -> String {
    switch column {
    case .text: language.say(ja: "文", en: "text")
    case .cases: language.say(ja: "事例", en: "cases")
    case .theme: language.say(ja: "テーマ", en: "theme")
    }
  }
}
