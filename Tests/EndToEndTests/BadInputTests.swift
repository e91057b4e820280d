import Foundation
import TestSupport
import Testing

/// Damage and mistakes end with a clear word and the right exit code, and lose nothing.
@Suite(.timeLimit(.minutes(30)))
struct BadInputTests {
  private static let hour = [
    "run", "--language", "ja", "--division", "税務課", "--people", "7", "--minutes", "60",
  ]

  @Test(arguments: [
    (label: "unknown flag", arguments: ["run", "--bogus"]),
    (label: "unknown command", arguments: ["fly"]),
    (label: "no such date", arguments: ["check", "--as-of", "2026-02-30"]),
    (label: "no such meeting", arguments: ["show", "2026-04-20-nowhere"]),
    (label: "no such case", arguments: ["cases", "show", "nothing"]),
    (label: "no such action", arguments: ["progress", "A1", "--state", "完了"]),
    (label: "no such state", arguments: ["progress", "2026-04-20-jinji/A1", "--state", "済"]),
    (label: "nothing to go on with", arguments: ["run", "--continue"]),
    (label: "nobody to answer", arguments: ["run"]),
    (label: "not a workspace", arguments: ["check", "--workspace", "/dev"]),
  ])
  func `wrong usage ends with 64`(label: String, arguments: [String]) throws {
    let place = try Workplace()
    let run = try place.program.run(arguments, in: place.path)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors != "")
    #expect(try place.files().isEmpty)
  }

  @Test func `outside of any workspace the way to make one is told`() throws {
    let folder = try TemporaryFolder()
    let run = try Program().run(["check", "--language", "en"], in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.contains("aritai init"))
  }

  @Test func `without a terminal the program alone prints its help`() throws {
    let run = try Program().run([])
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: aritai"))
  }

  @Test(arguments: [
    (label: "binary", bytes: [0x00, 0x01, 0xFF, 0xFE], told: "UTF-8"),
    (label: "CP932", bytes: [0x23, 0x20, 0x90, 0xC5, 0x96, 0xB1, 0x89, 0xDB, 0x0A], told: "CP932"),
  ])
  func `a file that cannot be read is named and the rest still counts`(
    label: String, bytes: [UInt8], told: String
  ) throws {
    let place = try Workplace(samples: true, library: .small)
    let name = "Sessions/2026H2/2026-11-30-zeimu.md"
    try place.write(bytes, to: name)
    let check = try place.run("check", "--language", "ja")
    #expect(check.status == 1)
    #expect(check.output.contains(name) && check.output.contains(told))
    let plans = try place.run("plans", "--language", "ja")
    #expect(plans.status == 1)
    #expect(plans.output.contains("手順書") && plans.errors.contains(name))
    #expect(try place.files()[name] == Data(bytes))
  }

  @Test func `a link to nowhere is named by the report, which runs on`() throws {
    let place = try Workplace(samples: true, library: .small)
    let name = "Sessions/2026H2/2026-11-30-zeimu.md"
    try FileManager.default.createSymbolicLink(
      atPath: "\(place.path)/\(name)", withDestinationPath: "nowhere")
    let report = try place.run("report", "--term", "2026H1", "--language", "ja")
    #expect(report.status == 1)
    let counted = try Workplace(samples: true, library: .small)
      .run("report", "--term", "2026H1", "--language", "ja")
    #expect(counted.status == 0 && counted.output.contains("令和8年度上期"))
    // But for the line of files, which has one more.
    let (read, before) = (
      report.output.replacing(/ファイル.*\n/, with: ""), counted.output.replacing(/ファイル.*\n/, with: "")
    )
    #expect(read.hasPrefix(before), "what can be read is counted as before")
    #expect(read.dropFirst(before.count).contains(name))
    #expect(report.errors.contains(name))
  }

  @Test func `a damaged place is named with line and column`() throws {
    let place = try Workplace(samples: true, library: .small)
    let name = "Sessions/2026H1/2026-04-20-jinji.md"
    let text = try place.read(name)
    try place.write(text.replacing("  - 課題: G1\n", with: "  - 課題: G9\n"), to: name)
    let check = try place.run("check", "--language", "ja")
    #expect(check.status == 1)
    #expect(check.output.contains("\(name):") && check.output.contains("G9"))
  }

  @Test func `a roster with a division twice is told`() throws {
    let place = try Workplace()
    let roster = try String(
      contentsOfFile: "\(Workplace.repository)/Templates/organization.md", encoding: .utf8)
    let line = try #require(roster.split(separator: "\n").first { $0.hasPrefix("- zeimu:") })
    try place.write(
      roster.replacing("\(line)\n", with: "\(line)\n\(line)\n"), to: "Templates/organization.md")
    let check = try place.run("check", "--language", "ja")
    #expect(check.status == 1)
    #expect(check.output.contains("Templates/organization.md:") && check.output.contains("zeimu"))
  }

  @Test func `a full disk is said at once and everything typed is printed`() throws {
    let place = try Workplace(library: .small)
    let flags = Self.hour.map { "'\($0)'" }.joined(separator: " ")
    let limit = "ulimit -f 1; exec \"$0\" \(flags) \"$@\""
    var terminal = try place.shell(limit)
    try terminal.expect("読み終えたら")
    let kept = try place.read("Sessions/2026H2/2026-12-01-zeimu.md")
    terminal.send("\r\r\r")
    try terminal.expect("現状1 ▷")
    let note = String(repeating: "電話が長い。", count: 40)
    terminal.send(note + "\r")
    try terminal.expect("保存できていません")
    try terminal.expect("電話が長い。")
    #expect(try place.read("Sessions/2026H2/2026-12-01-zeimu.md") == kept)
    terminal.send("：終わる\r")
    try terminal.expect("## 現状")
    try terminal.expect("- 電話が長い。")
    let status = try terminal.waitForExit()
    #expect(status == 73)
    let names = try place.files().keys
    #expect(!names.contains { $0.hasSuffix(".lock") || $0.contains("tmp") })
  }

  @Test func `a place that cannot be written ends with 73 and the record is printed`() throws {
    let place = try Workplace(library: .small)
    try place.write("a file where the folder should be", to: "Sessions/2026H2")
    let run = try place.program.run(
      Self.hour + ["--workspace", place.path, "--as-of", Workplace.today], input: "\n")
    #expect(run.status == 73)
    #expect(run.errors.contains("保存できていません"))
    #expect(run.output.contains("# 税務課") && run.output.contains("- 参加人数: 7"))
  }

  @Test(.enabled(if: geteuid() != 0, "root writes everywhere"))
  func `a read-only folder ends with 73 and the record is printed`() throws {
    let place = try Workplace(library: .small)
    chmod("\(place.path)/Sessions", 0o555)
    defer { chmod("\(place.path)/Sessions", 0o755) }
    let run = try place.program.run(
      Self.hour + ["--workspace", place.path, "--as-of", Workplace.today], input: "\n")
    #expect(run.status == 73)
    #expect(run.output.contains("# 税務課"))
  }

  @Test func `ten megabytes pasted as one slip are refused and the hour goes on`() throws {
    let place = try Workplace(library: .small)
    let pasted = String(repeating: "会議が長い。", count: 560_000)
    let run = try place.program.run(
      Self.hour + ["--workspace", place.path, "--as-of", Workplace.today],
      input: "\n\n\n\(pasted)\n会議が長い\n")
    #expect(run.status == 0)
    #expect(run.errors.contains("長すぎる"))
    let record = try place.read("Sessions/2026H2/2026-12-01-zeimu.md")
    #expect(record.contains("- 会議が長い\n") && record.utf8.count < 1_000)
  }
}
