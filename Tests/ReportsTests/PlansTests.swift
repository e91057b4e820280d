import Records
import Release
import Reports
import TestSupport
import Testing
import Text

@Suite struct PlansTests {
  private func ids(_ change: (inout PlanFilter) -> Void) -> [String] {
    var filter = PlanFilter()
    change(&filter)
    return Plans(
      of: Samples.list([Samples.property, Samples.personnel]), filter: filter,
      context: Samples.context()
    ).rows.map { String($0.id.dropFirst("2026-00-00-".count)) }
  }

  static let filters:
    [(name: String, change: @Sendable (inout PlanFilter) -> Void, ids: [String])] =
      [
        ("kind", { $0.kind = .action }, ["jinji/A1", "jinji/A2"]),
        ("division by name", { $0.division = "管財課" }, ["kanzai/G1", "kanzai/G2"]),
        ("division by id", { $0.division = "KANZAI" }, ["kanzai/G1", "kanzai/G2"]),
        ("owner", { $0.owner = "給与" }, ["jinji/A1"]),
        (
          "theme, of an action by its issue", { $0.theme = "属人化" },
          ["jinji/G1", "jinji/A1", "kanzai/G1"]
        ),
        ("state", { $0.state = .stuck }, ["jinji/A2"]),
        ("overdue", { $0.overdueOnly = true }, ["jinji/G2", "jinji/A2"]),
        ("due before", { $0.dueBefore = Samples.day(2026, 9, 30) }, ["jinji/G2"]),
        ("term", { $0.term = Term(fiscalYear: 2026, half: .second) }, []),
        ("words without spaces", { $0.words = "様式が部局" }, ["jinji/G2"]),
        ("every word", { $0.words = "届出　１０件" }, ["jinji/A1"]),
        ("words of a dated line, which stays inside", { $0.words = "繁忙期" }, []),
        ("a word that stands nowhere", { $0.words = "届出 火星" }, []),
      ]

  @Test(arguments: filters)
  func `a filter keeps what it asks for`(
    name: String, change: @Sendable (inout PlanFilter) -> Void, expected: [String]
  ) {
    #expect(ids(change) == expected, "\(name)")
  }

  @Test func `what is overdue is listed with what has no date or waits to be replaced`() {
    var session = Samples.personnel
    session.actions[1].log = [LogEntry(date: Samples.day(2026, 7, 1), state: .changed)]
    session.actions.append(Action(number: 3, text: "鍵を1つ増やす"))
    var filter = PlanFilter()
    (filter.overdueOnly, filter.kind) = (true, .action)
    func plans(_ sessions: [Session]) -> Plans {
      Plans(of: Samples.list(sessions), filter: filter, context: Samples.context())
    }
    let text = plans([session]).report.plainText()
    #expect(text.contains("2件、期限や後継のないもの2件"))
    #expect(text.contains("後継なし") && text.contains("期限なし"))
    var later = Samples.session("jinji", "人事課", Samples.day(2026, 10, 1), participants: 5)
    var successor = Action(number: 1, text: "照会の項目を減らす")
    (successor.from, successor.due) = (
      ActionID(session: session.id, number: 2), Samples.day(2027, 3, 31)
    )
    (later.actions, later.confirmed) = ([successor], Samples.day(2026, 10, 2))
    #expect(plans([session, later]).rows.map(\.id) == ["2026-04-20-jinji/A3"])
  }

  @Test func `every word of an issue or action is found, each by its field`() {
    let rows = EntryShapeTests.plans([FullRecord.session]).rows
    let words = FileWords(.japanese, vocabulary: Vocabulary(library: Samples.library))
    expectFound(
      Records.Issue.fields.rows.map {
        ($0.key, $0.value(FullRecord.session.issues[0]).texts(words))
      }, rows[0].id)
    expectFound(
      Action.fields.rows.map { ($0.key, $0.value(FullRecord.session.actions[0]).texts(words)) },
      rows[1].id)
  }

  private func expectFound(_ fields: [(key: String, texts: [String])], _ row: String) {
    for field in fields {
      for text in field.texts {
        var filter = PlanFilter()
        filter.words = text
        let list = ReleasePolicy(Samples.library).list(
          [FullRecord.session], for: .division("jinji"))
        let found = Plans(of: list, filter: filter, context: Samples.context()).rows.map(\.id)
        #expect(found.contains(row), "\(field.key): \(text)")
      }
    }
  }

  @Test func `a theme finds what it is counted under too, marked as an estimate`() throws {
    var session = Samples.personnel
    for index in session.issues.indices { session.issues[index].themes = [] }
    let list = Samples.list([session, Samples.property])
    var filter = PlanFilter()
    filter.theme = "属人化"
    func plans(_ themes: @escaping (Records.Issue) -> [String]) -> Plans {
      Plans(of: list, filter: filter, context: Samples.context(), themes: themes)
    }
    let written = plans { $0.themes }
    #expect(written.rows.map(\.id) == ["\(Samples.property.id)/G1"])
    #expect(!written.report.plainText().contains("推定"))
    let theme = try #require(Samples.property.issues[0].themes.first)
    let counted = plans { $0.themes.isEmpty && $0.number == 1 ? [theme] : $0.themes }
    let ids = counted.rows.map(\.id)
    #expect(ids.contains("\(session.id)/G1") && ids.contains("\(session.id)/A1"))
    #expect(ids.count == 3 && counted.report.plainText().contains("（推定）"))
    #expect(counted.json.compact.contains("\"estimatedThemes\":[\"\(theme)\"]"))
    #expect(
      !Plans(of: list, filter: PlanFilter(), context: Samples.context()).json.compact
        .contains("estimatedThemes"))
  }

  @Test func `the list does not depend on the order of the files`() {
    let sessions = [Samples.property, Samples.personnel]
    let lists = [sessions, sessions.reversed()].map {
      Plans(of: Samples.list($0), filter: PlanFilter(), context: Samples.context()).json.compact
    }
    #expect(lists[0] == lists[1])
  }

  @Test func `a column is shown when something stands in it and left out otherwise`() {
    let (full, bare) = (text(of: [Samples.personnel]), text(of: [Samples.property]))
    #expect(full.contains("期限") && full.contains("担当"))
    #expect(!bare.contains("期限") && !bare.contains("担当") && bare.contains("状態"))
  }

  private func text(of sessions: [Session]) -> String {
    Plans(of: Samples.list(sessions), filter: PlanFilter(), context: Samples.context()).report
      .plainText()
  }

  @Test(arguments: [("人事課", "Personnel Division"), ("人事の会", "人事の会")])
  func `a division is named in the reader's language when the record uses the roster's name`(
    written: String, shown: String
  ) {
    var context = Samples.context(.english)
    context.library.organization.departments[0].divisions[0].english = "Personnel Division"
    var session = Samples.personnel
    session.division = written
    let plans = Plans(of: Samples.list([session]), filter: PlanFilter(), context: context)
    #expect(plans.report.plainText().contains("  \(shown)  2026-04-20-jinji"))
  }

  @Test func `the list reads as recorded`() throws {
    let plans = Plans(
      of: Samples.list([Samples.property, Samples.personnel]), filter: PlanFilter(),
      context: Samples.context())
    try expectSnapshot(plans.report.plainText() + plans.json.pretty, named: "plans")
  }
}
