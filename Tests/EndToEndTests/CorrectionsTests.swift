import TestSupport
import Testing

/// `corrections.txt`, in which HR sorts the groups of the report.
@Suite struct CorrectionsTests {
  /// Runs the report, or another command, over two divisions that share one type; a third issue has a
  /// type of its own, and two have none.
  private func run(_ arguments: [String], corrections: String?) throws -> Program.Run {
    let place = try Workplace(library: .small)
    try place.write(
      record("人事課", ["G1: 電話で手が止まる", "  - 課題の型: internal-inquiries", "G2: 卓球台"]),
      to: "Sessions/2026-04-20-jinji.md")
    try place.write(
      record(
        "財政課",
        ["G1: 電話が鳴る", "  - 課題の型: internal-inquiries", "G2: 卓球台。", "G3: 会議が長い"]
          + ["  - 課題の型: meetings-too-many"]),
      to: "Sessions/2026-04-21-zaisei.md")
    if let corrections { try place.write(corrections, to: "corrections.txt") }
    return try place.program.run(
      arguments, environment: ["LANG": "ja_JP.UTF-8"], in: place.path)
  }

  private func record(_ division: String, _ issues: [String]) -> String {
    "# x\n\n- 所属: \(division)\n- 記録: 開催済\n- 所属長確認: 2026-05-01\n- 公開: 庁内\n\n## 課題\n\n"
      + issues.map { $0.hasPrefix("G") ? "- \($0)\n" : "\($0)\n" }.joined()
  }

  private func report(_ corrections: String?) throws -> (json: String, status: Int32) {
    let json = try run(["report", "--term", "2026H1", "--json"], corrections: corrections)
    return (json.output.filter { !$0.isWhitespace }, json.status)
  }

  @Test func `issues without a type that are alike are a candidate for a new one`() throws {
    let report = try report(nil)
    #expect(report.status == 0)
    let text = try run(["report", "--term", "2026H1"], corrections: nil).output
    #expect(text.contains("新しい課題の候補"))
    #expect(report.json.contains("\"candidates\":[{\"id\":\"2026-04-20-jinji/G2\""))
    #expect(report.json.contains("\"ids\":[\"x-20260420-jinji/G2\",\"x-20260421-zaisei/G2\"]"))
  }

  @Test func `a moved issue takes all of its words along`() throws {
    let report = try report("移す: 2026-04-21-zaisei/G2 → meetings-too-many\r\n")
    #expect(report.status == 0)
    #expect(report.json.contains("\"candidates\":[]"))
    #expect(
      report.json.contains(
        "\"ids\":[\"x-20260420-jinji/G2\",\"x-20260421-zaisei/G2\",\"x-20260421-zaisei/G3\"]"))
  }

  @Test func `a renamed group bears the name that HR gave it`() throws {
    let report = try report(
      "\u{FEFF}# 名前\n- 名前: 庁内照会と取りまとめが多い → 電話のこと\n名前：2026-04-20-jinji/G2 -> 卓球のこと\n")
    #expect(report.status == 0)
    #expect(report.json.contains("\"title\":\"電話のこと\""))
    #expect(report.json.contains("\"name\":\"卓球のこと\""))
  }

  @Test func `a merged group counts in the other`() throws {
    let report = try report("- まとめる: meetings-too-many → internal-inquiries\n")
    #expect(report.status == 0)
    #expect(report.json.contains("\"oneDivision\":{\"issues\":0"))
    #expect(report.json.contains("\"id\":\"internal-inquiries\""))
    #expect(!report.json.contains("\"id\":\"meetings-too-many\""))
  }

  @Test(
    arguments: [
      ("移す 2026-04-20-jinji/G2\n", "1:1: 要修正"), ("# 下\n移す: 2026-04-20-jinji/G9 → a\n", "2:1: 確認"),
      ("名前: nothing → a\n", "1:1: 確認"), ("まとめる: a → meetings-too-many\n", "1:1: 確認"),
    ])
  func `what is wrong in the file is told by report and check`(_ text: String, _ place: String)
    throws
  {
    for arguments in [["report", "--term", "2026H1"], ["check"]] {
      let run = try run(arguments, corrections: text)
      #expect(run.status == 1)
      #expect((run.output + run.errors).contains("corrections.txt:\(place)"))
    }
  }
}
