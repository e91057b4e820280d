import Records
import Testing
import Text

@Suite struct SessionDiagnosticsTests {
  typealias Example = (label: String, text: String, codes: [String])

  static let examples: [Example] = [
    ("an unknown label", "# x\n- 1️⃣担当者: a", ["unknown-label"]),
    ("an unknown section", "# x\n## 1️⃣備考\n- a", ["unknown-section"]),
    ("a loose line", "# x\n1️⃣きょうは雨", ["unread-line"]),
    ("a label of another place", "# x\n- 1️⃣期限: 2026-09-30", ["misplaced-label"]),
    ("another mark of a list", "# x\n## 現状\n　1️⃣・雨", ["unread-line"]),
    ("no title", "1️⃣- 所属: 人事課", ["missing-title"]),
    ("a label twice", "# x\n- 期: 令和8年度上期\n- 1️⃣期: 令和8年度上期", ["repeated-label"]),
    ("a number", "# x\n- 参加人数: 1️⃣六人", ["unreadable-number"]),
    ("satisfaction", "# x\n- 会議の満足度: 1️⃣6×2", ["unreadable-number"]),
    (
      "more answers than Int holds", "# x\n- 会議の満足度: 1️⃣9223372036854775807人 平均4.5",
      ["unreadable-number"]
    ),
    ("more of a mark than a meeting has", "# x\n- 会議の満足度: 1️⃣5×9999 5×1", ["unreadable-number"]),
    ("a mean that is no decimal", "# x\n- 会議の満足度: 1️⃣6人 平均5e0", ["unreadable-number"]),
    ("more people than 32 bits hold", "# x\n- 参加人数: 1️⃣2147483648", ["unreadable-number"]),
    ("a date", "# x\n- 所属長確認: 1️⃣来週", ["unreadable-date"]),
    ("a date without year", "# x\n- 所属長確認: 1️⃣4/22", ["unreadable-date"]),
    ("a day there is not", "# x\n- 所属長確認: 1️⃣2026-02-30", ["impossible-date"]),
    ("a term", "# x\n- 期: 1️⃣来年度", ["unreadable-term"]),
    ("a record number", "# x\n- 記録番号: 1️⃣7k2m", ["unreadable-record-number"]),
    (
      "what is held back and nobody knows", "# x\n- 渡さない: 1️⃣C1, 2️⃣A1 謎\n## アクション\n- A1: y",
      ["unreadable-held-back", "unreadable-held-back"]
    ),
    (
      "what is held back and is not there", "# x\n- 渡さない: G1, 1️⃣G2\n## 課題\n- G1: y", ["missing-link"]
    ),
    ("a code that is none", "# x\n- 所属長確認: 1️⃣2026-04-22 0123", ["unreadable-date"]),
    (
      "a result of one half-year twice",
      "# x\n## アクション\n- A1: y\n  - 実績値 2026H1: 1\n  - 1️⃣実績値 令和8年度上期: 2", ["repeated-label"]
    ),
    (
      "a half-year where none may stand", "# x\n## アクション\n- A1: y\n  - 1️⃣期限 2026H1: 2",
      ["unknown-label"]
    ),
    ("a line of an issue", "# x\n## 課題\n- G1: y\n  - 2026-05-01 1️⃣完了: z", ["unknown-word"]),
    (
      "a line of an issue dated before", "# x\n## 課題\n- G1: y\n  - 1️⃣2026-04-19 次回",
      ["log-before-session"]
    ),
    ("a word", "# x\n- 公開: 1️⃣全員", ["unknown-word"]),
    ("a state", "# x\n## アクション\n- A1: y\n  - 2026-05-01 1️⃣完成: z", ["unknown-word"]),
    ("a link", "# x\n## 課題\n- G1: y\n  - 現状: C1, 1️⃣二番\n## 現状\n- C1: z", ["unreadable-link"]),
    ("a link to 0", "# x\n## 課題\n- G1: y\n  - 現状: 1️⃣０\n## 現状\n- C1: z", ["unreadable-link"]),
    (
      "a link to nothing", "# x\n## アクション\n- A1: y\n  - 課題: 1️⃣G7, 2️⃣８",
      ["missing-link", "missing-link"]
    ),
    (
      "a link to nothing beside the like of another letter",
      "# x\n## 現状\n- C3: y\n## 課題\n- G1: z\n  - 現状: C3\n## アクション\n- A1: v\n  - 課題: 1️⃣G3",
      ["missing-link"]
    ),
    ("a number twice", "# x\n## 現状\n- C1: y\n- 1️⃣C1: z", ["repeated-number"]),
    ("the letter of another section", "# x\n## 現状\n- 1️⃣G1: y", ["wrong-letter"]),
    ("a number twice in the IME's letters", "# x\n## 課題\n- G1: y\n- 1️⃣Ｇ１　：z", ["repeated-number"]),
    (
      "an origin of ten digits", "# x\n## アクション\n- A1: y\n  - 元: 1️⃣2026-04-20-jinji/A2147483648",
      ["unreadable-reference"]
    ),
    ("an origin", "# x\n## アクション\n- A1: y\n  - 元: 1️⃣前回", ["unreadable-reference"]),
    ("a term that does not fit", "# x\n- 実施日: 2026-04-20\n- 期: 1️⃣令和8年度下期", ["term-does-not-fit"]),
    ("another date than the name's", "# x\n- 実施日: 1️⃣2026-04-21", ["date-differs-from-name"]),
    ("a due date before", "# x\n## アクション\n- A1: y\n  - 期限: 1️⃣2025-09-30", ["due-before-session"]),
    (
      "a first step too late",
      "# x\n## アクション\n- A1: y\n  - 期限: 2026-05-01\n  - 一歩の期限: 1️⃣2026-05-02", ["first-step-after-due"]
    ),
    (
      "a reply due before it is asked for",
      "# x\n## 課題\n- G1: y\n  - 依頼日: 2026-05-02\n  - 回答期限: 1️⃣2026-05-01", ["reply-due-before-asked"]
    ),
    ("a line dated before", "# x\n## アクション\n- A1: y\n  - 1️⃣2026-04-19 着手", ["log-before-session"]),
    (
      "more answers than people", "# x\n- 参加人数: 5\n- 会議の満足度: 1️⃣5×6",
      ["more-answers-than-participants"]
    ),
    (
      "loose ends of a held record", "# x\n- 記録: 開催済\n## 課題\n- G1: 1️⃣y\n## アクション\n- A1: 2️⃣z",
      ["issue-without-notes", "action-without-issue"]
    ),
  ]

