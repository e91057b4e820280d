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

  @Test func `decisions and the owner of a workspace are read`() throws {
    let decision = Decision.read(
      bytes: Array(
        "# 様式\n- 課題の型: forms\n- 対応方針: 取り組む\n- 担当: 情報課\n- 期限: 2026-12-01\n- 理由: 全庁\n".utf8),
      file: "Sessions/decisions/forms.md")
    #expect(decision.diagnostics == [])
    #expect(decision.value.id == "forms" && decision.value.title == "様式")
    #expect(decision.value.policy == .act && decision.value.types == ["forms"])
    #expect(decision.value.due == CivilDate(year: 2026, month: 12, day: 1))
    let own = OwnWorkspace.read(bytes: Array("# 人事課\n- 所属: jinji\n".utf8), file: "workspace.md")
    #expect(own.value.division == "jinji" && own.diagnostics == [])
  }

  @Test func `the roster says what the office has set, in new and old words`() throws {
    let text = """
      # 見本県
      - 団体コード: 990001
      - 事務局: 人事課
      - 約束: 人事評価に使わない
      - 付箋の保存: 課題になったもの
      - 10月の反映先: 翌年度当初予算
      - 予算要求の締切: 10月15日

      ## 総務部
      - a: 甲課
        - 職員数: 12
        - 当初予算額: 令和4年度 2.6億円
        - ビジョン: v
        - 開催予定: 2022-06-14、2022-07
      - b: 乙課
        - 人数: 7
        - 予算: 49.4億円
        - 構想: w
      """
    let reading = Organization.read(bytes: Array(text.utf8), file: "Templates/organization.md")
    let (roster, divisions) = (reading.value, reading.value.divisions)
    #expect(reading.diagnostics == [])
    #expect(roster.code == "990001" && roster.secretariat == "人事課" && roster.notesKept == .used)
    #expect(roster.octoberFeeds == "翌年度当初予算" && roster.budgetDeadline == "10月15日")
    #expect(divisions.map(\.staff) == [12, 7] && divisions.map(\.vision) == ["v", "w"])
    #expect(divisions[0].planned.map(\.description) == ["2022-06-14", "2022-07"])
    let budgets = divisions.compactMap(\.budget).map { YearlyAmount($0) }
    #expect(budgets.map(\.fiscalYear) == [2022, nil])
    #expect(budgets.map(\.quantity?.mantissa) == [260_000_000, 4_940_000_000])
  }

  @Test func `the workspace finds origins nowhere`() {
    let files = [
      ("Sessions/a/2026-04-20-jinji.md", "# x\n## アクション\n- A1: y\n"),
      (
        "Sessions/c/2026-10-20-jinji.md",
        "# x\n## アクション\n- A1: y\n  - 元: 2026-04-20-jinji/A1\n- A2: z\n  - 元: 2026-04-20-jinji/A9\n"
      ),
    ]
    let readings = files.map { file, text in
      (file: file, reading: Session.read(bytes: Array(text.utf8), file: file))
    }
    let found = check(
      records: readings.map { RecordOutline(path: $0.file, $0.reading.value) },
      origins: readings.flatMap { $0.reading.origins(file: $0.file) })
    #expect(found.map(\.problem.code) == ["origin-not-found"])
    #expect(found.map(\.place.line) == [6])
    #expect(found.map(\.file) == ["Sessions/c/2026-10-20-jinji.md"])
  }

  @Test(
    arguments: [
      ("Sessions/2026H1/a.md", .session), ("Sessions/received/a.md", .session),
      ("Sessions/replies/a.md", .reply), ("Sessions/decisions/a.md", .decision),
      ("Sessions/received/replies/a.md", .reply), ("Sessions/received/decisions/a.md", .decision),
      ("Sessions/received/cases/a.md", .case), ("Sessions/cases/a.md", .session),
      ("Sessions/published/2026H1.md", .published), ("workspace.md", .workspace),
      ("Templates/cases/a.md", .case),
      ("Templates/formats/a.md", .format), ("Templates/issues/a.md", .issues),
      ("Templates/themes.md", .themes), ("Templates/organization.md", .organization),
      ("Templates/roles.txt", .roles), ("README.md", nil), ("Sessions/a.html", nil),
      ("Sessions/.2026-04-20-jinji.hour", nil), ("Sessions/2026H1/.a.md", nil),
    ] as [(path: String, kind: FileKind?)])
  func `the folder says what a file is`(_ input: (path: String, kind: FileKind?)) {
    #expect(FileKind(path: input.path) == input.kind, "\(input.path)")
  }
}
