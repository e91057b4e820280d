import Records
import Release
import Testing
import Text

/// Every field of every table, also one that comes later: it reaches whom its row says, and a name
/// in it is covered.
@Suite struct LeavingFieldsTests {
  /// Whether a text of any kind may stand in a field, so that a mark and a name can.
  private static func isText(_ kind: FieldKind) -> Bool {
    kind.isTyped || [.name, .themes, .types, .caseReference].contains(kind)
  }

  private static func lines<Owner: Fielded>(_ owner: Owner.Type, indent: String) -> [String] {
    owner.fields.rows.compactMap { row in
      guard let label = row.label?.spelling.japanese, isText(row.kind) else { return nil }
      let mark = "印\(Owner.self).\(row.key)"
      switch row.kind {
      case .handling: return "\(indent)- \(label): 見送り: \(mark)山田さん"
      case .post: return "\(indent)- \(label): \(mark)係（山田）"
      case .caseReference: return "\(indent)- \(label): some-id \(mark)山田さん"
      default: return "\(indent)- \(label): \(mark)山田さん"
      }
    }
  }

  /// A record with a mark and a name in every field that may hold a text.
  private static func record() throws -> Session {
    let lines =
      [
        "# 印Session.title山田さん", "", "- 実施日: 2026-04-20", "- 所属長確認: 2026-04-22 0123456789abcdef",
        "- 公開: 庁内",
      ]
      + Self.lines(Session.self, indent: "")
      + ["", "## 現状", "", "- C1: 印Note.text山田さん"] + Self.lines(Note.self, indent: "  ")
      + ["", "## 課題", "", "- G1: 印Issue.text山田さん"] + Self.lines(Issue.self, indent: "  ")
      + ["  - 2026-05-01 次回: 印Issue.log山田さん"]
      + ["", "## アクション", "", "- A1: 印Action.text山田さん"] + Self.lines(Action.self, indent: "  ")
      + ["  - 公開: 分かったこと, 記録", "  - 2026-05-01 着手: 印Action.log山田さん"]
      + ["", "## メモ", "", "印Session.memo山田さん", ""]
    let text = lines.filter { !$0.hasPrefix("  - 公開: 印") && !$0.hasPrefix("- 渡さない") }
      .joined(separator: "\n")
    let name = "Sessions/2026H1/2026-04-20-jinji.md"
    var session = Session.read(bytes: Array(text.utf8), file: name).value
    (session.share, session.checksum) = (nil, nil)
    try #require(session.issues.count == 1 && session.actions.count == 1)
    return session
  }

  private static func rows<Owner: Fielded>(_ owner: Owner.Type) -> [(name: String, reach: Reach)] {
    owner.fields.rows.filter { isText($0.kind) || $0.kind == .dated }.map {
      ("\(Owner.self).\($0.key)", Owner.self == Note.self ? .never : $0.reach)
    }
  }

  private func check<Reader: Audience>(_ reader: Reader.Type) throws {
    let record = try Self.record()
    let released = try #require(Sample.released(record, to: reader))
    let told = String(decoding: Bundle(released, number: 1).bytes(), as: UTF8.self)
    #expect(!told.contains("山田"))
    let all =
      Self.rows(Session.self) + Self.rows(Note.self) + Self.rows(Issue.self)
      + Self.rows(Action.self)
    // The id is the file's name, a checksum is the bundle's own; what else lets go is set by the record.
    let apart = ["Session.id", "Session.checksum", "Session.recordId", "Action.release"]
    for row in all where !apart.contains(row.name) {
      let holds = told.contains("印\(row.name)")
      #expect(holds == (row.reach >= reader.reach), "\(row.name)")
    }
  }

  @Test func `each field reaches the secretariat or not as its row says, without a name`() throws {
    try check(Secretariat.self)
  }

  @Test func `each field reaches everybody or not as its row says, without a name`() throws {
    try check(Everybody.self)
  }

  @Test func `a record keeps a mark in every field that may hold one`() throws {
    let texts = try Self.record().everyText(FileWords(.japanese)).joined(separator: "\n")
    for label in ["Issue.reply", "Issue.ask", "Issue.themes", "Action.case", "Action.hindered"] {
      #expect(texts.contains("印\(label)"), "\(label)")
    }
  }
}

