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
      case .unread, .dated, .entry, .detail: values.add(.line(.unreadLine))
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
