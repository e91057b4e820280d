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
      ["# 印Session.title山田さん", "", "- 実施日: 2026-04-20", "- 所属長確認: 2026-04-22", "- 公開: 庁内"]
      + Self.lines(Session.self, indent: "")
      + ["", "## 現状", "", "- C1: 印Note.text山田さん"] + Self.lines(Note.self, indent: "  ")
      + ["", "## 課題", "", "- G1: 印Issue.text山田さん"] + Self.lines(Issue.self, indent: "  ")
      + ["", "## アクション", "", "- A1: 印Action.text山田さん"] + Self.lines(Action.self, indent: "  ")
      + ["  - 公開: 分かったこと, 記録", "  - 2026-05-01 着手: 印Action.log山田さん"]
      + ["", "## メモ", "", "印Session.memo山田さん", ""]
    let text = lines.filter { !$0.hasPrefix("  - 公開: 印") && !$0.hasPrefix("- 提出") }
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
    let apart = ["Session.id", "Session.checksum", "Action.release"]
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
