package import Records

/// Replies and decisions laid over what a reader may see; they are files of their own and hold
/// nothing of a record.
extension Released {
  /// The record with what came back about its issues.
  package func answered(by answers: Answers, _ words: RecordWords) -> Released {
    record.answered(by: answers, words).map { Released(cleared: $0) } ?? self
  }
}

extension KeptRecord {
  /// The record with what came back about its issues; nil where nothing did.
  func answered(by answers: Answers, _ words: RecordWords) -> KeptRecord? {
    guard answers.sessions.contains(head.id),
      let issues = answers.laid(over: issues, of: head.id, words)
    else { return nil }
    var session = session
    session.issues = issues
    return KeptRecord(session)
  }
}

extension ReleasedRecords {
  package func answered(by answers: Answers, _ words: RecordWords) -> ReleasedRecords {
    if answers.isEmpty { return self }
    var records = self
    records.lay(answers, words)
    return records
  }
}

extension RecordList {
  package func answered(by answers: Answers, _ words: RecordWords) -> RecordList {
    if answers.isEmpty { return self }
    var list = self
    list.lay(answers, words)
    return list
  }
}
