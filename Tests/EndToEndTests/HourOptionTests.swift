import Foundation
import TestSupport
import Testing

/// What `run`, `prepare` and `cases add` take without a terminal.
@Suite(.timeLimit(.minutes(30)))
struct HourOptionTests {
  private static let flags = [
    "run", "--language", "ja", "--division", "税務課", "--people", "7", "--minutes", "60",
  ]

  @Test func `notes handed in before the day are taken from a CP932 file`() throws {
    let place = try Workplace(library: .small)
    // 紙が多い, 会議 as a spreadsheet saves them.
    let bytes: [UInt8] = [
      0x8E, 0x86, 0x82, 0xAA, 0x91, 0xBD, 0x82, 0xA2, 0x0D, 0x0A, 0x89, 0xEF, 0x8B, 0x63, 0x0D,
      0x0A,
    ]
    try place.write(bytes, to: "notes.csv")
    let run = try run(Self.flags + ["--notes", "notes.csv"], in: place, input: "\n\n\n\n")
    #expect(run.status == 0)
    let record = try place.read("Sessions/2026H2/2026-12-01-zeimu.md")
    #expect(record.contains("## 現状\n\n- 会議\n- 紙が多い\n"))
  }

  @Test func `the time of silent writing runs out, and the hour has run as long`() throws {
    let place = try Workplace(library: .small)
    let hour = try place.run(
      "run", "--language", "ja", "--division", "税務課", "--people", "7", "--minutes", "60",
      input: "\n\n\n")
    try #require(hour.status == 0)
    // Two seconds before the end of the three minutes.
    let side = "Sessions/2026H2/.2026-12-01-zeimu.hour"
    let kept = try place.read(side)
    try #require(kept.contains("  used: 0\n") && kept.contains("silent\n  began: 0\n"))
    try place.write(kept.replacing("  used: 0\n", with: "  used: 178\n"), to: side)
    var again = try LedHour(in: place, ["run", "--continue"])
    try again.wait(for: "静かに書く")
    // What stands above the prompt is shown anew, with the prompt, whenever it changes.
    var shown = ""
    repeat { shown = try again.terminal.expect("▷") } while shown.contains(/あと0分0[12]秒/)
    #expect(shown.contains("時間です"))
    try again.answer(("", "現状1"))
    let used = try #require(try place.read(side).firstMatch(of: /used: ([0-9]+)\n/))
    #expect(try #require(Int(used.output.1)) >= 180)
  }

  @Test func `a practice writes nothing`() throws {
    let place = try Workplace(library: .small)
    let run = try run(
      ["run", "--practice", "--language", "ja"], in: place, input: "\n\n\n電話が長い\n会議\n")
    #expect(run.status == 0)
    #expect(try place.files().isEmpty)
  }

  @Test(arguments: [
    (flags: [], shows: "税務課"), (flags: ["--markdown"], shows: "# "),
    (flags: ["--html"], shows: "<html"), (flags: ["--paper", "slips"], shows: "現状"),
  ])
  func `prepare prints the papers for the day`(flags: [String], shows: String) throws {
    let place = try Workplace()
    let run = try run(
      ["prepare", "--division", "税務課", "--language", "ja"] + flags, in: place, input: "")
    #expect((run.errors, run.status) == ("", 0))
    #expect(run.output.contains(shows))
  }

  @Test func `a case of one's own is added by answers and found again`() throws {
    let place = try Workplace(library: .small)
    let answers = [
      "午前は窓口だけにする", "", "税務課", "", "２０２６", "電話で審査が進まない", "午前の電話を別の係が取る", "", "",
      "電話が鳴ると手が止まる", "", "",
    ]
    let added = try place.run(
      "cases", "add", "--language", "ja", input: answers.map { $0 + "\n" }.joined())
    #expect(added.status == 0)
    #expect(try place.files().keys.sorted() == ["Templates/cases/own-2026-1.md"])
    let check = try place.run("check")
    #expect((check.output, check.status) == ("", 0))
    let found = try place.run("cases", "午前", "窓口だけ", "--json")
    #expect(found.output.contains("own-2026-1"))
    #expect(try place.run("cases", "show", "own-2026-1").output.contains("別の係が取る"))
  }

  private func run(
    _ arguments: [String], in place: Workplace, input: String
  ) throws -> Program.Run {
    try place.program.run(
      arguments + ["--workspace", place.path, "--as-of", Workplace.today], input: input,
      in: place.path)
  }
}
