import Insight
import Records
import Release
import TestSupport
import Testing
import Text

@testable import Reports

@Suite struct DataTableTests {
  private struct Pair: Sendable {
    var name: String
    var count: Int?
  }

  private let table = DataTable(
    [
      DataColumn<Pair>("name", "名前", .text, look: .words()) { .of($0.name) },
      DataColumn("count", "数", .number, look: .number(hasBar: true)) {
        $0.count.map(FieldValue.number) ?? .none
      },
      DataColumn("long", "長い", .flag, applies: { $0.name.count > 2 }) { _ in .flag(true) },
      DataColumn("parts", "部分", .list) { pair in
        .ofList(pair.name.map { .text(String($0)) })
      },
    ],
    rows: [
      Pair(name: "=a", count: -5), Pair(name: "二\"行\n目\u{1B}", count: nil),
      Pair(name: "", count: 3),
    ])

  @Test func `JSON has an object a row, without columns that do not apply`() {
    #expect(
      table.json.compact
        == #"[{"name":"=a","count":-5,"parts":["=","a"]},"#
        + #"{"name":"二\"行\n目\u001b","count":null,"long":true,"#
        + #""parts":["二","\"","行","\n","目","\u001b"]},"#
        + #"{"name":null,"count":3,"parts":[]}]"#)
  }

  @Test func `lines of JSON begin with the version`() {
    let lines = table.jsonLines.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasPrefix(#"{"version":2,"name":"#) && $0.hasSuffix("}") })
  }

  @Test func `CSV has a line of titles and reads back as what the rows hold`() {
    let rows = CSV.rows(of: CSV.text(of: table.cells(Samples.context())))
    #expect(
      rows == [
        ["名前", "数", "長い", "部分"], ["=a", "-5", "", "=、a"],
        ["二\"行\n目␛", "", "はい", "二、\"、行、\n、目、␛"], ["", "3", "", ""],
      ])
  }

