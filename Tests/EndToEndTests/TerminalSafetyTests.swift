import Foundation
import TestSupport
import Testing

/// Whatever stands in files, nothing of it is obeyed by a terminal, and no output goes missing
/// without a word.
@Suite(.timeLimit(.minutes(30)))
struct TerminalSafetyTests {
  /// A window title, a link, a cleared screen, C1, an order turned round.
  private static let hostile = "\u{1B}]0;題\u{7}\u{1B}]8;;x\u{1B}\\\u{1B}[2J\u{9B}31m\u{202E}逆"
  private static let marks = ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}"]
  private static let name = "2026-11-30-zeimu"

  private static var record: String {
    """
    # \(hostile)

    - 所属: 税務課
    - 実施日: 2026-11-30
    - 参加人数: 6
    - 記録: 開催済
    - 所属長確認: 2026-11-30
    - 共有範囲: 庁内
    - 知らない\(hostile): 値

    ## 現状

    - C1: 手順\(hostile)

    ## 課題

    - G1: 手順が頭の中にしかない\(hostile)
      - 現状: C1

    ## アクション

    - A1: 手順書を作る\(hostile)
      - 課題: G1
      - 担当: 庶務係\(hostile)
      - 期限: いつか\(hostile)

    """
  }

  @Test(arguments: [
    ["show", name], ["show", name, "--head"], ["show", name, "--after"], ["trace", name], ["plans"],
    ["report", "--open", "--term", "2026H2"], ["check"], ["cases"], ["cases", "show", "own"],
    ["suggest", "手順\(hostile)"], ["prepare", "--division", "税務課"],
    ["progress", "\(name)/A1", "--state", "着手"], ["show", "無い\(hostile)"],
    ["run", "--division", "税務課", "--people", "5", "--minutes", "30"],
  ])
  func `nothing in a file, a name, a lock or an argument is obeyed`(arguments: [String]) throws {
    let place = try Workplace(library: .small)
    try place.write(Self.record, to: "Sessions/2026H2/\(Self.name).md")
    try place.write([0xFF], to: "Sessions/2026H2/2026-11-29-\u{1B}[2J\u{202E}.md")
    try place.write(
      "m\n1\n\(Self.hostile)\n\(Self.hostile)\n", to: "Sessions/2026H2/\(Self.name).md.lock")
    try place.write(
      "# 事例\(Self.hostile)\n\n## 課題\n\n\(Self.hostile)\n", to: "Templates/cases/own.md")
    let run = try place.program.run(
      arguments + ["--workspace", place.path, "--as-of", Workplace.today], input: "\n\n手順\n")
    for mark in Self.marks {
      #expect(
        !run.output.unicodeScalars.contains(mark.unicodeScalars.first ?? " "),
        "\(mark.debugDescription)")
      #expect(
        !run.errors.unicodeScalars.contains(mark.unicodeScalars.first ?? " "),
        "\(mark.debugDescription)")
    }
    #expect(
      (run.output + run.errors).contains("␛") || ["cases", "prepare", "run"].contains(arguments[0]))
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no /dev/full here"),
    arguments: [
      "plans", "plans --json", "show 2026-04-20-jinji", "report --term 2026H1 --html", "cases",
      "suggest 会議が長い", "--version", "--help",
    ])
  func `output that cannot be written ends with 73 and a sentence`(command: String) throws {
    let place = try Workplace(samples: true, library: .small)
    let run = try shell("exec \"$0\" \(command) --language ja $1 >/dev/full", place, command)
    #expect(run.status == 73)
    #expect(run.errors.contains("標準出力に書き込めません。\nディスクがいっぱいです。\n直し方: "))
  }

  @Test(arguments: ["plans", "plans --json", "show 2026-04-20-jinji", "--help"])
  func `who stops reading is no fault and not worth a word`(command: String) throws {
    let place = try Workplace(samples: true, library: .small)
    // The reader is gone before a byte is written.
    let script = "{ \"$0\" \(command) $1; echo $? >&2; } | exec true"
    let run = try shell(script, place, command)
    #expect(run.errors == "0\n")
  }

  @Test func `the suspend key gives the terminal back, and the line goes on afterwards`() throws {
    let place = try Workplace(library: .small)
    // Only a shell with job control above the program lets it be stopped.
    let run = "\"$0\" run --language ja --division 税務課 --people 5 --minutes 30 \"$@\""
    var terminal = try place.shell("set -m; \(run); echo stopped; read x; fg; echo over")
    try terminal.expect("▷")
    let before = terminal.echoes
    terminal.send("途中\u{1A}")
    try terminal.expect("stopped")
    let stopped = terminal.echoes
    // In raw mode the shell would wait for ever for the end of its line.
    try #require(stopped)
    terminal.send("\r")
    try terminal.expect("▷ 途中")
    let after = terminal.echoes
    #expect([before, after] == [false, false])
    terminal.send("\u{3}")
    try terminal.expect("over")
    _ = try terminal.waitForExit()
  }

  /// Runs a script; `$0` is the program, `$1` says which workspace and day, for what takes them.
  private func shell(_ script: String, _ place: Workplace, _ command: String) throws -> Program.Run
  {
    let options =
      command.hasPrefix("-") ? "" : "--workspace \(place.path) --as-of \(Workplace.today)"
    return try Program(path: "/bin/sh").run(["-c", script, place.program.path, options])
  }
}
