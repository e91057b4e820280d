import Insight
package import Records
import Release
package import Reports
package import UseCases
import Workspace

extension OfficeFolder {
  /// The record that somebody means, on its way out; `folder` is where the file will be put.
  package func handingOver(_ name: String, to folder: String?) throws -> HandingOver {
    try handingOver(
      try sessions().find(name, organization: library.library.organization), to: folder)
  }

  private func handingOver(
    _ record: RecordFile<Session>, to folder: String? = nil
  ) throws -> HandingOver {
    let files = FilesOnDisk(workspace: workspace)
    guard let bytes = try files.bytes(at: record.path) else {
      throw UseCaseError.noSuchSession(record.id.description, near: [])
    }
    let handed = Paths.handed(record.id)
    let kept = try files.bytes(at: handed).map { OfficeFile(handed, $0) }
    let delivered = try folder.flatMap { try self.delivered("\(record.id).md", in: $0) }
    return try HandingOver(
      OfficeFile(record.path, bytes), earlier: [kept, delivered].compactMap { $0 }, library,
      for: reader)
  }

  /// The page that is the preview, with the types that the secretariat will count.
  package func page(of handing: HandingOver) throws(UseCaseError) -> Report {
    try handing.page { session in
      session.issues.contains { $0.types.isEmpty }
        ? Matcher(library.library).guesses(of: session) : [:]
    }
  }

  /// Puts the file where it is to be taken from; where all of it then lies.
  package func hand(
    over handing: HandingOver, to folder: String?
  ) throws -> (handed: HandingOver.Handed, path: String) {
    let handed = try handing.handed()
    if let folder { try expectFree(handed, in: folder) }
    var files = FilesOnDisk(workspace: workspace)
    for change in handed.changes { try files.apply(change) }
    guard let folder else { return (handed, Paths.handed(handed.id)) }
    let path = FilePath.join(folder, handed.file.path)
    try workspace.files.makeFolder(folder)
    try workspace.files.replace(path, with: handed.file.bytes)
    return (handed, path)
  }

  /// A file that was delivered before is replaced; anything else of its name is left alone.
  private func expectFree(_ handed: HandingOver.Handed, in folder: String) throws {
    guard let file = try delivered(handed.file.path, in: folder) else { return }
    let session = Session.read(bytes: file.bytes, file: file.path).value
    guard session.isBundle, session.id == handed.id else {
      throw UseCaseError.handing(.occupied(file.path))
    }
  }

  /// A file in a folder that several use; nil where there is none.
  func delivered(_ name: String, in folder: String) throws -> OfficeFile? {
    let path = FilePath.join(folder, name)
    do {
      return OfficeFile(path, try workspace.files.read(path))
    } catch {
      if error.reason == .missing { return nil }
      throw error
    }
  }
}

extension OfficeFolder {
  /// How far back records are looked at that wait to be handed in.
  private static let days = 400

  /// The records that wait to be handed in: of a division's own workspace as they stand beside what
  /// was handed over, of any other those that no head has confirmed.
  func waiting(_ sessions: LoadedSessions, _ list: RecordList) -> [WaitingRecord] {
    guard case .division(let id) = eyes else {
      return list.withheld.filter { $0.reason == .unconfirmed && !$0.head.isSample }.map { held in
        WaitingRecord(held.id, division: held.head.division, .unconfirmed)
      }
    }
    let first = reader.today.adding(days: -Self.days)
    let own = sessions.files.filter { file in
      file.id.division == id && file.id.date >= first && file.session.state != .open
        && !file.session.isBundle && !file.session.isSample
    }
    return own.compactMap { file in
      let reason = (try? handingOver(file))?.waiting
      return reason.map { WaitingRecord(file.id, division: file.session.division, $0) }
    }
  }

  /// 今日.
  package func today() -> Answer<Today> {
    let sessions = sessions()
    let answers = answers(sessions.numbers)
    let list = library.policy.list(sessions.sessions, for: eyes)
      .answered(by: answers, RecordWords(reader.language))
    let today = Today(
      of: list, answers, waiting: waiting(sessions, list), for: eyes,
      context: reader.context(library.library))
    return Answer(value: today, skipped: sessions.skipped)
  }

  /// The records that may be handed in here, those that wait first, the latest first.
  package func toHandIn() -> [(id: SessionID, name: String, isWaiting: Bool)] {
    let sessions = sessions()
    let waiting = Set(waiting(sessions, list(sessions)).map { $0.id })
    let own = sessions.files.filter { file in
      let mine: Bool =
        if case .division(let id) = eyes { file.id.division == id } else {
          waiting.contains(file.id)
        }
      return mine && file.session.state != .open && !file.session.isBundle
    }
    .map { (id: $0.id, name: $0.session.division, isWaiting: waiting.contains($0.id)) }
    .sorted { $0.id > $1.id }
    return own.filter { $0.isWaiting } + own.filter { !$0.isWaiting }
  }
}
