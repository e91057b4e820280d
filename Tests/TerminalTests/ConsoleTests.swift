import Foundation
import Terminal
import TestSupport
import Testing

/// A console at a real terminal; it shows each result after `=`, and `ended` at the end.
@Suite(.serialized, .timeLimit(.minutes(30)))
struct ConsoleTests {
  @Test(arguments: [
    (label: "Japanese", keys: "会議が長い。\u{7F}\r", shown: #"=line("会議が長い")"#),
    (label: "middle", keys: "会室\u{1B}[D議\r", shown: #"=line("会議室")"#),
    (label: "typed ahead", keys: "一\r二\r", shown: #"=line("二")"#),
    (label: "lines", keys: "\u{1B}[200~一\r二\u{1B}[201~", shown: #"=lines(["一", "二"])"#),
    (label: "escape", keys: "\u{1B}[5~あ\r", shown: #"=line("あ")"#),
    (label: "interrupt", keys: "途中\u{3}", shown: "=interrupted 途中"),
    (label: "end", keys: "\u{4}", shown: "=endOfInput"),
    (label: "not the end", keys: "あ\u{4}い\r", shown: #"=line("あい")"#),
  ])
  func `what is typed comes back`(label: String, keys: String, shown: String) throws {
    var terminal = try Pseudoterminal(columns: 40, rows: 10)
    ask(terminal.follower)
    try terminal.expect("問> ")
    terminal.send(keys)
    try terminal.expect(shown)
    terminal.send("\u{3}")
    try terminal.expect("ended")
  }

  @Test func `raw mode lasts as long as a line is being typed`() throws {
    var terminal = try Pseudoterminal()
    let before = terminal.echoes
    ask(terminal.follower)
    try terminal.expect("問> ")
    let during = terminal.echoes
    terminal.send("\u{3}")
    try terminal.expect("ended")
    let after = terminal.echoes
    #expect([before, during, after] == [true, false, true])
  }

  @Test func `a new size of the window redraws what was typed`() throws {
    var terminal = try Pseudoterminal(columns: 40, rows: 10)
    ask(terminal.follower)
    try terminal.expect("問> ")
    terminal.send("会議が長い")
    try terminal.expect("会議が長い")
    terminal.resize(columns: 8, rows: 10)
    kill(getpid(), SIGWINCH)
    try terminal.expect("問> 会議\nが長い")
    terminal.send("\u{3}")
    try terminal.expect("ended")
  }

  @Test(arguments: [
    (signal: SIGTERM, shown: "=terminated 途中"),
    (signal: SIGHUP, shown: "=terminated 途中"),
    (signal: SIGINT, shown: "=interrupted 途中"),
  ])
  func `a signal ends the line and what was typed is kept`(signal: Int32, shown: String) throws {
    var terminal = try Pseudoterminal()
    ask(terminal.follower)
    try terminal.expect("問> ")
    terminal.send("途中")
    try terminal.expect("途中")
    kill(getpid(), signal)
    try terminal.expect(shown)
    try terminal.expect("ended")
    let after = terminal.echoes
    #expect(after)
  }

  @Test func `the status changes above the prompt while nothing is typed`() throws {
    var terminal = try Pseudoterminal(columns: 40, rows: 10)
    ask(terminal.follower, statuses: ["残り2分", "残り1分"])
    try terminal.expect("残り2分\n問> ")
    try terminal.expect("残り1分\n問> ")
    terminal.send("会議")
    try terminal.expect("問> 会議")
    terminal.send("\r\u{3}")
    try terminal.expect(#"=line("会議")"#)
    try terminal.expect("ended")
  }

  @Test(arguments: [
    (label: "bracketed", start: "\u{1B}[200~", end: "\u{1B}[201~"),
    (label: "as if typed", start: "", end: ""),
  ])
  func `a pasted megabyte is one line, in no quadratic time`(
    label: String, start: String, end: String
  ) throws {
    var terminal = try Pseudoterminal()
    ask(terminal.follower, showing: { "\($0.count)" })
    try terminal.expect("問> ")
    let pasted = String(repeating: "会議が長い。", count: 60_000)
    terminal.send(start + pasted + end + "\r\u{3}")
    try terminal.expect("=360000")
    try terminal.expect("ended")
  }

  /// Asks on a thread of its own until something else than a line comes.
  private func ask(
    _ descriptor: Int32, statuses: [String] = [],
    showing shown: @escaping @Sendable (String) -> String = { #"line("\#($0)")"# }
  ) {
    // An own descriptor: the thread of a failed test must not read what the next test types.
    let descriptor = dup(descriptor)
    Thread {
      let console = Console(input: descriptor, output: descriptor)
      var statuses = statuses[...]
      while true {
        let result = console.readLine(prompt: "問> ", tick: { statuses.popFirst() })
        guard case .line(let line) = result else {
          console.close()
          console.say(TerminalText("=\(result) \(console.unfinished)\nended\n"))
          return _ = close(descriptor)
        }
        console.say(TerminalText("=\(shown(line))\n"))
      }
    }
    .start()
  }
}