  @Test(arguments: examples)
  func `reports with its place`(_ example: Example) {
    let marked = Marked(example.text)
    let found = Session.read(bytes: Array(marked.text.utf8), file: AnnotatedSession.path)
      .diagnostics
    #expect(found.map(\.problem.code) == example.codes, "\(example.label)")
    #expect(found.map(\.place.line) == marked.places.map(\.line), "\(example.label)")
    #expect(found.map(\.place.column) == marked.places.map(\.column), "\(example.label)")
  }

  @Test(arguments: [
    "# x\n- 実施日: 令和8年4月20日\n- 期: R8上期", "# x\n- 参加人数: ６人\n\n\n- 会議の満足度: ５×３、４×２",
    "# x\r\n- 所属：人事課\r\n\r\n## 課題\r\n- Ｇ１：y\r\n　- 範囲：自課\r\n",
    "# x\n## 課題\n- 一つ目: コロンのある文\n- 二つ目",
    "# x\n## 課題\n- G1: y\n  - 票数: 2\n    - 票数: 3\n      自由な続き",
    "# x\n## メモ\n## 課題\n- G1: y\n- 担当者: z",
    "# x\n- 共有: 1\n## 課題\n- G1: y\n  - 現状: C1\n- 参照: z",
  ])
  func `does not report what the format allows`(_ text: String) {
    let reading = Session.read(bytes: Array(text.utf8), file: AnnotatedSession.path)
    #expect(reading.diagnostics.map { $0.rendered(.japanese) } == [])
  }

  @Test func `in the last 30 days of a half-year its own term and the next one fit`() {
    for term in ["令和8年度上期", "令和8年度下期"] {
      let text = "# x\n- 実施日: 2026-09-01\n- 期: \(term)"
      let reading = Session.read(bytes: Array(text.utf8), file: "Sessions/2026-09-01-jinji.md")
      #expect(reading.diagnostics == [])
    }
  }

