import Records
import Testing

@testable import UseCases

/// Records that were held and wait for their head.
@Suite struct WaitingTests {
  private static let unconfirmed = "- 所属長確認: 2026-05-01\n"

  /// A sample record with one line in place of another.
  private func record(
    _ name: String, replacing line: String = unconfirmed, by other: String
  ) -> OfficeFile {
    let file = Samples.record(name)
    let text = String(decoding: file.bytes, as: UTF8.self)
    return Samples.file(file.path, text.replacing(line, with: other))
  }

  @Test func `wait until they are confirmed, copies and samples never`() {
    let files = [
      record("2026-04-20-zeimu", by: ""), Samples.record("2026-05-20-zeimu"),
      record("2026-06-20-zeimu", by: "- 見本: はい\n"), record("2026-07-20-zeimu", by: "- 共有: 1\n"),
      record(
        "2026-08-20-zeimu", replacing: "- 記録: 開催済\n- 所属長確認: 2026-05-01\n",
        by: "- 記録: 作成中\n"),
    ]
    let waiting = UnfinishedHour.waiting(in: Samples.sessions(files))
    #expect(waiting == [UnfinishedHour(record: files[0].path, isHeld: true)])
  }

  @Test(arguments: [
    ("Sessions/2026-12-01-zeimu.md", true), ("Sessions/2026-10-02-zeimu.md", true),
    ("Sessions/2026-10-01-zeimu.md", false), ("Sessions/2026-12-02-zeimu.md", false),
    ("Sessions/.2026-12-01-zeimu.hour", false),
  ])
  func `are offered for sixty days`(path: String, isOffered: Bool) {
    #expect(UnfinishedHour.mayWait(path, on: Samples.reader.today) == isOffered)
  }
}
