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
