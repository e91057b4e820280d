import TestSupport
import Testing

/// A year of one division, played over the ends of its half-years.
@Suite(.timeLimit(.minutes(30)))
struct YearTests {
  private static let first = "Sessions/2026H1/2026-03-31-zeimu.md"
  private static let second = "Sessions/2026H1/2026-04-01-zeimu.md"

  @Test func `what was agreed is carried over four ends of half-years and closed`() throws {
    let place = try Workplace(library: .small)

    // The last day of a half-year: the next one is proposed, as the actions belong to it.
    try lead("2026-03-31", opening: [""], action: "手順書を書く", due: "9/30", in: place)
    try #require(try place.read(Self.first).contains("- 期: 令和8年度上期\n"))
    try expect(place, "2026-03-31", report: "令和8年度上期", overdue: 0)

    // The next day nothing is asked of the term; the opening writes into the earlier record.
    let carried = ["1", "2", "半分できた", "総務係", ""]
    try lead("2026-04-01", opening: carried, action: "表を配る", due: "12/28", in: place)
    let text = try place.read(Self.first)
    #expect(text.contains("  - 2026-04-01 続ける: 半分できた\n"))
    #expect(text.contains("  - 担当: 総務係\n"))
    #expect(try place.read(Self.second).contains("- 期: 令和8年度上期\n"))

    // Not overdue on its own day, on the next it is.
    try expect(place, "2026-09-30", report: "令和8年度上期", overdue: 0)
    try expect(place, "2026-10-01", report: "令和8年度上期", overdue: 1)
    let done = try run(place, "2026-09-30", ["progress", "2026-03-31-zeimu/A1", "--state", "完了"])
    #expect(done.status == 0)
    #expect(try place.read(Self.first).contains("  - 2026-09-30 完了\n"))
    try expect(place, "2026-10-01", report: "令和8年度上期", overdue: 0)

    // The last day of the half-year, held for this one all the same (2), and the first of the next:
    // each opens with what is open, once, and asks nobody who has it now.
    try lead(
      "2026-09-30", opening: ["2", "1", "2", "配った", ""], action: "数える", due: "1/29", in: place)
    try lead(
      "2026-10-01", opening: ["2", "1", "3人で", ""], action: "見直す", due: "3/31", in: place)
    #expect(try place.read("Sessions/2026H1/2026-09-30-zeimu.md").contains("令和8年度上期"))
    let winter = "Sessions/2026H2/2026-10-01-zeimu.md"
    #expect(try place.read(winter).contains("- 期: 令和8年度下期\n"))
    #expect(dated(try place.read(Self.first)) == ["2026-04-01", "2026-09-30"])
    #expect(dated(try place.read(Self.second)) == ["2026-09-30", "2026-10-01"])
    try expect(place, "2026-10-01", report: "令和8年度下期", overdue: 0)

    // After new year 28 December has passed, and on 1 April the year has changed.
    try expect(place, "2026-12-29", report: "令和8年度下期", overdue: 1)
    try expect(place, "2027-03-31", report: "令和8年度下期", overdue: 1)
    try expect(place, "2027-04-01", report: "令和8年度下期", overdue: 2)
    try lead(
      "2027-04-01", opening: ["1", "4", "やめた", "2", "1", "できた"], action: "続ける", due: "4/30",
      in: place)
    #expect(try place.read(winter).contains("  - 2027-04-01 完了: できた\n"))
    try expect(place, "2027-04-01", report: "令和9年度上期", overdue: 0)

    let check = try run(place, "2027-04-01", ["check"])
    #expect((check.output, check.status) == ("", 0))
    #expect(check.errors.contains("課題の型を選んでいない課題が5件"))
  }

  /// Leads a meeting to its end and has its head confirm the record.
  private func lead(
    _ day: String, opening: [String], action: String, due: String, in place: Workplace
  ) throws {
    let notes = ["", "", "", "", "手順書がない", "", "", "", "", "誰でもできる", ""]
    let lines =
      opening + notes + ["担当者しか手順を知らない", "現状1 ありたい姿1", "", ""] + [action, "庶務係", due, "", ""] + [
        "", "", "",
      ]
    let meeting = try run(
      place, day,
      ["run", "--new", "--division", "税務課", "--people", "5", "--minutes", "30"], input: lines)
    #expect(meeting.status == 0 && meeting.errors.contains("お疲れさま"), "\(day): \(meeting.errors)")
    let path = try #require(try place.files().keys.first { $0.hasSuffix("\(day)-zeimu.md") })
    let confirmed = "- 記録: 開催済\n- 所属長確認: \(day)\n- 共有範囲: 庁内\n"
    let text = try place.read(path)
    #expect(text.contains("：\(action)\n") || text.contains(": \(action)\n"), "\(day): \(text)")
    try place.write(text.replacing("- 記録: 開催済\n", with: confirmed), to: path)
  }

  /// The report's own term on a day, and how many actions are overdue.
  private func expect(_ place: Workplace, _ day: String, report: String, overdue: Int) throws {
    let told = try run(place, day, ["report"]).output
    #expect(told.hasPrefix("全庁のまとめ  \(report)\n"), "\(day)")
    let listed = try run(place, day, ["plans", "--overdue", "--only", "アクション", "--json"]).output
    #expect(listed.split(separator: "\"overdue\": true").count - 1 == overdue, "\(day)")
  }

  private func run(
    _ place: Workplace, _ day: String, _ arguments: [String], input: [String] = []
  ) throws -> Program.Run {
    try place.program.run(
      arguments + ["--workspace", place.path, "--as-of", day, "--language", "ja"],
      input: input.map { $0 + "\n" }.joined(), in: place.path)
  }

  /// The days of the dated lines of a record, in its order.
  private func dated(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("  - 20") }.map {
      String($0.dropFirst(4).prefix(10))
    }
  }
}
