import TestSupport
import Testing

/// `aritai cases test`, as HR uses it.
@Suite struct JudgedCasesTests {
  private static let head = "\u{FEFF}文,事例,テーマ\r\n"
  private static let row = "書庫の鍵を持つ人が休むと棚が開かない,own-2026-1 hino-city-manuals:1,属人化\r\n"

  /// Runs it in a workspace with one case of its own.
  private func run(_ arguments: [String] = [], judged: String?) throws -> Program.Run {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Sessions/.keep")
    try folder.write(
      """
      # 書庫の鍵を2人で持つ

      - テーマ: 属人化
      - 課題の型: only-owner-knows

      ## 課題

      書庫の鍵を持つ人が休むと棚が開かなかった。

      """, to: "Templates/cases/own-2026-1.md")
    if let judged { try folder.write(judged, to: "judged.csv") }
    return try Program().run(
      ["cases", "test"] + arguments, environment: ["LANG": "ja_JP.UTF-8"], in: folder.path)
  }

  @Test func `a case that HR adds is seen to help`() throws {
    let run = try run(judged: Self.head + Self.row)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("この課のひな形  プログラムのひな形"))
    #expect(run.output.contains("よくなった文は1件、悪くなった文は0件"))
  }

  @Test func `what is wrong in the file is told with its row, and the rest measured`() throws {
    let run = try run(["--json"], judged: Self.head + Self.row + "電話が多い,hino-city-manual,\r\n")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("judged.csv:3: 「hino-city-manual」"))
    #expect(run.errors.contains("直し方: 「hino-city-manuals」のことですか。"))
    #expect(run.output.contains("\"statements\": 1"))
  }

  @Test(arguments: [nil, "", head, "文,事例\r\n電話が多い,hino-city-manuals\r\n"])
  func `a file with nothing to measure ends with 65`(judged: String?) throws {
    let run = try run(judged: judged)
    #expect(run.status == 65)
    #expect(run.errors.contains("直し方: "))
    #expect(run.output.isEmpty)
  }
}
