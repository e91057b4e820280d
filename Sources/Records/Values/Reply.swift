package import Text

/// What the secretariat or another division answers to an issue that was passed up; a file of its own.
package struct Reply: Hashable, Sendable {
  package var session: SessionID
  /// The number of the issue in its session.
  package var issue: Int
  /// Whom it is for (宛), as written.
  package var to: String?
  package var date: CivilDate?
  package var text: String?

  package init(session: SessionID, issue: Int) { (self.session, self.issue) = (session, issue) }

  /// Takes session and issue from a name such as `2026-04-20-jinji-G2`; nil for any other.
  package init?(name: String) {
    guard let dash = name.lastIndex(of: "-") else { return nil }
    let tail = Array(name[dash...].utf8.dropFirst())
    guard let session = SessionID(String(name[..<dash])),
      let id = tail.letteredNumber(in: 0..<tail.count), id.letter == Heading.issues.letter
    else { return nil }
    self.init(session: session, issue: id.number)
  }

  /// The file's name without ending: `2026-04-20-jinji-G2`.
  package var name: String { "\(session)-G\(issue)" }
}

/// What headquarters decided about a shared issue or about a project; a file of its own.
package struct Decision: Hashable, Sendable {
  /// What is to become of it (対応方針).
  package enum Policy: String, CaseIterable, Sendable {
    case act, decline, later
    /// For a project.
    case goOn, improve, expand, reduce, complete
  }

  /// The file's name without ending.
  package var id: String
  package var title: String
  /// The issue types that it is about.
  package var types: [String] = []
  /// Whom or what it is for (宛), as written.
  package var to: String?
  package var date: CivilDate?
  package var policy: Policy?
  package var owner: String?
  package var due: CivilDate?
  package var reason: String?

  package init(id: String, title: String) { (self.id, self.title) = (id, title) }
}

/// Whose workspace this is (`workspace.md`).
package struct OwnWorkspace: Hashable, Sendable {
  /// The division's roster id or name; nil for a workspace of nobody's own.
  package var division: String?

  package init(division: String? = nil) { self.division = division }
}

extension Decision.Policy: Listed {
  package var spelling: Spelling {
    switch self {
    case .act: Spelling("取り組む", "act")
    case .decline: Spelling("取り組まない", "decline")
    case .later: Spelling("次回に判断", "later")
    case .goOn: Spelling("継続", "continue")
    case .improve: Spelling("改善", "improve")
    case .expand: Spelling("拡充", "expand")
    case .reduce: Spelling("縮小", "reduce")
    case .complete: Spelling("完了", "complete")
    }
  }

  package static let words = SpellingTable<Decision.Policy>(allCases)
}

extension Reply: Fielded {
  package static let fields = FieldTable<Reply>([
    Field(.to, "to", .name, { $0.to }, set: { $0.to = $1 }),
    Field(.replyDate, "date", .date, { $0.date }, set: { $0.date = $1 }),
    Field(.reply, "reply", .text, { $0.text }, set: { $0.text = $1 }),
  ])
}

extension Decision: Fielded {
  package static let fields = FieldTable<Decision>([
    Field(at: .name, "id", .name, { $0.id }, set: { $0.id = $1 ?? "" }),
    Field(at: .first, "title", .text, { $0.title }, set: { $0.title = $1 ?? "" }),
    Field(.types, "types", .types, { $0.types }, set: { $0.types = $1 ?? [] }),
    Field(.to, "to", .name, { $0.to }, set: { $0.to = $1 }),
    Field(.replyDate, "date", .date, { $0.date }, set: { $0.date = $1 }),
    Field(.policy, "policy", .word, { $0.policy }, set: { $0.policy = $1 }),
    Field(.owner, "owner", .post, { $0.owner }, set: { $0.owner = $1 }),
    Field(.due, "due", .date, { $0.due }, set: { $0.due = $1 }),
    Field(.reason, "reason", .text, { $0.reason }, set: { $0.reason = $1 }),
  ])
}

extension OwnWorkspace: Fielded {
  package static let fields = FieldTable<OwnWorkspace>([
    Field(.division, "division", .name, { $0.division }, set: { $0.division = $1 })
  ])
}

extension Label {
  package static let to = Label("宛", "To")
  package static let replyDate = Label("日付", "Date")
}

extension Label {
  package static let policy = Label("対応方針", "Policy")
  package static let reason = Label("理由", "Reason")
}

extension Reply {
  /// Reads `Sessions/replies/<session>-G2.md`; nil when the name says no issue of a session.
  package static func read(bytes: [UInt8], file: String) -> Reading<Reply?> {
    let document = Document(bytes: bytes, kind: .reply)
    let name = FileKind.stem(of: file)
    var values = ValueReader(document)
    var reply = Reply(name: name)
    if reply == nil { values.findings.add(.file(.fileNameWithoutIssue(name)), line: 0, at: 0..<0) }
    for index in document.lines.indices {
      values.move(to: index)
      switch values.line.kind {
      case .field: take(into: &reply, &values)
      case .unread: values.addUnreadLine()
      case .dated, .entry, .detail: values.add(.line(.unreadLine))
      case .title, .heading, .blank, .continuation, .prose: break
      }
    }
    return values.reading(of: reply, file: file)
  }

  private static func take(into reply: inout Reply?, _ values: inout ValueReader) {
    guard var known = reply else { return }
    values.take(into: &known, Reply.fields)
    reply = known
  }
}

extension Decision {
  /// Reads `Sessions/decisions/<id>.md`.
  package static func read(
    bytes: [UInt8], file: String, vocabulary: Vocabulary = .empty
  ) -> Reading<Decision> {
    let id = FileKind.stem(of: file)
    var decision = Decision(id: id, title: id)
    var values = ValueReader(Document(bytes: bytes, kind: .decision), vocabulary: vocabulary)
    values.takeFields(into: &decision) { decision, title in decision.title = title }
    return values.reading(of: decision, file: file)
  }
}

extension OwnWorkspace {
  /// Reads `workspace.md`.
  package static func read(bytes: [UInt8], file: String) -> Reading<OwnWorkspace> {
    var workspace = OwnWorkspace()
    var values = ValueReader(Document(bytes: bytes, kind: .workspace))
    values.takeFields(into: &workspace) { _, _ in }
    return values.reading(of: workspace, file: file)
  }
}

extension ValueReader {
  /// Takes a file that is a title and fields and nothing else.
  fileprivate mutating func takeFields<Owner: Fielded>(
    into owner: inout Owner, title: (inout Owner, String) -> Void
  ) {
    for index in document.lines.indices {
      move(to: index)
      switch line.kind {
      case .title: if let text = text() { title(&owner, text) }
      case .field: take(into: &owner, Owner.fields)
      case .unread: addUnreadLine()
      case .dated, .entry, .detail: add(.line(.unreadLine))
      case .heading, .blank, .continuation, .prose: break
      }
    }
  }
}

extension Decision {
  /// The decision as a new file.
  package func rendered(
    in language: Language = .japanese, vocabulary: Vocabulary = .empty
  ) -> [UInt8] {
    let lines = ["# \(title)", ""] + labelledLines(FileWords(language, vocabulary: vocabulary))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}

extension Reply {
  /// The reply as a new file.
  package func rendered(in language: Language = .japanese) -> [UInt8] {
    let title =
      language == .japanese
      ? "\(session)/G\(issue) への回答" : "Reply to \(session)/G\(issue)"
    var lines = ["# \(title)", ""]
    lines += labelledLines(FileWords(language))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
