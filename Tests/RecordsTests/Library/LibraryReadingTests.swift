import Records
import Testing
import Text

@Suite struct LibraryReadingTests {
  private func read(_ files: [(String, String)]) -> (library: Library, diagnostics: [Diagnostic]) {
    Library.read(files: files.map { (path: $0.0, bytes: Array($0.1.utf8)) })
  }

  private let themes = (
    "Templates/themes.md", "# テーマ\n## テーマ\n- knowledge: 属人化の解消\n  - 略称: 属人化\n  - 語: 手順書、引継ぎ\n"
  )

  @Test func `a case keeps its paragraphs and its voices`() throws {
    let text = """
      # 題名
      - 団体: 見本市
      - テーマ: 属人化

      ## 課題

      手順: 頭の中。

      ## 小見出し
      - 一つ

      ## こんな声に

      - 誰も: 知らない
      """
    let (library, diagnostics) = read([themes, ("Templates/cases/a.md", text)])
    let found = try #require(library.case("a"))
    #expect(diagnostics == [])
    #expect(found.themes == ["knowledge"])
    #expect(found.problem == "手順: 頭の中。\n\n## 小見出し\n- 一つ")
    #expect(found.voices == ["誰も: 知らない"])
  }

  @Test func `a case reads back as it was rendered`() {
    var example = Case(id: "a", title: "題名")
    (example.year, example.themes, example.problem) = (2024, ["knowledge"], "一行目\n\n二行目")
    example.from = ActionID("2026-04-20-jinji/A1")
    example.voices = ["声: 一つ", "声二つ"]
    let vocabulary = Vocabulary(library: read([themes]).library)
    let bytes = example.rendered(vocabulary: vocabulary)
    #expect(String(decoding: bytes, as: UTF8.self).contains("テーマ: 属人化\n"))
    let reading = Case.read(bytes: bytes, file: "Templates/cases/a.md", vocabulary: vocabulary)
    #expect(reading.value == example)
    #expect(reading.diagnostics == [])
  }

  @Test func `names that the library lacks are reported with the nearest`() {
    let (_, diagnostics) = read([
      themes, ("Templates/issues/knowledge.md", "# x\n- a: い\n  - ほかのテーマ: 属人\n- a: ろ\n"),
      ("Templates/issues/other.md", "# x\n"),
    ])
    #expect(
      diagnostics.map(\.problem) == [
        .library(.unknownTheme("属人", suggestion: "属人化")),
        .link(.repeatedID("a", first: "Templates/issues/knowledge.md:2")),
        .library(.unknownTheme("other", suggestion: nil)),
      ])
  }

  @Test func `a record is checked against the library`() {
    var library = read([themes]).library
    var department = Department(name: "総務部")
    department.divisions = [Division(id: "jinji", name: "人事課")]
    library.organization.departments = [department]
    library.cases = [Case(id: "hino", title: "x")]
    let text = "# x\n- 所属: 人事係\n## 課題\n- G1: y\n  - テーマ: 属人\n## アクション\n- A1: z\n  - 参考事例: hina\n"
    let found = Session.read(
      bytes: Array(text.utf8), file: AnnotatedSession.path,
      vocabulary: Vocabulary(library: library)
    ).diagnostics
    #expect(
      found.map(\.problem) == [
        .library(.divisionDiffers(written: "人事係", roster: "人事課")),
        .library(.unknownTheme("属人", suggestion: "属人化")),
        .library(.unknownCase("hina", suggestion: "hino")),
      ])
  }

  @Test func `a reply reads back and knows its issue`() throws {
    var reply = try #require(Reply(name: "2026-04-20-jinji-2-G3"))
    (reply.to, reply.text, reply.date) = ("人事課", "様式を統一します", CivilDate(dayNumber: 20_600))
    #expect(reply.session.ordinal == 2)
    let reading = Reply.read(bytes: reply.rendered(), file: "Sessions/replies/\(reply.name).md")
    #expect(reading.value == reply)
    #expect(reading.diagnostics == [])
  }

  @Test func `the workspace finds ids twice and origins nowhere`() {
    let files = [
      ("Sessions/a/2026-04-20-jinji.md", "# x\n## アクション\n- A1: y\n"),
      ("Sessions/b/2026-04-20-jinji.md", "# x\n"),
      ("Sessions/received/2026-04-20-jinji.md", "# x\n- 共有: 1\n"),
      (
        "Sessions/c/2026-10-20-jinji.md",
        "# x\n## アクション\n- A1: y\n  - 元: 2026-04-20-jinji/A1\n- A2: z\n  - 元: 2026-04-20-jinji/A9\n"
      ),
    ]
    let readings = files.map { file, text in
      (file: file, reading: Session.read(bytes: Array(text.utf8), file: file))
    }
    let found = check(
      sessions: readings.map { SessionFile(path: $0.file, session: $0.reading.value) },
      origins: readings.flatMap { $0.reading.origins(file: $0.file) })
    #expect(found.map(\.problem.code) == ["repeated-session", "origin-not-found"])
    #expect(found.map(\.place.line) == [1, 6])
    #expect(
      found.map(\.file) == ["Sessions/b/2026-04-20-jinji.md", "Sessions/c/2026-10-20-jinji.md"])
  }

  @Test(
    arguments: [
      ("Sessions/2026H1/a.md", .session), ("Sessions/received/a.md", .session),
      ("Sessions/replies/a.md", .reply), ("Templates/cases/a.md", .case),
      ("Templates/formats/a.md", .format), ("Templates/issues/a.md", .issues),
      ("Templates/themes.md", .themes), ("Templates/organization.md", .organization),
      ("Templates/roles.txt", .roles), ("README.md", nil), ("Sessions/a.html", nil),
      ("Sessions/.2026-04-20-jinji.hour", nil), ("Sessions/2026H1/.a.md", nil),
    ] as [(path: String, kind: FileKind?)])
  func `the folder says what a file is`(_ input: (path: String, kind: FileKind?)) {
    #expect(FileKind(path: input.path) == input.kind, "\(input.path)")
  }
}
