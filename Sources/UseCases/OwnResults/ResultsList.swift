import Insight
package import Records
import Release
package import Text

/// What a list of results adds to the office's own cases.
package struct AddedResults: Sendable {
  /// One case that was made of a row.
  package struct Added: Hashable, Sendable {
    package let row: Int
    package let own: Case
  }

  package fileprivate(set) var added: [Added] = []
  /// How many rows were there before.
  package fileprivate(set) var known = 0
  /// What cannot be read, and what somebody should look at, in the order of the rows.
  package fileprivate(set) var findings: [ResultFinding] = []

  package init() {}

  /// How many rows were left out.
  package var refused: Int { Set(findings.filter { $0.isError }.map { $0.place.row }).count }
}

/// Something to be said of one cell of a list of results.
package struct ResultFinding: Hashable, Sendable {
  package let place: CellPlace
  let column: ResultColumn
  let problem: Problem

  enum Problem: Hashable, Sendable {
    /// The row is left out.
    case empty, noYear(String)
    /// The row is taken; somebody should look at it.
    case notInRoster(String, near: [String])
    case smallDivision(String)
    case covered(String)
    case noType(near: [String])
  }

  package var isError: Bool {
    switch problem {
    case .empty, .noYear: true
    default: false
    }
  }
}

extension LoadedLibrary {
  /// The own cases that the rows of a list make; a row that was read before makes none.
  ///
  /// A case goes by what its row says of division, problem and practice, so that one that somebody
  /// has mended since is not made again.
  package func results(in sheet: Sheet, _ columns: ResultColumns) -> AddedResults {
    var reader = ResultReader(self, columns)
    for row in sheet.rows where row.number > columns.headRow { reader.read(row) }
    return reader.result
  }

  /// The file of a case that a row has made.
  package func change(adding added: AddedResults.Added) -> Change {
    .create("\(Paths.cases)/\(added.own.id).md", added.own.rendered(vocabulary: vocabulary))
  }
}

/// One walk over the rows of a list.
private struct ResultReader {
  let library: LoadedLibrary
  let columns: ResultColumns
  private let policy: ReleasePolicy
  private let matcher: Matcher
  private var taken: Set<String>
  private(set) var result = AddedResults()

  init(_ library: LoadedLibrary, _ columns: ResultColumns) {
    (self.library, self.columns) = (library, columns)
    (policy, matcher) = (library.policy, Matcher(library.library))
    taken = Set(library.library.cases.map { $0.id })
  }

  mutating func read(_ row: Sheet.Row) {
    let places = columns.places
    let cell = { (column: ResultColumn) in
      places[column].flatMap { $0 < row.cells.count ? row.cells[$0].text.trimmed : nil }
        ?? ""
    }
    let texts = ResultColumn.allCases.map(cell)
    guard texts.contains(where: { !$0.isEmpty }) else { return }
    var problems: [(ResultColumn, ResultFinding.Problem)] = []
    for column in ResultColumn.allCases where column.isNeeded && cell(column).isEmpty {
      problems.append((column, .empty))
    }
    let year = CivilDate.year(in: cell(.year))
    if year == nil, !cell(.year).isEmpty { problems.append((.year, .noYear(cell(.year)))) }
    guard problems.isEmpty else { return note(problems, row.number) }
    let id = Self.id(division: cell(.division), cell(.problem), cell(.practice))
    guard taken.insert(id).inserted else {
      result.known += 1
      return
    }
    var own = Case(id: id, title: title(cell(.title), practice: cell(.practice)))
    (own.organization, own.year) = (library.library.organization.name, year)
    (own.problem, own.practice) = (cell(.problem), cell(.practice))
    own.effect = cell(.effect)
    own.contact = cell(.contact).isEmpty ? nil : sanitized(cell(.contact))
    add(own, of: cell(.division), problems, row.number)
  }

  private mutating func add(
    _ own: Case, of division: String, _ problems: [(ResultColumn, ResultFinding.Problem)],
    _ row: Int
  ) {
    var problems = problems
    var cleared = policy.cleared(own)
    let (name, problem) = library.ownName(of: division)
    cleared.division = name
    if let problem { problems.append((.division, problem)) }
    if let given = own.contact, cleared.contact.map({ $0.saysLess(than: given) }) ?? true {
      problems.append((.contact, .covered(given)))
    }
    let classified = matcher.classify(cleared.problem)
    if let type = classified.groupType.flatMap({ library.library.type($0) }) {
      (cleared.types, cleared.themes) = ([type.id], [type.theme])
    } else {
      let near = classified.types.prefix(3).compactMap { library.library.type($0.id)?.id }
      problems.append((.problem, .noType(near: near)))
    }
    result.added.append(AddedResults.Added(row: row, own: cleared))
    note(problems, row)
  }

  private mutating func note(_ problems: [(ResultColumn, ResultFinding.Problem)], _ row: Int) {
    result.findings += problems.map { column, problem in
      let place = CellPlace(column: columns.places[column] ?? 0, row: row)
      return ResultFinding(place: place, column: column, problem: problem)
    }
  }

