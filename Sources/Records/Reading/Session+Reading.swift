extension Session {
  /// Reads a session or a bundle.
  ///
  /// Damage never stops the reading: what cannot be read is left out of the value and reported. A
  /// file whose name is no session id gets its own date and `x-` with the name as id.
  package static func read(
    bytes: [UInt8], file: String, vocabulary: Vocabulary = .empty
  ) -> Reading<Session> {
    read(Document(bytes: bytes), file: file, vocabulary: vocabulary)
  }

  static func read(
    _ document: Document, file: String, vocabulary: Vocabulary
  ) -> Reading<Session> {
    let name = FileKind.stem(of: file)
    let id = SessionID(name)
    var reader = SessionReader(document, id: id, vocabulary: vocabulary)
    reader.read()
    if id == nil {
      reader.session.id = SessionID(
        date: reader.session.date ?? CivilDate(dayNumber: 0), division: "x-" + name)
      reader.values.findings.add(.file(.fileNameWithoutSession(name)), line: 0, at: 0..<0)
    }
    if document.damagedAt == nil { reader.check() }
    return Reading(
      value: reader.session,
      diagnostics: reader.values.findings.diagnostics(in: document, file: file),
      document: document)
  }
}
