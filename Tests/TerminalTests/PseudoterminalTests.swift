import Foundation
import TestSupport
import Testing

/// The harness itself, on a program that every system has.
@Suite(.timeLimit(.minutes(30)))
struct PseudoterminalTests {
  @Test func `a program sees the size, the keys and the environment it is given`() throws {
    var terminal = try shell("stty size; read answer; echo \"$GREETING $answer\"; exit 3")
    try terminal.expect("20 50\n")
    terminal.send("市民課\r")
    try terminal.expect("課題 市民課")
    let status = try terminal.waitForExit()
    #expect(status == 3)
  }

  @Test func `a signal ends the program`() throws {
    var terminal = try shell("echo ready; exec cat")
    try terminal.expect("ready")
    terminal.kill(SIGTERM)
    let status = try terminal.waitForExit()
    #expect(status == 128 + SIGTERM)
  }

  @Test func `what is not shown in time is told with what was`() throws {
    var terminal = try shell("printf '\\033[1m課題\\033[0m'; exec cat")
    try terminal.expect("課題")
    do {
      try terminal.expect("対策", within: .milliseconds(1))
      Issue.record("found what was never shown")
    } catch PseudoterminalFailure.notShown(let wanted, let seen) {
      #expect([wanted, seen] == ["対策", "課題"])
    }
  }

  private func shell(_ script: String) throws -> Pseudoterminal {
    let environment = Program.environment.merging(["GREETING": "課題"]) { $1 }
    return try Pseudoterminal(
      path: "/bin/sh", arguments: ["-c", script], environment: environment, columns: 50, rows: 20)
  }
}
