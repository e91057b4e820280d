import Foundation
import TestSupport
import Testing

/// Notes and figures that are handed in as files, as a spreadsheet saves them.
@Suite(.timeLimit(.minutes(30)))
struct HandedInTests {
  private static let encodings: [(label: String, encoding: String.Encoding)] = [
    ("UTF-8", .utf8), ("CP932", .shiftJIS),
  ]

  @Test(arguments: encodings)
  func `of a table of notes the column that says so is taken`(
    label: String, encoding: String.Encoding
  ) throws {
    let place = try Workplace(library: .small)
    let table = "番号,現状,係\r\n1,紙が多い,庶務係\r\n2,\"会議が長く、遅い\",相談係\r\n3,,庶務係\r\n"
    let run = try run("--notes", table, as: encoding, in: place)
    #expect(run.status == 0)
    let record = try place.read("Sessions/2026H2/2026-12-01-zeimu.md")
    #expect(record.contains("## 現状\n\n- 会議が長く、遅い\n- 紙が多い\n"))
    #expect(!record.contains("庶務係"))
  }

  @Test(arguments: encodings)
  func `figures are shown a line each`(label: String, encoding: String.Encoding) throws {
    let place = try Workplace(library: .small)
    let run = try run("--facts", "月,時間外,年休\r\n4月,320,18\r\n5月,410,\r\n", as: encoding, in: place)
    #expect(run.status == 0)
    #expect(run.errors.contains("4月  時間外 320  年休 18\n"))
    #expect(run.errors.contains("5月  時間外 410\n"))
  }

  @Test func `a note too long is said, and the others are taken`() throws {
    let place = try Workplace(library: .small)
    let long = String(repeating: "会議が長い。", count: 2_000)
    let run = try run("--notes", "紙が多い\n\(long)\n鍵が一つ\n", as: .utf8, in: place)
    #expect(run.status == 0)
    #expect(run.errors.contains("長すぎる"))
    let record = try place.read("Sessions/2026H2/2026-12-01-zeimu.md")
    #expect(record.contains("- 紙が多い\n- 鍵が一つ\n") && !record.contains("会議が長い"))
  }

  /// Leads an hour to its first note with such a file.
  private func run(
    _ option: String, _ text: String, as encoding: String.Encoding, in place: Workplace
  ) throws -> Program.Run {
    let bytes = try #require(text.data(using: encoding))
    try place.write(Array(bytes), to: "handed-in.csv")
    return try place.program.run(
      [
        "run", "--language", "ja", "--division", "税務課", "--people", "7", "--minutes", "60", option,
        "handed-in.csv", "--workspace", place.path, "--as-of", Workplace.today,
      ], input: "\n\n\n\n", in: place.path)
  }
}
