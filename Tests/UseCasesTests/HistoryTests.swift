import Facilitation
import Records
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