/// What a head crosses out on the page, and what the code of the page lets go.
@Suite struct HeldBackTests {
  private func session(_ heldBack: String) -> Session {
    let text = """
      # 振り返り
      - 所属長確認: 2026-04-22
      - 公開: 庁内
      - 渡さない: \(heldBack)
      ## 課題
      - G1: 一つめ
        - 回答: 四月から
      - G2: 二つめ
      ## アクション
      - A1: 両方に
        - 課題: G1, G2
      - A2: 二つめだけに
        - 課題: G2
      - A3: 三つめ
        - 最初の一歩: 選ぶ
        - 実績値: 9件
      """
    return Session.read(bytes: Array(text.utf8), file: "Sessions/2026-04-20-jinji.md").value
  }

  static let cases: [(heldBack: String, issues: [String], actions: [String], links: [[Int]])] = [
    ("", ["一つめ", "二つめ"], ["両方に", "二つめだけに", "三つめ"], [[1, 2], [2], []]),
    ("G2", ["一つめ"], ["両方に", "三つめ"], [[1], []]),
    ("G1, G2", [], ["三つめ"], [[]]),
    ("A2", ["一つめ", "二つめ"], ["両方に", "三つめ"], [[1, 2], []]),
    ("Ｇ２、A3", ["一つめ"], ["両方に"], [[1]]),
  ]

  @Test(arguments: cases)
  func `an issue or action that is held back does not leave, nor what hangs on it alone`(
    _ input: (heldBack: String, issues: [String], actions: [String], links: [[Int]])
  ) throws {
    let released = try #require(
      Sample.released(session(input.heldBack), to: Everybody.self), "\(input.heldBack)")
    #expect(released.issues.map { $0.text } == input.issues)
    #expect(released.actions.map { $0.text } == input.actions)
    #expect(released.actions.map { $0.issues } == input.links)
  }

  @Test func `one field is held back alone`() throws {
    let held = session("A3 実績値, G1 回答, A3 First step")
    let released = try #require(Sample.released(held, to: Everybody.self))
    #expect(released.actions[2].actual == nil && released.actions[2].firstStep == nil)
    #expect(released.actions[2].text == "三つめ")
    #expect(released.issues[0].reply == nil)
  }

  @Test(arguments: ["G2, 未定", "二つめ", "A3 知らない項目", "C1"])
  func `where nobody can say what was crossed out nothing leaves`(_ heldBack: String) {
    guard
      case .withheld(let withheld) = Sample.policy.release(session(heldBack), to: Everybody.self)
    else {
      Testing.Issue.record("released")
      return
    }
    #expect(withheld.reason == .heldBack)
  }

  static let seen: [(code: String, release: String, texts: [String?])] = [
    ("", "", [nil, nil, nil]), ("", "  - 公開: 分かったこと", ["早い", nil, nil]),
    ("", "  - 公開: 分かったこと, 記録", ["早い", "9件", nil]), ("", "  - Release: Learned", ["早い", nil, nil]),
    (" 0123456789abcdef", "", ["早い", "9件", "決まる"]),
  ]

  @Test(arguments: seen)
  func `without the code of the page lessons and dated lines leave by name only`(
    _ input: (code: String, release: String, texts: [String?])
  ) throws {
    let text = """
      # 振り返り
      - 所属長確認: 2026-04-22\(input.code)
      - 公開: 庁内
      ## 課題
      - G1: 一つめ
        - 2026-10-20 次回: 決まる
      ## アクション
      - A1: 手順
        - 課題: G1
        - 2026-09-18 完了: 9件
        - 分かったこと: 早い
      \(input.release)
      """
    let file = "Sessions/2026-04-20-jinji.md"
    let session = Session.read(bytes: Array(text.utf8), file: file).value
    let released = try #require(Sample.released(session, to: Everybody.self))
    let (issue, action) = (released.issues[0], released.actions[0])
    #expect([action.learned, action.log[0].text, issue.log[0].text] == input.texts)
    #expect(action.state == .done && issue.log.count == 1)
  }
}
