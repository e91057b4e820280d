package import Records
import Text

/// An hour that was broken off, to be gone on with.
package struct UnfinishedHour: Hashable, Sendable {
  /// The path of its record.
  package let record: String
  /// The path of what only resuming needs; nil where it is lost.
  package let side: String?
  /// Whether the room has left and only the desk's list is open.
  package let isHeld: Bool

  package init(record: String, side: String? = nil, isHeld: Bool = false) {
    (self.record, self.side, self.isHeld) = (record, side, isHeld)
  }

  /// The hours that the files below `Sessions` tell of without being read, the latest path last.
  ///
  /// A side file belongs to the record of its name, wherever that lies: a record moves when its
  /// half-year changes, and whoever is killed in between leaves the two apart.
  package static func withSideFile(among paths: [String]) -> [UnfinishedHour] {
    var records: [SessionID: String] = [:]
    let all = Set(paths)
    for path in paths.reversed() where Paths.isRecord(path) {
      if let id = Paths.session(at: path) { records[id] = path }
    }
    return paths.filter(Paths.isHour).compactMap { side in
      let beside = record(beside: side)
      if all.contains(beside) { return UnfinishedHour(record: beside, side: side) }
      guard let record = Paths.session(at: side).flatMap({ records[$0] }),
        !all.contains(Paths.hour(ofRecord: record))
      else { return nil }
      return UnfinishedHour(record: record, side: side)
    }
  }

  /// All of them, the likeliest last: records left open whose side file is lost, then the others.
  package static func all(
    among paths: [String], _ sessions: LoadedSessions
  ) -> [UnfinishedHour] {
    let kept = withSideFile(among: paths)
    let known = Set(kept.map { $0.record })
    let open = sessions.files.filter { file in
      file.session.state == .open && !file.session.isBundle && !known.contains(file.path)
    }
    return open.map { UnfinishedHour(record: $0.path) } + kept
  }

  /// The days for which a record that its head has not confirmed is offered again.
  private static let days = 60

  /// Whether a record, by its path, is young enough to wait for its head.
  package static func mayWait(_ path: String, on today: CivilDate) -> Bool {
    guard Paths.isRecord(path), let date = Paths.session(at: path)?.date else { return false }
    return date <= today && today <= date.adding(days: days)
  }

  /// The hours that were held and wait for their head, the latest last.
  package static func waiting(in sessions: LoadedSessions) -> [UnfinishedHour] {
    sessions.files.filter { file in
      let session = file.session
      return session.state == .held && session.confirmed == nil && !session.isBundle
        && !session.isSample
    }
    .map { UnfinishedHour(record: $0.path, isHeld: true) }
  }

  private static func record(beside side: String) -> String {
    let folder = Paths.folder(of: side)
    let name = side.utf8.dropFirst(folder.utf8.count + 1).dropLast(".hour".utf8.count)
    return "\(folder)\(String(decoding: Array(name), as: UTF8.self)).md"
  }

  package var id: SessionID? { Paths.session(at: record) }

  /// The division as people call it and the day.
  package func name(_ organization: Organization, _ words: RecordWords) -> String {
    guard let id else { return record }
    let isTyped = id.division.hasPrefix("x-")
    let typed = isTyped ? String(id.division.dropFirst(2)) : id.division
    let name = organization.division(id.division)?.name ?? typed
    return "\(name)  \(words.date(id.date))"
  }

  /// Whether it is that of a division, given by id or name; any is where none is given.
  package func isOf(_ division: String?, in organization: Organization) -> Bool {
    guard let division, let id else { return true }
    return id.division == division || organization.division(id.division)?.name == division
  }
}
