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
    let past = Past(of: "zeimu", in: sessions.sessions, replies: [])
    #expect(past.latest == id?.date)
    #expect(past.openActions.map(\.id.description) == ["2026-04-20-zeimu/A2"])
  }

  @Test func `replies are told of the latest record, once each`() throws {
    var reply = Reply(session: try #require(id), issue: 1)
    reply.text = "11月に決めます"
    let sessions = Samples.sessions([Samples.record("2026-04-20-zeimu")]).sessions
    let past = Past(of: "zeimu", in: sessions, replies: [reply])
    #expect(past.replies.map(\.text) == ["11月に決めます"])
    #expect(past.replies.map(\.from) == ["情報政策課"])
    let later = Samples.sessions([
      Samples.record("2026-04-20-zeimu"), Samples.record("2026-10-20-zeimu"),
    ]).sessions
    #expect(Past(of: "zeimu", in: later, replies: [reply]).replies.isEmpty)
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
    let change = ActionChange(try ActionID(named: "2026-04-20-zeimu/A1"), entry)
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
