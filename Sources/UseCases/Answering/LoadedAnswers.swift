package import Records
package import Release
import Text

/// The replies and decisions below `Sessions`, an office's own and those it has received.
package struct LoadedAnswers: Sendable {
  package private(set) var replies: [Reply] = []
  package private(set) var decisions: [Decision] = []
  /// What is wrong in the files that are written here.
  package private(set) var diagnostics: [Diagnostic] = []
  package private(set) var skipped: [SkippedFile] = []
  /// The own files with the issues that they are about.
  private var targets: [(file: String, written: String, ids: [IssueID])] = []

  package init() {}

  /// Reads the files, of one name the own one before the received one.
  package init(
    _ files: [OfficeFile], _ vocabulary: Vocabulary, numbers: [String: SessionID] = [:],
    skipped: [SkippedFile] = []
  ) {
    self.skipped = skipped
    var seen: Set<String> = []
    let received = "\(Paths.received)/"
    let ordered =
      files.filter { !$0.path.hasPrefix(received) } + files.filter { $0.path.hasPrefix(received) }
    for file in ordered {
      let kind = FileKind(path: file.path)
      guard kind == .reply || kind == .decision else { continue }
      guard String(validating: file.bytes, as: UTF8.self) != nil else {
        self.skipped.append(SkippedFile(notUTF8: file))
        continue
      }
      let isOwn = !file.path.hasPrefix(received)
      guard seen.insert("\(kind == .reply) \(FileKind.stem(of: file.path))").inserted else {
        continue
      }
      if kind == .reply {
        read(reply: file, isOwn, numbers)
      } else {
        read(decision: file, isOwn, vocabulary, numbers)
      }
    }
  }

  private mutating func read(
    reply file: OfficeFile, _ isOwn: Bool, _ numbers: [String: SessionID]
  ) {
    let reading = Reply.read(bytes: file.bytes, file: file.path)
    if isOwn { diagnostics += reading.diagnostics }
    guard let reply = reading.value else { return }
    replies.append(reply)
    let id = reply.to.flatMap { IssueID($0, numbers: numbers) } ?? reply.id
    if isOwn { targets.append((file.path, "\(reply.id)", [id])) }
  }

  private mutating func read(
    decision file: OfficeFile, _ isOwn: Bool, _ vocabulary: Vocabulary,
    _ numbers: [String: SessionID]
  ) {
    let reading = Decision.read(bytes: file.bytes, file: file.path, vocabulary: vocabulary)
    if isOwn { diagnostics += reading.diagnostics }
    decisions.append(reading.value)
    let ids = reading.value.issues(numbers)
    if isOwn { targets.append((file.path, reading.value.to ?? "", ids)) }
  }

  package func answers(_ numbers: [String: SessionID] = [:]) -> Answers {
    Answers(replies: replies, decisions: decisions, numbers: numbers)
  }

  /// What is wrong, with each file that is about an issue no record has.
  package func diagnostics(beside records: [RecordOutline]) -> [Diagnostic] {
    var known: Set<IssueID> = []
    for record in records {
      known.formUnion(record.issues.map { IssueID(session: record.id, number: $0) })
    }
    let lost = targets.flatMap { target in
      target.ids.filter { !known.contains($0) }.map { id in
        Diagnostic(
          file: target.file, place: Place(line: 1), problem: .file(.answerToNothing("\(id)")))
      }
    }
    return diagnostics + lost
  }
}

extension LoadedRecords<Session> {
  /// The numbers of the records, by which files that travel name them.
  package var numbers: [String: SessionID] {
    Dictionary(
      firstOf: sessions.compactMap { session in
        session.recordNumber.map { ($0, session.id) }
      })
  }
}

extension ReleasedRecords {
  /// The numbers of the records, by which files that travel name them.
  package var numbers: [String: SessionID] {
    Dictionary(
      firstOf: (released.map { $0.head } + withheld.map { $0.head }).compactMap { head in
        head.number.map { ($0.description, head.id) }
      })
  }
}

extension Answers {
  /// What came back, as the next opening takes it: a reply for each issue.
  package func forOpening(_ words: RecordWords) -> [Reply] {
    issues.map { id in
      var reply = Reply(session: id.session, issue: id.number)
      reply.text = self[id].map { words.text(of: $0) }
      return reply
    }
  }
}
