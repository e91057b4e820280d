import Foundation
import TestSupport
import Testing

/// An hour that another machine seems to lead.
@Suite(.timeLimit(.minutes(30)))
struct ElsewhereTests {
  private static let record = "Sessions/2026H2/2026-12-01-zeimu.md"
  private static let lock = "another-machine\n1\n課税係\n2026-12-01T14:05:00+09:00\n1\n"

  @Test func `who has it and since when is told, and 1 takes it over`() throws {
    let place = try heldElsewhere()
    var hour = try LedHour(in: place, ["run", "--continue"])
    try hour.wait(for: "another-machine、課税係、令和8年12月1日（火） 14:05")
    try hour.answer(("１", "読み終えたら"))
    #expect(try place.read(Self.record + ".lock") != Self.lock)
  }

  @Test(arguments: [
    (label: "Enter", keys: "\r", shows: "引き継ぎませんでした", status: 73),
    (label: "another number", keys: "２\r", shows: "引き継ぎませんでした", status: 73),
    (label: "⌃C", keys: "\u{3}", shows: "", status: 130),
  ])
  func `without a yes it is left as it is`(
    label: String, keys: String, shows: String, status: Int32
  ) throws {
    let place = try heldElsewhere()
    let before = try place.files()
    var hour = try LedHour(in: place, ["run", "--continue"])
    try hour.wait(for: "ほかのパソコン")
    hour.terminal.send(keys)
    let ended = try hour.terminal.waitForExit()
    #expect(ended == status)
    #expect(hour.terminal.output.contains(shows) || shows.isEmpty)
    #expect(!hour.terminal.output.contains(".lock"))
    #expect(try place.files() == before)
  }

  @Test func `where nobody can be asked it ends with 73`() throws {
    let place = try heldElsewhere()
    let before = try place.files()
    let run = try place.run("run", "--continue", "--language", "ja")
    #expect(run.status == 73)
    #expect(run.errors.contains("another-machine、令和8年12月1日（火） 14:05"))
    #expect(try place.files() == before)
  }

  private func heldElsewhere() throws -> Workplace {
    let place = try Workplace(library: .small)
    _ = try place.run("run", "--language", "ja", input: "税務課\n7\n60\n")
    try place.write(Self.lock, to: Self.record + ".lock")
    return place
  }
}
