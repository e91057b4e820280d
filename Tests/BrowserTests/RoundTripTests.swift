import Facilitation
import Records
import Release
import Reports
import TestSupport
import Testing
import Text

@testable import Browser
@testable import UseCases

/// An hour's way: the page for the head, 提出, 受付, a reply and a decision, and back to the division's
/// next opening.
@Suite struct RoundTripTests {
  private static let reader = Reader(language: .japanese, today: CivilDate(dayNumber: 20_788))
  private static let templates = SmallLibrary.files.map { OfficeFile($0.path, Array($0.text.utf8)) }
  private static let record = "Sessions/2026H2/2026-12-01-zeimu.md"

  private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

  /// A division's office in which an hour has been held, with an ask that was written at the desk.
  private func heldHour() throws -> PageOffice {
    let own = OfficeFile(Paths.workspace, Array("# 所属\n\n- 所属: zeimu\n".utf8))
    let office = PageOffice(Self.templates + [own], for: Self.reader)
    _ = office.begin(HourFacts("division=税務課\npeople=7\nminutes=60\nstart=840\n"))
    let typed = ["", "", "手順書がない", "", "", "", "", "誰でもできる", "", "担当者しか手順を知らない", "", "", ""]
    for line in typed + ["表を配る", "庶務係（山田）", "12/28"] {
      _ = office.answer(.line(line), elapsed: 1)
    }
    for _ in 0..<30 where !text(office.bytes(at: Self.record)).contains("記録: 開催済") {
      _ = office.answer(.line(""), elapsed: 1)
    }
    _ = office.answer(.end, elapsed: 1)
    let held = text(office.bytes(at: Self.record))
    try #require(held.contains("記録: 開催済") && held.contains("- A1: 表を配る"))
    let ask = "- G2: 様式が部局ごとに違う\n  - 範囲: 全庁\n  - 扱い: 所属外へ依頼\n  - 調整先: 情報政策課\n\n## アクション"
    let edited = held.replacing("## アクション", with: ask)
      .replacing("- 記録: 開催済", with: "- 記録: 開催済\n- 共有範囲: 庁内")
    office.put(OfficeFile(Self.record, Array(edited.utf8)))
    return office
  }

  /// 提出 of a record after its head has seen the page; the file that leaves.
  private func handOver(
    _ path: String, of office: PageOffice
  ) throws -> (file: OfficeFile, page: String) {
    let bytes = try #require(office.bytes(at: path))
    var handing = try HandingOver(
      OfficeFile(path, bytes), earlier: [], office.library, for: Self.reader)
    try handing.confirm(on: Self.reader.today)
    let handed = try handing.handed()
    for change in handed.changes {
      switch change {
      case .rewrite(let path, _, let bytes), .write(let path, let bytes):
        office.put(OfficeFile(path, bytes))
      default: Issue.record("\(change)")
      }
    }
    return (handed.file, try handing.page().plainText(width: 200))
  }

  /// 受付: a bundle lies in `Sessions/received`, replies and decisions below it; what was changed.
  private func receive(_ files: [OfficeFile], in office: PageOffice) -> Int {
    files.count { file in
      let path = "\(Paths.received)/\(file.path)"
      defer { office.put(OfficeFile(path, file.bytes)) }
      return office.bytes(at: path) != file.bytes
    }
  }

  @Test func `an hour goes out and its answers come back to the next opening`() throws {
    let division = try heldHour()
    let (bundle, page) = try handOver(Self.record, of: division)
    // The page beside the record was made at the end of the hour, of the same value.
    let printed = text(division.bytes(at: Paths.headPage(ofRecord: Self.record)))
    #expect(printed.contains("表を配る") && page.contains("表を配る"))
    for hidden in ["手順書がない", "誰でもできる", "山田"] {
      #expect(!text(bundle.bytes).contains(hidden) && !page.contains(hidden), "\(hidden)")
      #expect(!printed.contains(hidden), "\(hidden)")
    }
    let other = PageOffice(Self.templates, for: Self.reader)
    let marked = MarkedRecord("2026-11-10-jinji", division: "人事課", mark: "印甲")
    other.put(OfficeFile(marked.path, Array(marked.text.utf8)))
    let second = try handOver(marked.path, of: other).file

    let secretariat = PageOffice(Self.templates, for: Self.reader)
    #expect(receive([bundle, second], in: secretariat) == 2)
    #expect(receive([bundle, second], in: secretariat) == 0)
    #expect(secretariat.bytes(at: "Sessions/received/2026-12-01-zeimu.md") == bundle.bytes)
    #expect(secretariat.sessions.diagnostics == [])

    let published = try answerAndPublish(secretariat)
    let all = published.map { text($0.bytes) }.joined()
    for hidden in MarkedRecord.names + ["手順書がない", "誰でもできる", "山田", "満足度"] {
      #expect(!all.contains(hidden), "\(hidden)")
    }
    #expect(receive(published, in: division) == published.count)
    #expect(receive(published, in: division) == 0)
    try expectShown(in: division)
    #expect(receive(published, in: other) == published.count)
    let list = other.library.policy.list(other.sessions.sessions, for: .division("jinji"))
      .answered(by: other.answers.answers(other.sessions.numbers), .japanese)
    let plans = Plans(
      of: list, filter: PlanFilter(), context: Self.reader.context(other.library.library))
    #expect(plans.jsonLines.contains("11月に決めます"))
  }

  /// A reply and a decision to the one ask, then what everybody may have.
  private func answerAndPublish(_ office: PageOffice) throws -> [OfficeFile] {
    let list = office.library.policy.list(office.sessions.sessions, for: .nobody)
    let reply = ReplyRequest(
      to: "2026-12-01-zeimu/G2", "11月に決めます", on: Self.reader.today)
    var decision = DecisionRequest(about: "2026-12-01-zeimu/G2", .act, on: Self.reader.today)
    decision.owner = "情報政策課"
    for change in [
      try reply.change(in: list, for: Self.reader, present: { _ in nil }).change,
      try decision.change(
        in: list, for: Self.reader, shared: { _ in nil }, present: { _ in nil }
      ).change,
    ] {
      guard case .create(let path, let bytes) = change else { continue }
      office.put(OfficeFile(path, bytes))
    }
    #expect(office.answers.diagnostics(beside: office.sessions.files.map(\.outline)) == [])
    return Publication(
      of: office.sessions, office.answers, cases: [], figures: [], office.library,
      for: Self.reader, present: { _ in nil }
    ).files
  }

  private func expectShown(in office: PageOffice) throws {
    let past = Past(
      of: "zeimu", in: office.sessions.sessions,
      office.answers.answers(office.sessions.numbers), .japanese, on: Self.reader.today)
    #expect(past.unsettled.contains { $0.cause(on: Self.reader.today) == .replied })
    _ = office.begin(HourFacts("division=税務課\npeople=7\nminutes=60\nstart=960\n"))
    let screen = office.scene.compact + office.answer(.line("？"), elapsed: 1).compact
    #expect(screen.contains("11月に決めます") && screen.contains("対応方針：取り組む（情報政策課）"))
    let sessions = office.sessions
    let found = try sessions.find("2026-12-01-zeimu")
    let answers = office.answers.answers(sessions.numbers)
    let after = try RecordPage.after.report(
      of: found.session, office.library, answers: answers, for: Self.reader
    ).plainText(width: 200)
    #expect(after.contains("11月に決めます") && after.contains("対応方針：取り組む"))
  }
}
