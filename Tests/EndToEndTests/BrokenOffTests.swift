import Foundation
import TestSupport
import Testing

/// Hours that were broken off, chosen from a list or found damaged.
@Suite(.timeLimit(.minutes(30)))
struct BrokenOffTests {
  private static let folder = "Sessions/2026H2/"
  private static let notes = ["電話が鳴りやまない", "鍵が一つしかない"]

  @Test(arguments: [
    (types: "", shows: "2026-12-01-zeimu.md"), (types: "１", shows: "2026-12-01-zeimu.md"),
    (types: "2", shows: "2026-12-01-jinji.md"), (types: "０", shows: "どの課"),
  ])
  func `Enter, a number or 0 chooses among several`(types: String, shows: String) throws {
    let place = try twoHours()
    var hour = try LedHour(in: place)
    try hour.wait(for: "2 人事課  令和8年12月1日（火）")
    try hour.answer((types, shows))
  }

  @Test func `anything else is asked again, and ⌃C leaves all as it is`() throws {
    let place = try twoHours()
    let before = try place.files()
    var hour = try LedHour(in: place)
    try hour.wait(for: "1 税務課")
    try hour.answer([("人事課", "0から2の番号"), ("3", "0から2の番号"), ("-1", "0から2の番号")])
    hour.terminal.send("\u{3}")
    let status = try hour.terminal.waitForExit()
    #expect(status == 130)
    #expect(try place.files() == before)
  }

  @Test(arguments: [
    (label: "damaged", content: "\u{0}??\n"), (label: "empty", content: ""),
    (label: "of an unknown question", content: "1\nquestions 天気\n"),
    (label: "missing", content: nil),
  ])
  func `a lost side file costs no note`(label: String, content: String?) throws {
    let place = try Workplace(library: .small)
    try begin("税務課", notes: Self.notes, in: place)
    let side = "\(Self.folder).2026-12-01-zeimu.hour"
    #expect(try place.files().keys.contains(side))
    if let content {
      try place.write(content, to: side)
    } else {
      try FileManager.default.removeItem(atPath: "\(place.path)/\(side)")
    }
    var hour = try LedHour(in: place, ["run", "--continue"])
    try hour.wait(for: "現状3")
    try hour.answer(("雨の日は机が足りない", "現状4"))
    let record = try place.read("\(Self.folder)2026-12-01-zeimu.md")
    for note in Self.notes + ["雨の日は机が足りない"] { #expect(record.contains("- \(note)\n")) }
    #expect(record.contains("- 参加人数: 7\n"))
  }

  private func twoHours() throws -> Workplace {
    let place = try Workplace(library: .small)
    try begin("税務課", in: place)
    try begin("人事課", in: place)
    return place
  }

  /// Leads an hour to its first question, or to its first notes, where the input ends.
  private func begin(_ division: String, notes: [String] = [], in place: Workplace) throws {
    let typed = notes.isEmpty ? [] : ["", "", "", ""] + notes
    let run = try place.run(
      "run", "--language", "ja", "--new", "--division", division, "--people", "7", "--minutes",
      "60", input: typed.map { $0 + "\n" }.joined())
    #expect(run.status == 0)
  }
}