  @Test func `a reader's table has the columns that have a look, and heads between groups`() {
    let shown = table.table(Samples.context()) { row, before in
      before == nil || row.name.isEmpty ? "頭" : nil
    }
    #expect(shown.columns.map(\.title) == ["名前", "数"])
    #expect(
      shown.rows.map { $0.cells.map(\.plain) } == [
        ["頭"], ["=a", "-5"], ["二\"行\n目␛", ""], ["頭"], ["", "3"],
      ])
  }

  static let values: [(value: FieldValue, json: String, cell: String)] = [
    (
      .quantity("49.4億円", Quantity("49.4億円")),
      #"{"text":"49.4億円","number":4940000000,"unit":"円"}"#, "49.4億円"
    ),
    (.quantity("約10件", nil), #"{"text":"約10件","number":null,"unit":null}"#, "約10件"),
    (.figure(Quantity(mantissa: 43, places: 1)), "4.3", "4.3"),
    (.date(Samples.day(2026, 9, 30)), #""2026-09-30""#, "2026-09-30"),
    (.term(Term(fiscalYear: 2026, half: .second)), #""2026H2""#, "2026H2"),
    (.of(ActionState.done), #""done""#, "完了"),
    (.themes(["knowledge", "x"]), #"["knowledge","x"]"#, "属人化、x"),
    (.types(["one-knows"]), #"["one-knows"]"#, "一人しか手順を知らない"),
    (.links(.issues, [1, 2]), #"["G1","G2"]"#, "課題1、課題2"),
    (
      .list([
        .object([.init("date", .date(Samples.day(2026, 6, 1))), .init("text", .text("a"))]),
        .object([.init("text", .text("b"))]),
      ]),
      #"[{"date":"2026-06-01","text":"a"},{"text":"b"}]"#, "2026-06-01 a\nb"
    ),
  ]

  @Test(arguments: values)
  func `a value reads as data and as a cell`(value: FieldValue, json: String, cell: String) {
    #expect(value.json.compact == json)
    #expect(Samples.context().cell(value) == cell)
  }
}

/// The one shape of issues and actions.
@Suite struct EntryShapeTests {
  static let context = Samples.context()

  static func plans(_ sessions: [Session], _ context: ReportContext = context) -> Plans {
    let list = ReleasePolicy(Samples.library).list(sessions, for: .division("jinji"))
    return Plans(of: list, filter: PlanFilter(), context: context)
  }

  private func members(_ json: JSON) -> [JSON.Member] {
    if case .object(let members) = json { members } else { [] }
  }

  private func value(_ json: JSON, _ key: String) -> JSON? {
    members(json).first { $0.key == key }?.value
  }

  @Test func `every field that may leave stands in the shape, and none that may not`() {
    let data = Self.plans([FullRecord.session]).data
    let shapes = data.rows.map { data.members(of: $0) }
    for (shape, fields) in zip(
      shapes,
      [Issue.fields.rows.map { ($0.key, $0.reach) }, Action.fields.rows.map { ($0.key, $0.reach) }])
    {
      for (key, reach) in fields {
        let member = shape.first { $0.key == key }
        #expect((member != nil) == (reach > .never), "\(key)")
        #expect(member?.value != .null && member?.value != .array([]), "\(key) is empty")
      }
    }
  }

  @Test func `an issue has one shape in the report, in plans and in the lines of an export`() throws
  {
    var session = FullRecord.session
    (session.heldBack, session.release) = ([], .office)
    let released = ReleasePolicy(Samples.library).release([session], to: Secretariat.self)
    let overview = Overview(
      of: released, library: Samples.library, term: Term(fiscalYear: 2026, half: .first),
      asOf: Samples.asOf)
    let report = OverviewReport(
      overview, context: Self.context, matcher: Matcher(Samples.library)
    ).json
    guard case .array(let groups)? = value(report, "beyond"),
      case .array(let items)? = groups.compactMap({ value($0, "items") }).first(where: {
        $0 != .array([])
      })
    else { throw Missing() }
    let list = ReleasePolicy(Samples.library).list([session], for: .nobody)
    let plans = Plans(of: list, filter: PlanFilter(), context: Self.context)
    guard case .array(let rows)? = value(plans.json, "rows") else { throw Missing() }
    #expect(items.first == rows.first)
    let line = plans.jsonLines.split(separator: "\n").first.map(String.init)
    #expect(line == rows.first.map { JSON.versioned(members($0)).compact })
  }

  private struct Missing: Error {}

  static let names: [(number: String?, code: String?, ordinal: Int, name: String)] = [
    ("990001-20260420-jinji-7k2m", "990002", 1, "990001-20260420-jinji-7k2m"),
    (nil, "990002", 1, "990002-20260420-jinji"), (nil, "990002", 2, "990002-20260420-jinji-2"),
    (nil, nil, 1, "x-20260420-jinji"), (nil, "", 1, "x-20260420-jinji"),
  ]

  @Test(arguments: names)
  func `every name that leaves carries the code of the office`(
    number: String?, code: String?, ordinal: Int, name: String
  ) {
    var session = FullRecord.session
    session.id = SessionID(date: session.id.date, division: "jinji", ordinal: ordinal)
    session.recordNumber = number
    var context = Self.context
    context.library.organization.code = code
    let data = Self.plans([session], context).data
    let ids = data.rows.map { data.members(of: $0).first?.value }
    #expect(ids == [.string("\(name)/G1"), .string("\(name)/A1")])
    let issues = data.rows.last.map { data.members(of: $0) }?.first { $0.key == "issues" }
    #expect(issues?.value == .strings(["\(name)/G1"]))
  }

  @Test func `a division of fewer than five goes by its department, but not to itself`() {
    var context = Self.context
    context.library.organization.departments[0].divisions[0].staff = 4
    let own = Self.plans([FullRecord.session], context)
    #expect(own.text(as: .csv).contains(",人事課,"))
    let list = ReleasePolicy(Samples.library).list([Samples.personnel], for: .nobody)
    let others = Plans(of: list, filter: PlanFilter(), context: context)
    #expect(
      !others.text(as: .csv).contains("人事課") && others.text(as: .csv).contains(",経営管理部,経営管理部,"))
    #expect(!others.report.plainText().contains("人事課"))
    context.library.organization.departments[0].divisions[0].staff = 5
    #expect(
      Plans(of: list, filter: PlanFilter(), context: context).text(as: .csv).contains(",人事課,"))
  }

  @Test func `the rows read as recorded in CSV`() throws {
    try expectSnapshot(Self.plans([FullRecord.session]).text(as: .csv), named: "full-csv")
  }
}
