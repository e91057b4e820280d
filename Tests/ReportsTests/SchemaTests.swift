import Foundation
import Insight
import Records
import Release
import Testing
import Text

@testable import Reports

/// Holds docs/report-schema.md to the program: what is printed stands there, and what stands there
/// is printed.
@Suite struct SchemaTests {
  /// A row of a table of the document, by its cells.
  private typealias Row = [String]

  /// The rows of the first table below a line that begins with some words.
  private func rows(below start: String) throws -> [Row] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "docs/report-schema.md"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = try #require(lines.firstIndex { $0.hasPrefix(start) }, "\(start)")
    let table = lines[place...].drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    return table.dropFirst(2).map { line in
      line.split(separator: "|").map { $0.trimmed }
    }
  }

  /// The keys in the first column.
  private func keys(_ rows: [Row]) -> [String] { rows.map { $0[0].filter { $0 != "`" } } }

  /// Each key of an object, those of objects within it behind it and a point; lists are looked
  /// through, and what stands below one of `shapes` is told elsewhere.
  private func paths(_ json: JSON, below prefix: String = "", shapes: Set<String>) -> Set<String> {
    switch json {
    case .object(let members):
      var found: Set<String> = []
      for member in members {
        let path = prefix + member.key
        let inner =
          shapes.contains(path) ? [] : paths(member.value, below: path + ".", shapes: shapes)
        // An object that is only a room for others has no row of its own.
        if case .object = member.value, !shapes.contains(path) {
          found.formUnion(inner)
        } else if inner.isEmpty || isTold(path) {
          found.formUnion(inner.union([path]))
        } else {
          found.formUnion(inner)
        }
      }
      return found
    case .array(let values):
      return values.reduce(into: []) { $0.formUnion(paths($1, below: prefix, shapes: shapes)) }
    default: return []
    }
  }

  /// Lists of objects that have a row of their own beside those of their parts.
  private func isTold(_ path: String) -> Bool {
    [
      "sessions.groups", "themes", "types.shared", "types.candidates", "beyond", "ledger",
      "actions.states", "leftOut.sent",
    ].contains(path)
  }

  private func expectColumns<Row>(
    _ japanese: [DataColumn<Row>], _ english: [DataColumn<Row>], below start: String
  ) throws {
    let expected = zip(japanese, english).map { japanese, english in
      ["`\(japanese.key)`", japanese.kind.rawValue, "\(japanese.title) / \(english.title)"]
    }
    #expect(try rows(below: start).map { Array($0.prefix(3)) } == expected)
  }

  @Test func `an issue and an action are as the document says`() throws {
    let contexts = [Samples.context(), Samples.context(.english)]
    let columns = contexts.map { EntryColumns(context: $0, own: []).all }
    let start = "## An issue, an action"
    try expectColumns(columns[0], columns[1], below: start)
    let data = EntryShapeTests.plans([FullRecord.session]).data
    for (row, column) in zip(try rows(below: start), data.columns) {
      let applies = data.rows.map { column.applies($0) }
      let owner = applies == [true, true] ? "both" : applies == [true, false] ? "issue" : "action"
      #expect(row[3] == owner, "\(column.key)")
    }
  }

  @Test func `values of several parts are as the document says`() throws {
    var told: [String: Set<String>] = [:]
    for row in try rows(below: "`themes` of an action are") {
      // What stands in parentheses are the values of a part.
      var (depth, parts) = (0, "")
      for character in row[1] {
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
        if depth == 0 { parts.append(character) }
      }
      let keys = parts.split(separator: "`").enumerated().filter { $0.offset % 2 == 0 }
        .map { String($0.element) }
      for name in row[0].split(separator: ",") {
        told[name.trimmed.filter { $0 != "`" }] = Set(keys)
      }
    }
    var found: [String: Set<String>] = [:]
    let data = EntryShapeTests.plans([FullRecord.session]).data
    for (row, owner) in zip(data.rows, ["issue", "action"]) {
      for member in data.members(of: row) {
        let name = member.key == "log" ? "log of an \(owner)" : member.key
        for object in objects(in: member.value) where !object.contains("unit") {
          found[name, default: []].formUnion(object)
        }
      }
    }
    #expect(found == told)
  }

  /// The keys of each object in a value or list.
  private func objects(in json: JSON) -> [[String]] {
    switch json {
    case .object(let members): [members.map { $0.key }]
    case .array(let values): values.flatMap(objects)
    default: []
    }
  }

  @Test func `the list of plans is as the document says`() throws {
    let json = EntryShapeTests.plans([FullRecord.session]).json
    let told = try keys(rows(below: "## plans --json"))
    #expect(paths(json, shapes: ["rows"]) == Set(told))
  }

  @Test func `the report is as the document says`() throws {
    let report = Self.report
    let told = try keys(rows(below: "## report --json"))
    let found = paths(report.json, shapes: ["beyond.items"])
    #expect(Set(told).subtracting(found) == [])
    #expect(found.subtracting(told) == [])
    let english = OverviewReportTests.report(.english)
    try expectColumns(
      OverviewReportTests.report(.japanese).columns, english.columns, below: "`report --csv` prints"
    )
  }

  /// A report in which no list is empty.
  private static let report: OverviewReport = {
    let context = Samples.context()
    let cluster: ([FiledIssue]) -> [IssueCluster] = { issues in
      let alike = issues.filter { $0.issue.types.isEmpty }.map { $0.id }
      let typed = issues.filter { !$0.issue.types.isEmpty }.map { $0.id }
      return [
        IssueCluster(id: "new", name: .given("新しい"), type: nil, members: alike),
        IssueCluster(
          id: "one-knows", name: .typeTitle("one-knows"), type: "one-knows", members: typed),
      ]
    }
    let overview = Overview(
      of: ReleasePolicy(context.library).release(
        [Samples.property, Samples.personnel], to: Secretariat.self), library: context.library,
      term: Term(fiscalYear: 2026, half: .first), asOf: Samples.asOf, clusters: cluster)
    var accounting = Accounting()
    accounting.add(
      .unreadable,
      sent: .init(division: "jinji", file: "Sessions/x.md", kind: .unreadable, term: nil))
    return OverviewReport(
      overview, context: context, matcher: Matcher(context.library), accounting: accounting)
  }()

  @Test func `cases, suggestions and problems are as the document says`() throws {
    let contexts = [Samples.context(), Samples.context(.english)]
    let cases = contexts.map { CaseList(words: "", context: $0).data.columns }
    try expectColumns(cases[0], cases[1], below: "## cases --json")
    let found = contexts.map { Suggestions.data(of: [], context: $0).columns }
    try expectColumns(found[0], found[1], below: "`suggest --csv` prints")
    let problems = Language.allCases.map { ProblemTable([], in: $0).data.columns }
    try expectColumns(problems[0], problems[1], below: "## check --json")
  }

  @Test func `one line a statement is as the document says`() throws {
    let context = Samples.context()
    let matcher = Matcher(context.library)
    let text = "手順を知る人が一人しかいない"
    var match = try #require(matcher.match(text).first)
    let word = Excerpt(text: "手順", range: 0..<6)
    match.reasons += [.sentence(CaseSentence(text: "手順書を作った。", word: word)), .words([word])]
    let suggestions = Suggestions(
      text, classification: matcher.classify(text), matches: [match], context: context)
    let told = try keys(rows(below: "## suggest --json"))
    #expect(paths(suggestions.json, shapes: []) == Set(told))
  }

  @Test func `the measures are as the document says`() throws {
    let context = Samples.context()
    let judged = [
      JudgedStatement(text: "様式がばらばら", themes: ["knowledge"], grades: ["town-manuals": 2])
    ]
    let report = JudgingReport(
      Judging(judged, matcher: Matcher(context.library)), carried: nil, showsWorst: true,
      context: context)
    let told = try keys(rows(below: "## cases test --json"))
    #expect(paths(report.json, shapes: []) == Set(told))
  }

  @Test func `every object of the program's own begins with the version`() {
    let context = Samples.context()
    let shapes = [
      EntryShapeTests.plans([]).json, Self.report.json, CaseList(words: "", context: context).json,
    ]
    for json in shapes { #expect(json.compact.hasPrefix(#"{"version":2,"#)) }
  }
}
