import Facilitation
import Insight
import Records
import Release
import TestSupport
import Testing
import Text

@testable import UseCases

/// What an hour finds of earlier ones, and which were broken off.
@Suite struct HistoryTests {
  private let id = SessionID("2026-04-20-zeimu")

  @Test func `a division's past is its own held records alone`() throws {
    let sessions = Samples.sessions([
      Samples.record("2026-04-20-zeimu"), Samples.record("2026-05-20-zeimu", state: "作成中"),
      Samples.record("2026-06-20-jinji"),
    ])
    let past = Past(
      of: "zeimu", in: sessions.sessions, replies: [], on: Samples.reader.today)
    #expect(past.latest == id?.date)
    #expect(
      past.unsettled.map(\.id.description) == ["2026-04-20-zeimu/A2", "2026-04-20-zeimu/G1"])
  }

  @Test func `a division's past is also that of the divisions it came from`() throws {
    let roster =
      "# 県\n\n## 部\n\n- a: 甲課\n  - 終了: 2026H1\n- b: 乙課\n  - 旧: a\n  - 終了: 2026H2\n"
      + "- c: 丙課\n  - 旧: b, d\n- d: 丁課\n  - 終了: 2026H2\n- e: 戊課\n"
    let organization = Organization.read(bytes: Array(roster.utf8), file: "organization.md").value
    #expect(organization.predecessors(of: "c") == ["a", "b", "d"])
    #expect(organization.predecessors(of: "e").isEmpty)
    let sessions = Samples.sessions(
      ["a", "d", "e", "c"].map { Samples.record("2026-04-20-\($0)") }
    ).sessions
    let past = Past(
      of: "c", formerly: organization.predecessors(of: "c"), in: sessions, replies: [],
      on: Samples.reader.today)
    #expect(Set(past.unsettled.map { $0.id.session.division }) == ["a", "c", "d"])
    #expect(past.unsettled.count == Set(past.unsettled.map { $0.id }).count)
  }

  @Test func `a division has the terms between those it came from and its last`() throws {
    let roster =
      "# 県\n\n## 部\n\n- a: 甲課\n  - 終了: 2026H1\n- b: 乙課\n  - 旧: a\n  - 終了: 2026H2\n"
      + "- c: 丙課\n  - 旧: c, a\n"
    let organization = Organization.read(bytes: Array(roster.utf8), file: "organization.md").value
    let terms = try ["2026H1", "2026H2", "2027H1"].map { try #require(Term(id: $0)) }
    let found = organization.divisions.map { division in
      terms.map { organization.has(division, in: $0) }
    }
    #expect(found == [[true, false, false], [false, true, false], [true, true, true]])
  }

  /// What comes back of records, in which a text stands in place of another.
  private func unsettled(
    _ names: [String], _ old: String = "", _ new: String = "", _ replies: [Reply] = []
  ) -> [String] {
    let files = names.map { name in
      let file = Samples.record(name)
      let text = String(decoding: file.bytes, as: UTF8.self)
      return Samples.file(file.path, old.isEmpty ? text : text.replacing(old, with: new))
    }
    let today = Samples.reader.today
    return Past(
      of: "zeimu", in: Samples.sessions(files).sessions, replies: replies, on: today
    ).unsettled.map { "\($0.id) \($0.cause(on: today))" }
  }

  @Test func `a reply comes back until it is settled, however old its meeting`() throws {
    var reply = Reply(session: try #require(id), issue: 1)
    reply.text = "11月に決めます"
    let names = ["2026-04-20-zeimu", "2026-10-20-zeimu"]
    #expect(
      unsettled(names, "", "", [reply]).filter { $0.contains("G1") }
        == ["2026-04-20-zeimu/G1 replied", "2026-10-20-zeimu/G1 asked"])
    let settled = "調整先: 情報政策課\n  - 2026-11-01 回答済"
    #expect(!unsettled(names, "調整先: 情報政策課", settled, [reply]).contains { $0.contains("G1") })
  }

  @Test(arguments: [
    ("扱い: 次回", true), ("扱い: 所属外へ依頼", true), ("扱い: 取り組む", false),
    ("扱い: 見送り", false), ("扱い: 見送り\n  - 2026-06-01 次回", true),
    ("扱い: 次回\n  - 2026-06-01 取り上げた: 2026-06-01-zeimu", false),
    ("扱い: 次回\n  - 2026-06-01 見送り: 要らない", false),
  ])
  func `an issue comes back as its handling and its latest line say`(
    _ lines: String, _ comesBack: Bool
  ) {
    let found = unsettled(["2026-04-20-zeimu"], "調整先: 情報政策課", lines)
    #expect(found.contains { $0.contains("G1") } == comesBack)
  }

  @Test(arguments: [
    ("- 2026-06-02 進行中", "undated"), ("- 期限: 2026-06-30\n  - 2026-06-02 進行中", "late"),
    ("- 期限: 2027-06-30", "open"), ("- 2026-06-02 見直し", "unreplaced"),
    ("- 2026-06-02 完了", nil), ("- 2026-06-02 中止", nil),
  ])
  func `an action comes back until it is closed or replaced`(_ lines: String, _ cause: String?) {
    let found = unsettled(["2026-04-20-zeimu"], "- 2026-06-02 進行中", lines)
    #expect(found.first { $0.contains("A2") } == cause.map { "2026-04-20-zeimu/A2 \($0)" })
  }

  @Test func `an action that another one has replaced does not come back`() {
    let first = Samples.record("2026-04-20-zeimu")
    let text = String(decoding: first.bytes, as: UTF8.self)
      .replacing("2026-06-02 進行中", with: "2026-06-02 見直し")
    let later = String(decoding: Samples.record("2026-10-20-zeimu").bytes, as: UTF8.self)
      .replacing("- 2026-06-02 進行中", with: "- 元: 2026-04-20-zeimu/A2")
    let sessions = Samples.sessions([
      Samples.file(first.path, text), Samples.file("Sessions/2026-10-20-zeimu.md", later),
    ]).sessions
    let past = Past(of: "zeimu", in: sessions, replies: [], on: Samples.reader.today)
    #expect(!past.unsettled.contains { "\($0.id)" == "2026-04-20-zeimu/A2" })
  }

  @Test func `a line on an issue is written into its own record, once`() throws {
    let file = Samples.record("2026-04-20-zeimu")
    let id = try #require(IssueID("2026-04-20-zeimu/G1"))
    let line = IssueLine(date: Samples.reader.today, step: .next, text: "11月に決まる")
    let change = EntryChange(id, line, isOnce: true)
    guard case .rewrite(_, _, let once) = try change.change(to: file, vocabulary: .empty),
      case .rewrite(_, _, let twice) = try change.change(
        to: OfficeFile(file.path, once), vocabulary: .empty)
    else {
      Issue.record("no rewriting")
      return
    }
    #expect(String(decoding: once, as: UTF8.self).contains("\(line.date) 次回: 11月に決まる"))
    #expect(once == twice)
  }

  @Test func `an hour that goes on is not told as an earlier one`() {
    let sessions = Samples.sessions([
      Samples.record("2026-04-20-zeimu"), Samples.record("2026-05-20-zeimu", state: "作成中"),
    ]).sessions
    let list = Samples.library.policy.list(sessions, for: .division("zeimu"))
    let found = Self.matcher.earlier(Self.issue, in: list)
    #expect(found.map(\.issue.session.description) == ["2026-04-20-zeimu"])
  }

  @Test func `of what was tried elsewhere nothing is the division's own`() {
    let sessions = Samples.sessions([
      Samples.record("2026-04-20-zeimu", result: "自分で"),
      Samples.record("2026-05-20-jinji", result: "ほかで"),
    ]).sessions
    let released = Samples.library.policy.release(sessions, to: Everybody.self).released
    let found = Self.matcher.elsewhere(Self.issue, of: "jinji", in: released)
    #expect(found.contains { $0.result == "自分で" })
    #expect(!found.contains { $0.result == "ほかで" })
  }

  @Test(arguments: [
    (share: "副担当が一度やってみる手順書の作り方", own: "jinji", found: ["税務課"]),
    (share: "副担当が一度やってみる手順書の作り方", own: "zeimu", found: []),
    (share: "庁舎の花壇に水をやる当番", own: "jinji", found: []),
  ])
  func `whoever offers to show something that meets an issue is named`(
    share: String, own: String, found: [String]
  ) {
    let record = Samples.record("2026-04-20-zeimu")
    let text = String(decoding: record.bytes, as: UTF8.self)
      .replacing("- 所属:", with: "- 紹介できる工夫: \(share)\n- 所属:")
    let sessions = Samples.sessions([Samples.file(record.path, text)]).sessions
    let released = Samples.library.policy.release(sessions, to: Everybody.self).released
    #expect(Self.learned.offered(Self.shown, of: own, in: released).map(\.division) == found)
    let kept = text.replacing("- 所属長確認: 2026-05-01\n", with: "")
    let withheld = Samples.library.policy.release(
      Samples.sessions([Samples.file(record.path, kept)]).sessions, to: Everybody.self
    ).released
    #expect(Self.learned.offered(Self.shown, of: "jinji", in: withheld).isEmpty)
  }

  @Test func `only what was done and says its result is proven`() {
    let unfinished = Samples.record("2026-05-20-jinji")
    let text = String(decoding: unfinished.bytes, as: UTF8.self)
      .replacing("2026-06-01 完了", with: "2026-06-01 進行中")
    let sessions = Samples.sessions([
      Samples.record("2026-04-20-zeimu"), Samples.file(unfinished.path, text),
    ]).sessions
    let released = Samples.library.policy.release(sessions, to: Everybody.self).released
    #expect(released.count == 2)
    #expect(Case.proven(in: released).map(\.id) == ["2026-04-20-zeimu-A1"])
  }

  @Test func `what was received takes no line`() throws {
    let file = Samples.file(
      "Sessions/received/2026-04-20-zeimu.md",
      "# 題\n\n- 共有: 1\n- 所属: 税務課\n\n## アクション\n\n- A1: 表\n")
    let entry = LogEntry(date: Samples.reader.today, state: .done)
    let change = EntryChange(try ActionID(named: "2026-04-20-zeimu/A1"), entry)
    #expect(throws: UseCaseError.received(file.path)) {
      try change.change(to: file, vocabulary: .empty)
    }
  }

  /// What a library of many types has learned; one of a single type tells nothing apart.
  private static let learned = Matcher(
    LoadedLibrary(
      carried: SmallLibrary.files.map { Samples.file($0.path, $0.text) }
        + [Samples.file("Templates/themes.md", "# テーマ\n\n- person: 属人化\n")], own: []
    ).library)
  private static let shown = Records.Issue(number: 1, text: "手順書がなく、副担当が代わりに処理できない")

  private static let matcher = Matcher(Samples.library.library)
  private static let issue = Records.Issue(number: 1, text: "手順を知る人が1人だけ")

  @Test func `an hour broken off is known by its side file, wherever its record lies`() {
    let beside = ["Sessions/a/2026-04-20-b.md", "Sessions/a/.2026-04-20-b.hour"]
    #expect(
      UnfinishedHour.withSideFile(among: beside)
        == [UnfinishedHour(record: beside[0], side: beside[1])])
    let apart = ["Sessions/c/2026-04-20-b.md", "Sessions/a/.2026-04-20-b.hour"]
    #expect(
      UnfinishedHour.withSideFile(among: apart)
        == [UnfinishedHour(record: apart[0], side: apart[1])])
    #expect(UnfinishedHour.withSideFile(among: ["Sessions/a/.2026-04-20-b.hour"]).isEmpty)
  }

  @Test func `one whose side file is lost is found among the open records`() {
    let files = [
      Samples.record("2026-04-20-zeimu"), Samples.record("2026-05-20-zeimu", state: "作成中"),
    ]
    let hours = UnfinishedHour.all(among: files.map(\.path), Samples.sessions(files))
    #expect(hours == [UnfinishedHour(record: "Sessions/2026-05-20-zeimu.md")])
    #expect(
      hours[0].name(Samples.library.library.organization, RecordWords(.japanese)).hasPrefix(
        "税務課  令和8年5月20日"))
  }

  @Test(arguments: [("zeimu", true), ("税務課", true), ("jinji", false), (nil, true)])
  func `hours are chosen by division`(division: String?, isOf: Bool) {
    let hour = UnfinishedHour(record: "Sessions/2026-05-20-zeimu.md")
    #expect(hour.isOf(division, in: Samples.library.library.organization) == isOf)
  }
}