  /// The first sentence of what was done, where the list has no titles.
  private func title(_ given: String, practice: String) -> String {
    if !given.isEmpty { return sanitized(given) }
    let line = practice.split(whereSeparator: { $0.isNewline || $0 == "。" }).first ?? ""
    let title = sanitized(String(line))
    return title.count > 50 ? title.prefix(49) + "…" : title
  }

  /// `own-` and ten digits over what makes two rows the same, whatever its width and spaces.
  private static func id(division: String, _ problem: String, _ practice: String) -> String {
    let parts = [division, problem, practice].map { text in
      String(folded(text).text.filter { !$0.isWhitespace })
    }
    return "own-" + FNV(parts.joined(separator: "\n").utf8).text.prefix(10)
  }
}

extension String {
  /// Whether words of another text are missing here; spaces and signs count for nothing.
  fileprivate func saysLess(than other: String) -> Bool {
    let bare = { (text: String) in folded(text).text.filter { $0.isLetter || $0.isNumber } }
    return bare(self).count < bare(other).count
  }
}

extension LoadedLibrary {
  /// What an own case calls its division, and what somebody should look at.
  ///
  /// The name of a division of fewer than five would name its people: its department stands for it.
  func ownName(of written: String) -> (name: String, problem: ResultFinding.Problem?) {
    let organization = library.organization
    guard let division = organization.named(written) else {
      let names = organization.divisions.map { $0.name }
      return (sanitized(written), .notInRoster(written, near: library.near(written, names)))
    }
    guard let staff = division.staff, staff < 5,
      let department = organization.department(of: division.id)
    else { return (division.name, nil) }
    return (department.name, .smallDivision(division.name))
  }
}

// MARK: - What is said

extension UseCaseWords {
  /// How many cases a list has made, and how many rows were there before or cannot be read.
  package func added(_ results: AddedResults, from path: String) -> String {
    let (added, known, refused) = (results.added.count, results.known, results.refused)
    return language.say(
      ja: "\(path) から\(added)件を加えました。（前からあるもの\(known)件、読めない行\(refused)件）",
      en: "\(added) cases added from \(path) (\(known) were there, \(refused) rows cannot be read)."
    )
  }

  /// A case that was made of a row, with the type that was proposed.
  package func line(of added: AddedResults.Added, _ library: Library) -> String {
    let own = added.own
    let types = own.types.compactMap { library.type($0) }
      .map { language == .japanese ? $0.title : $0.english }
    let type =
      types.isEmpty
      ? ""
      : language.say(
        ja: "  課題の型: \(types.joined(separator: "、"))（推定）",
        en: "  type: \(types.joined(separator: ", ")) (estimated)")
    return "\(own.id)  \(own.doer)  \(own.title)\(type)"
  }

  /// Where something is to be said of a list of results, what and what to do.
  package func text(of finding: ResultFinding, in path: String) -> String {
    "\(path):\(finding.place): " + text(sentence(finding.problem, name(of: finding.column)))
  }

  private func sentence(_ problem: ResultFinding.Problem, _ column: String) -> Sentence {
    switch problem {
    case .empty:
      Sentence(
        language.say(
          ja: "「\(column)」が空なので、この行は加えていません。", en: "The \(column) is empty; the row is left out."),
        fix: language.say(ja: "書き足して、もう一度読み込んでください。", en: "fill it in and read the list again."))
    case .noYear(let text):
      Sentence(
        language.say(
          ja: "年度「\(text)」は年として読めないので、この行は加えていません。",
          en: "The year “\(text)” cannot be read; the row is left out."),
        fix: language.say(ja: "2026 か 令和8年度 の形にしてください。", en: "write it as 2026."))
    case .notInRoster(let name, let near): notInRoster(name, near)
    case .smallDivision(let name):
      Sentence(
        language.say(
          ja: "「\(name)」は5人未満なので、部局の名前で加えました。",
          en: "“\(name)” has fewer than five people; its department's name is given."), fix: "")
    case .covered(let text):
      Sentence(
        language.say(
          ja: "問合せ先「\(text)」から、人の名前や外線の番号と思われる所を除きました。",
          en:
            "What may be a person's name or an outside number was taken out of the contact “\(text)”."
        ),
        fix: language.say(
          ja: "係の名前か内線の番号にしてください。", en: "name a section or an extension."))
    case .noType(let near): noType(near)
    }
  }

  private func notInRoster(_ name: String, _ near: [String]) -> Sentence {
    Sentence(
      language.say(
        ja: "所属「\(name)」は組織の一覧にないので、書いてあるとおりに加えました。",
        en: "“\(name)” is not in the roster; it is added as written."),
      fix: near.isEmpty
        ? ""
        : language.say(
          ja: "\(near.map { "「\($0)」" }.joined(separator: "、"))のことなら、直してください。",
          en: "mend it if \(near.joined(separator: " or ")) is meant."))
  }

  private func noType(_ near: [String]) -> Sentence {
    Sentence(
      language.say(
        ja: "課題の型を1つに決められないので、空けています。",
        en: "No type of issue fits clearly; it is left open."),
      fix: near.isEmpty
        ? ""
        : language.say(
          ja: "当てはまるものを、事例のファイルに「課題の型」として書いてください。\n近いもの: \(near.joined(separator: "、"))",
          en:
            "write one that fits into the case's file as “Issue types”.\nClose to it: \(near.joined(separator: ", "))"
        ))
  }
}
