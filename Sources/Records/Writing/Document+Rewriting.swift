extension Document {
  /// The bytes of the file once it says what a session says.
  ///
  /// Whole lines are replaced, inserted or removed where the two differ; every other byte stays.
  /// Entries are the same when their numbers are, those without number when their texts are. An
  /// empty document gives a new file; one that is not UTF-8 stays as it is.
  package func rewritten(to session: Session, vocabulary: Vocabulary = .empty) -> [UInt8] {
    guard damagedAt == nil else { return bytes }
    let layout = SessionLayout(self)
    let old = Session.read(self, file: "\(session.id)", vocabulary: vocabulary).value
    let language = layout.hasLanguage ? old.language : session.language
    var words = FileWords(language, vocabulary: vocabulary)
    words.keepSpellings(of: self)
    var rewriter = SessionRewriter(document: self, layout: layout, words: words)
    return rewriter.result(from: SessionText(of: old, words), to: SessionText(of: session, words))
  }
}

extension Session {
  /// The session as a new file.
  package func rendered(vocabulary: Vocabulary = .empty) -> [UInt8] {
    Document(bytes: []).rewritten(to: self, vocabulary: vocabulary)
  }
}