  @Test func `a file that is not UTF-8 is reported once and never changed`() {
    let bytes = Array("# x\n- 所属: ".utf8) + [0x8E, 0x70] + Array("\n".utf8)
    let reading = Session.read(bytes: bytes, file: AnnotatedSession.path)
    #expect(reading.diagnostics.map(\.problem) == [.file(.notUTF8)])
    #expect(reading.diagnostics.map(\.place.line) == [2])
    var session = reading.value
    session.title = "y"
    #expect(reading.document.rewritten(to: session) == bytes)
  }

  @Test func `a pasted list of thousands gives few problems, and says where it was left`() {
    let list = Array(repeating: "x", count: 20_000).joined(separator: ", ")
    let text = "# x\n## 課題\n- G1: y\n  - 現状: \(list)\n"
    let reading = Session.read(bytes: Array(text.utf8), file: AnnotatedSession.path)
    #expect(reading.diagnostics.count == 20)
    #expect(reading.diagnostics.contains { $0.problem == .line(.tooMany(20_000, read: 1_000)) })
  }

  @Test func `a line that no hand has typed is kept, not read, and said`() {
    let long = "# x\n- 進行役: \(String(repeating: "あ", count: 30_000))\n- 参加人数: 5\n"
    let reading = Session.read(bytes: Array(long.utf8), file: AnnotatedSession.path)
    #expect(reading.diagnostics.map(\.problem) == [.line(.tooLong(64))])
    #expect(reading.value.facilitator == nil && reading.value.participants == 5)
    #expect(reading.document.rewritten(to: reading.value) == Array(long.utf8))
  }

  /// Files that cost time without bound before; a quadratic search in them takes hours.
  static let hostile: [(label: String, text: String)] = {
    let cases = String(repeating: "長い名前", count: 5_000)
    let numbers = 1...8_000
    return [
      (
        "long names of cases",
        "# x\n## アクション\n- A1: y\n"
          + (1...10).map { "- A\($0): y\n  - 参考事例: \(cases)\n" }.joined()
      ),
      ("notes", "# x\n## 現状\n" + numbers.map { "- C\($0): 電話\n" }.joined()),
      (
        "links to nothing",
        "# x\n## 課題\n" + numbers.map { "- G\($0): y\n" }.joined() + "## アクション\n"
          + numbers.map { "- A\($0): y\n  - 課題: G999999\n" }.joined()
      ),
      ("unknown labels", "# x\n" + numbers.map { "- 担当者\($0): y\n" }.joined()),
      (
        "unknown types",
        "# x\n## 課題\n"
          + numbers.map { "- G\($0): y\n  - 課題の型: a\($0)\n" }.joined()
      ),
      (
        "terms",
        "# x\n## アクション\n- A1: y\n"
          + (1868...9999).map { "  - 実績値 \($0)H1: y\n  - 反映先 \($0)H2: y\n" }.joined()
      ),
      ("agenda", "# x\n" + numbers.map { "- 議題: \($0)\n" }.joined()),
    ]
  }()

  @Test(.timeLimit(.minutes(30)), arguments: hostile.map(\.label))
  func `no record costs more than its length`(label: String) throws {
    let file = try #require(Self.hostile.first { $0.label == label })
    var library = Library()
    library.cases = (1...200).map { Case(id: "case-\($0)", title: "x") }
    library.types = (1...200).map {
      IssueType(id: "type-\($0)", theme: "t", title: "x", english: "x")
    }
    let vocabulary = Vocabulary(library: library)
    let bytes = Array(file.text.utf8)
    let reading = Session.read(bytes: bytes, file: AnnotatedSession.path, vocabulary: vocabulary)
    _ = reading.diagnostics.map { $0.rendered(.japanese).utf8.count }
    var session = reading.value
    session.actions.indices.forEach { session.actions[$0].learned = "z" }
    #expect(reading.document.rewritten(to: session, vocabulary: vocabulary).count >= bytes.count)
  }

  @Test func `a file name without date and division is reported`() {
    let reading = Session.read(bytes: Array("# x".utf8), file: "Sessions/会議.md")
    #expect(reading.diagnostics.map(\.problem) == [.file(.fileNameWithoutSession("会議"))])
  }
}
