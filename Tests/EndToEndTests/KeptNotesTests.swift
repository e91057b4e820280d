import TestSupport
import Testing

/// What the roster says of slips (付箋の保存) is carried out when the meeting is closed.
@Suite(.timeLimit(.minutes(30)))
struct KeptNotesTests {
  /// A good thing, a slip that an issue takes up, one that none does, and an ideal.
  private static let slips = ["朝の打合せが短い", "手順書がない甲の仕事", "雨の日に机が濡れる", "誰でも手順どおりに進む"]
  private static let lines =
    ["", slips[0], "", "", "", slips[1], slips[2], "", "", "", "", slips[3], ""]
    + ["手順書を書く時間がない", "", "", "", "手順書を1枚書く", "庶務係", "12/25", "", "", "", "", "", ""]

  @Test(arguments: [
    (kept: "残さない", gone: slips), ("課題になったもの", [slips[2]]), ("残す", []),
  ])
  func `no byte of a slip that was not to stay remains in any file`(
    kept: String, gone: [String]
  ) throws {
    let place = try Workplace(library: .small)
    try place.write(
      "# 県庁\n\n- 付箋の保存: \(kept)\n\n## 総務部\n\n- zeimu: 税務課\n", to: "Templates/organization.md")
    let run = try place.run(
      "run", "--new", "--language", "ja", "--division", "税務課", "--people", "5", "--minutes", "30",
      input: Self.lines.map { $0 + "\n" }.joined())
    let record = try place.read("Sessions/2026H2/2026-12-01-zeimu.md")
    #expect(run.status == 0 && record.contains("- 記録: 開催済\n"), "\(run.errors)")
    #expect(try place.places(of: gone) == [])
    let left = Self.slips.filter { !gone.contains($0) }
    for slip in left { #expect(record.contains(slip), "\(slip)") }
    #expect(record.contains("- 付箋の保存: \(kept)\n") == (kept != "残す"))
    let check = try place.run("check")
    #expect((check.output, check.status) == ("", 0))
  }

  @Test(arguments: [2, 6, 7, 12, 14, lines.count])
  func `where slips stay on paper no byte of them is ever in a file`(answers: Int) throws {
    let place = try Workplace(library: .small)
    let run = try place.run(
      "run", "--new", "--language", "ja", "--division", "税務課", "--people", "5", "--minutes", "30",
      "--notes-on-paper", input: Self.lines.prefix(answers).map { $0 + "\n" }.joined())
    #expect(run.status == 0 && run.errors.contains("ファイルに書きません"), "\(run.errors)")
    #expect(try place.places(of: Self.slips) == [])
    let record = try place.read("Sessions/2026H2/2026-12-01-zeimu.md")
    #expect(record.contains("- 記録: 開催済\n") == (answers == Self.lines.count))
    let again = try place.run("run", "--continue", "--language", "ja")
    #expect(again.status == 0, "\(again.errors)")
  }
}
