import Records
import TestSupport
import Testing
import Text

@Suite struct RenderingTests {
  private func found(_ text: String) -> [Diagnostic] {
    Session.read(bytes: Array(text.utf8), file: AnnotatedSession.path).diagnostics
  }

  @Test func `shows place, line, mark and advice as the format says`() throws {
    let text = AnnotatedSession.text.replacing("  - 課題: G1", with: "  - 課題: G7")
    let diagnostic = try #require(found(text).first)
    #expect(
      diagnostic.rendered(.japanese) == """
        Sessions/2026H1/2026-04-20-jinji.md:56:9: 要修正: 「A1」の課題 G7 はこの記録にありません
        56 |   - 課題: G7
           |           ^^
        直し方: G1, G2 のどちらかにするか、課題 G7 を書き足してください
        """)
    #expect(
      diagnostic.rendered(.english) == """
        Sessions/2026H1/2026-04-20-jinji.md:56:9: error: “A1” names G7, which this record does not have
        56 |   - 課題: G7
           |           ^^
        Fix: Write one of G1, G2, or add G7
        """)
  }

  @Test func `asks whether a known label was meant`() throws {
    let diagnostic = try #require(found("# x\n## アクション\n- A1: y\n  - 担当者: z").first)
    #expect(diagnostic.problem == .line(.unknownLabel("担当者", suggestion: "担当")))
    #expect(diagnostic.rendered(.japanese).hasSuffix("直し方: 「担当」ではありませんか。このままでも行は残ります"))
  }

  @Test func `a whole file has no line to show`() throws {
    let diagnostic = Diagnostic(
      file: "a.md", place: Place(line: 1),
      problem: .file(
        .repeatedSession(
          SessionID(date: CivilDate(dayNumber: 20_000), division: "x"), other: "b.md", .same)))
    #expect(diagnostic.rendered(.japanese).split(separator: "\n").count == 2)
  }

  @Test func `control characters do not reach the terminal, long lines are cut around the place`()
    throws
  {
    let diagnostic = try #require(
      found("# x\n\u{1B}[31m" + String(repeating: "あ", count: 900)).first)
    let rendered = diagnostic.rendered(.japanese)
    #expect(!rendered.contains("\u{1B}"))
    #expect(rendered.count < 600)
  }

  /// One of each problem.
  static let problems: [Problem] = {
    let day = CivilDate(dayNumber: 20_563)
    let id = SessionID(date: day, division: "jinji")
    return [
      .file(.notUTF8), .file(.fileNameWithoutSession("a")), .file(.fileNameWithoutIssue("a")),
      .file(.checksumMismatch(stated: "1", actual: "2")),
      .file(.repeatedSession(id, other: "b.md", .same)),
      .file(.repeatedSession(id, other: "b.md", .older)),
      .file(.repeatedSession(id, other: "b.md", .disputed)), .file(.shiftJIS),
      .file(.fileName("a", shouldBe: id)),
      .file(.answerToNothing("a")),
      .line(.missingTitle), .line(.unknownLabel("a", suggestion: nil)),
      .line(.unknownSection("a", suggestion: "メモ")), .line(.unreadLine),
      .line(.misplacedLabel(.due)), .line(.otherBullet("・")),
      .line(.repeatedLabel(.due)), .line(.wrongLetter("G1", expected: "C")),
      .line(.unreadCorrection), .line(.unreadExample), .line(.tooLong(64)),
      .line(.tooMany(2_000, read: 1_000)),
      .value(.unreadableNumber(.votes, "a")), .value(.unreadableNumber(.satisfaction, "a")),
      .value(.unreadableDate("a")), .value(.impossibleDate("2026-02-30")),
      .value(.unreadableTerm("a")),
      .value(
        .unknownWord(.scope, "a", allowed: Scope.words.values.map(\.spelling), suggestion: nil)),
      .value(.unknownWord(nil, "a", allowed: [], suggestion: "完了")),
      .value(.unreadableLink("a", letter: "C")), .value(.unreadableReference(.from, "a")),
      .value(.unreadableRecordNumber("a")), .value(.unreadableHeldBack("a")),
      .link(.repeatedNumber("A1")),
      .link(.missingLink(owner: "A1", letter: "G", number: 7, available: [])),
      .link(.missingLink(owner: "A1", letter: "G", number: 7, available: [1])),
      .link(.missingLink(owner: "A1", letter: "G", number: 7, available: [1, 2, 3])),
      .link(.issueWithoutNotes("G1")), .link(.actionWithoutIssue("A1")),
      .link(.originNotFound(ActionID(session: id, number: 1))),
      .link(.repeatedID("a", first: "b.md:1")),
      .link(.issueNotFound("a")), .link(.groupNotFound("a")),
      .library(.unknownTheme("a", suggestion: nil)), .library(.unknownType("a", suggestion: nil)),
      .library(.unknownCase("a", suggestion: "b")), .library(.unknownFormat("a", suggestion: nil)),
      .library(.unknownDivision("a", suggestion: nil)),
      .library(.divisionDiffers(written: "a", roster: "b")),
      .fit(.termDoesNotFit(Term(containing: day), date: day)),
      .fit(.dateDiffersFromName(day, name: day)), .fit(.dueBeforeSession(day, session: day)),
      .fit(.firstStepAfterDue(day, due: day)), .fit(.replyDueBeforeAsked(day, asked: day)),
      .fit(.logBeforeSession(day, session: day)),
      .fit(.keptLongEnough(until: day)),
      .fit(.moreAnswersThanParticipants(answers: 7, participants: 6)),
    ]
  }()

  @Test func `every problem has a sentence and advice in both languages`() throws {
    try expectSnapshot(sentences(.japanese), named: "problems.ja")
    try expectSnapshot(sentences(.english), named: "problems.en")
  }

  private func sentences(_ words: RecordWords) -> String {
    Self.problems.map { problem in
      let sentence = words.problem(problem)
      return
        "\(problem.code) \(problem.severity.rawValue)\n  \(sentence.message)\n  \(sentence.fix)\n"
    }.joined()
  }
}
