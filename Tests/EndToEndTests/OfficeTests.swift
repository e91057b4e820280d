import TestSupport
import Testing

/// What HR and those who keep the folder do, with the real program.
@Suite struct OfficeTests {
  private func workspace(_ records: [(name: String, text: String)] = []) throws -> Workplace {
    let place = try Workplace(library: .small)
    for record in records { try place.write(record.text, to: "Sessions/\(record.name)") }
    return place
  }

  private func record(_ division: String, _ date: String) -> (name: String, text: String) {
    let text = "# x\n\n- 所属: \(division)\n\n## 現状\n\n- C1: 雨の日は机が足りない\n"
    return ("\(date)-\(division == "人事課" ? "jinji" : "zaisei").md", text)
  }

  @Test func `check is silent when all is well`() throws {
    let folder = try workspace([record("人事課", "2026-04-20")])
    let run = try Program().run(["check"], in: folder.path)
    #expect((run.output, run.errors, run.status) == ("", "", 0))
  }

  @Test func `check remarks once that all can read the notes of several divisions`() throws {
    let folder = try workspace([record("人事課", "2026-04-20"), record("財政課", "2026-04-21")])
    let run = try Program().run(["check", "--language", "ja"], in: folder.path)
    #expect((run.output, run.status) == ("", 0))
    #expect(run.errors.split(separator: "\n").count == 2)
  }

  @Test func `check names a record that Notepad saved with another ending`() throws {
    let folder = try workspace([("2026-04-20-jinji.md.txt", "# x"), ("memo.txt", "x")])
    let run = try Program().run(["check"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("2026-04-20-jinji.md.txt: "))
    #expect(!run.output.contains("memo.txt"))
  }

  @Test func `a case can be added by flags alone`() throws {
    let folder = try workspace()
    let given = ["--title", "動画の手順書", "--problem", "引継ぎが終わらない", "--practice", "動画に撮った"]
    let added = try Program().run(["cases", "add", "--year", "令和7年"] + given, in: folder.path)
    #expect(added.status == 0)
    let shown = try Program().run(["cases", "動画の手順書"], in: folder.path)
    #expect(shown.output.contains("2025"))
  }

  @Test func `a case broken off says what was typed and needs its flags where nobody answers`()
    throws
  {
    let folder = try workspace()
    let brokenOff = try Program().run(["cases", "add"], input: "傘立ての整理\n", in: folder.path)
    #expect(brokenOff.status == 130)
    #expect(brokenOff.errors.contains("  傘立ての整理"))
    let unanswered = try Program().run(["cases", "add"], in: folder.path)
    #expect(unanswered.status == 64)
    #expect(unanswered.errors.contains("--practice"))
  }

  @Test(arguments: [("ja", "使い方は"), ("en", "explains them")])
  func `wrong use ends with one line in the reader's language`(language: String, line: String)
    throws
  {
    let run = try Program().run(["show", "--language", language])
    #expect(run.status == 64)
    #expect(run.errors.split(separator: "\n").last?.contains(line) == true)
    #expect(run.errors.split(separator: "\n").last?.contains("aritai help show") == true)
  }

  @Test(arguments: [
    (given: ["plans", "--divison", "x"], says: "--divison という指定はありません。--division でしょうか。"),
    (given: ["plans", "--division"], says: "--division <division> の値がありません。"),
    (given: ["show"], says: "<meeting> を付けてください。"),
    (given: ["run", "--practice=1"], says: "--practice には値を付けません（1）。"),
    (given: ["check", "余分", "9"], says: "「余分、9」は何のことか分かりません。"),
    (given: ["plans", "--json", "--csv"], says: "どれか1つにしてください。"),
    (given: ["plans", "--division", "税務"], says: "近いもの: 税務課"),
  ])
  func `wrong use is said in Japanese, with no English sentence beside it`(
    given: [String], says: String
  ) throws {
    let run = try Workplace().program.run(
      given + ["--language", "ja"], in: Workplace.repository)
    #expect(run.status == 64)
    #expect(run.errors.contains(says), "\(run.errors)")
    for english in ["Error", "Usage", "Unknown", "Missing", "See "] {
      #expect(!run.errors.contains(english), "\(run.errors)")
    }
  }

  @Test func `an action cannot go back to open`() throws {
    let record = ("2026-04-20-jinji.md", "# x\n\n## アクション\n\n- A1: 傘立てを置く\n")
    let folder = try workspace([record])
    let back = ["progress", "2026-04-20-jinji/A1", "--state", "未着手"]
    #expect(try Program().run(back, in: folder.path).status == 64)
    #expect(try folder.read("Sessions/\(record.0)") == record.1)
  }
}
