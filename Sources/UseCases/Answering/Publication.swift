package import Records
import Release
import Text

/// 返事 publish: what everybody in the office may have, as files for a folder that all can read.
///
/// Records in it are released to everybody; no figure about people is among them.
package struct Publication: Sendable {
  /// The files that differ from what lies in the folder, by their paths below it.
  package private(set) var files: [OfficeFile] = []
  /// Bundles in the folder that everybody may not read any more.
  package private(set) var withdrawn: [String] = []
  /// Replies and decisions, by their paths here, about records that not everybody may read.
  package private(set) var notForAll: [String] = []
  /// What is written in the secretariat's own workspace: figures of half-years that have ended.
  package private(set) var figures: [Change] = []
  /// The half-years of these figures.
  package private(set) var fixed: [Term] = []
  package private(set) var skipped: [SkippedFile] = []
  package private(set) var count = Count()

  /// How much is published.
  package struct Count: Hashable, Sendable {
    package var records = 0, replies = 0, decisions = 0, cases = 0, withdrawn = 0
  }

  /// `cases` are the office's own, `figures` the names of those that are published already, and
  /// `present` gives what lies in the folder.
  package init<Failure: Error>(
    of sessions: LoadedSessions, _ answers: LoadedAnswers, cases: [OfficeFile],
    figures: Set<String>, _ library: LoadedLibrary, for reader: Reader,
    present: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) {
    skipped = sessions.skipped + answers.skipped
    let policy = library.policy
    var open: [SessionID: RecordHead] = [:]
    for session in sessions.sessions {
      let name = "\(session.id).md"
      let there = try present(name)
      switch policy.release(session, to: Everybody.self) {
      case .released(let released):
        open[released.id] = released.head
        add(bundle(of: released, share: session.share, over: there, library), over: there)
      case .withheld(let withheld): withdraw(withheld, name, there)
      }
    }
    count.records = open.count
    try addAnswers(answers, open, sessions.numbers, library, reader, present)
    for file in cases {
      let name = "cases/\(FileKind.stem(of: file.path)).md"
      add(OfficeFile(name, file.bytes), over: try present(name))
    }
    count.cases = cases.count
    fix(policy.release(sessions.sessions, to: Secretariat.self), except: figures, reader)
  }

  private mutating func add(_ file: OfficeFile, over there: [UInt8]?) {
    if file.bytes != there { files.append(file) }
  }

  /// The bundle of a record under the number it came with, or a higher one where another bundle of
  /// it lies there.
  private func bundle(
    of released: Released<Everybody>, share: Int?, over there: [UInt8]?, _ library: LoadedLibrary
  ) -> OfficeFile {
    let name = "\(released.id).md"
    let present = there.flatMap { Session.read(bytes: $0, file: name).value.share } ?? 0
    let own = share ?? 1
    let bytes = { Bundle(released, number: $0).bytes(vocabulary: library.vocabulary) }
    let same = bytes(max(own, present))
    if own > present || same == there { return OfficeFile(name, same) }
    return OfficeFile(name, bytes(present + 1))
  }

  /// A bundle of a record that was for everybody once goes; anything else of that name stays.
  private mutating func withdraw(_ withheld: Withheld, _ name: String, _ there: [UInt8]?) {
    guard let there else { return }
    let session = Session.read(bytes: there, file: name).value
    guard session.isBundle, session.id == withheld.id else { return }
    withdrawn.append(name)
    count.withdrawn += 1
  }

  private mutating func addAnswers<Failure: Error>(
    _ answers: LoadedAnswers, _ open: [SessionID: RecordHead], _ numbers: [String: SessionID],
    _ library: LoadedLibrary, _ reader: Reader, _ present: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) {
    let policy = library.policy
    for reply in answers.replies {
      let id = reply.to.flatMap { IssueID($0, numbers: numbers) } ?? reply.id
      guard open[id.session] != nil else {
        notForAll.append(Paths.reply(to: reply.session, issue: reply.issue))
        continue
      }
      let name = "replies/\(reply.name).md"
      let bytes = policy.covered(reply).rendered(in: reader.language)
      add(OfficeFile(name, bytes), over: try present(name))
      count.replies += 1
    }
    for decision in answers.decisions {
      guard let shown = decision.shown(to: open, numbers) else {
        notForAll.append(Paths.decision(decision.id))
        continue
      }
      let name = "decisions/\(decision.id).md"
      let bytes = policy.covered(shown)
        .rendered(in: reader.language, vocabulary: library.vocabulary)
      add(OfficeFile(name, bytes), over: try present(name))
      count.decisions += 1
    }
  }

  /// Writes down the mean of each half-year that has ended and has none yet.
  private mutating func fix(
    _ records: ReleasedRecords<Secretariat>, except figures: Set<String>, _ reader: Reader
  ) {
    for mean in records.means(asOf: reader.today) where !figures.contains("\(mean.term.id).md") {
      let file = mean.rendered(on: reader.today, in: reader.language)
      self.figures.append(.create("\(Paths.published)/\(mean.term.id).md", file))
      fixed.append(mean.term)
    }
  }
}

extension Decision {
  /// The decision without the records that not everybody may read; nil where it is about these only.
  fileprivate func shown(
    to open: [SessionID: RecordHead], _ numbers: [String: SessionID]
  ) -> Decision? {
    let ids = issues(numbers)
    let left = ids.filter { open[$0.session] != nil }
    if left.isEmpty && !ids.isEmpty && types.isEmpty { return nil }
    var decision = self
    decision.to =
      left.isEmpty
      ? nil
      : left.map { id in
        open[id.session]?.number.map { "\($0)/G\(id.number)" } ?? id.description
      }.joined(separator: ", ")
    return decision
  }
}
