import Foundation
import TestSupport
import Testing

/// An hour that is left in the middle, or that somebody else has open.
@Suite(.timeLimit(.minutes(30)))
struct LeavingTests {
  private static let record = "Sessions/2026H2/2026-12-01-zeimu.md"
  private static let flags = ["--division", "税務課", "--people", "7", "--minutes", "60"]

  @Test(arguments: [
    (label: "⌃C", keys: "途中\u{3}", status: 130), (label: "⌃D", keys: "\u{4}", status: 0),
    (label: ":quit", keys: "：終わる\r", status: 0),
  ])
  func `leaving by the keyboard keeps the hour and gives the terminal back`(
    label: String, keys: String, status: Int32
  ) throws {
    let place = try Workplace(library: .small)
    var hour = try start(in: place)
    let during = hour.terminal.echoes
    hour.terminal.send(keys)
    try hour.terminal.expect("ここまで残しました")
    let ended = try hour.terminal.waitForExit()
    let after = hour.terminal.echoes
    #expect(ended == status)
    #expect([during, after] == [false, true])
    try expectOffer(in: place)
  }

  @Test func `a closed window keeps the hour`() throws {
    let place = try Workplace(library: .small)
    let hour = try start(in: place)
    // The hang-up is read, or its signal comes first; nobody is there to see the difference.
    #expect([129, 130].contains(hour.hangUp()))
    try expectOffer(in: place)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to end keeps the hour`(signal: Int32) throws {
    let place = try Workplace(library: .small)
    var hour = try start(in: place)
    hour.terminal.kill(signal)
    let status = try hour.terminal.waitForExit()
    let echoes = hour.terminal.echoes
    #expect(status == 130)
    #expect(echoes)
    try expectOffer(in: place)
  }

  @Test func `the end of piped input keeps the hour`() throws {
    let place = try Workplace(library: .small)
    let run = try place.run("run", "--language", "ja", input: "税務課\n7\n60\n")
    #expect(run.status == 0)
    #expect(run.errors.contains("ここまで残しました"))
    try expectOffer(in: place)
  }

  @Test func `a second person is told who has the hour open`() throws {
    let place = try Workplace(library: .small)
    var hour = try start(in: place)
    let second = try place.run("run", "--continue", "--language", "ja")
    #expect(second.status == 73)
    #expect(second.errors.contains("使っています") && second.errors.contains("2026-12-01-zeimu"))
    try hour.answer(("", "皆さんが指した"))
    let lock = try place.read(Self.record + ".lock").split(separator: "\n")
    #expect(lock.count == 7 && second.errors.contains(lock[0]))
    #expect(second.errors.contains("年") && !second.errors.contains(lock[3]))
  }

  @Test func `a dead process's lock is taken over, another machine's only when told`() throws {
    let place = try Workplace(library: .small)
    var hour = try start(in: place)
    hour.terminal.kill(SIGKILL)
    _ = try hour.terminal.waitForExit()
    #expect(try place.files().keys.contains(Self.record + ".lock"))
    let taken = try place.run("run", "--continue", "--language", "ja")
    #expect(taken.status == 0)
    #expect(taken.errors.contains("続きから"))
    #expect(try !place.files().keys.contains(Self.record + ".lock"))

    let lock = "another-machine\n1\n課税係\n2026-12-01T14:00:00+09:00\n1\n"
    try place.write(lock, to: Self.record + ".lock")
    let refused = try place.run("run", "--continue", "--language", "ja")
    #expect(refused.status == 73)
    #expect(refused.errors.contains("課税係") && refused.errors.contains("another-machine"))
    let told = try place.run("run", "--continue", "--take-over", "--language", "ja")
    #expect(told.status == 0)
  }

  @Test func `the menu goes on with the hour that was broken off`() throws {
    let place = try Workplace(library: .small)
    _ = try place.run("run", "--language", "ja", input: "税務課\n7\n60\n")
    var hour = try LedHour(in: place, [])
    try hour.wait(for: "3 会議")
    try hour.answer([("３", "続きから"), ("", "途中の会議があります"), ("", "読み終えたら")])
  }

  private func start(in place: Workplace) throws -> LedHour {
    var hour = try LedHour(in: place, ["run"] + Self.flags)
    try hour.wait(for: "読み終えたら")
    return hour
  }

  /// The next `run` offers the hour, Enter goes on with it, and the same question stands there.
  private func expectOffer(in place: Workplace) throws {
    #expect(try place.read(Self.record).contains("- 記録: 作成中"))
    var hour = try LedHour(in: place)
    try hour.wait(for: "途中の会議があります")
    try hour.answer(("", "読み終えたら"))
  }
}
